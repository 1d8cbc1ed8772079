import { EVENT_TYPES, type EventType, eventCodes, type Status } from '@dramatis/graph';
import { expect, test } from 'vitest';

test.each<[EventType | null, Status, string | null, string | null]>([
  ['RETREAT', 'happened', 'RETREAT', '08'],
  ['RETREAT', 'planned', 'CONCEDE', '08'],
  ['CONSULT', 'planned', 'AGREE', '03'],
  ['ASSAULT', 'threatened', 'THREATEN', '13'],
  ['ASSAULT', 'possible', 'ASSAULT', '18'],
  ['CONTROL', 'happened', null, null],
  [null, 'happened', null, null],
])('%s %s is %s, CAMEO %s', (type, status, plover, cameo) => {
  expect(eventCodes({ type, status })).toEqual({ plover, cameo });
});

test('every type of PLOVER is its own code when it happened', () => {
  for (const [type, { cameo }] of Object.entries(EVENT_TYPES)) {
    expect(eventCodes({ type: type as EventType, status: 'happened' })).toEqual({ plover: cameo && type, cameo });
  }
});
