import { ACTOR_TYPES, build, type DramatisGraph } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ftmId } from '../../src/formats/ftm/ftm-id.ts';
import { actor, evidence, extraction, place, twoReports } from '../sample.ts';
import { anyExtraction, anyText } from './arbitrary.ts';
import { type FtmRecord, ftmErrors } from './ftm-model.ts';
import { written } from './parts.ts';

function entities(graph: DramatisGraph): readonly FtmRecord[] {
  const text = written(graph, 'ftm');
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
}

describe('ftm', () => {
  test('valid by FollowTheMoney’s model, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        expect(ftmErrors(entities(build([extraction])))).toEqual([]);
      }),
    );
  });

  test('an event, its sides, its place and its report', () => {
    const found = new Map(entities(build(twoReports())).map((entity) => [entity.id, entity]));
    expect(ftmErrors([...found.values()])).toEqual([]);
    expect(found.get('dramatis-e-d-1')).toEqual({
      id: 'dramatis-e-d-1',
      schema: 'Event',
      properties: {
        name: ['event e-d-1'],
        proof: ['dramatis-article..d-1'],
        publisher: ['Harbour Post'],
        sourceUrl: ['https://example.org/d-1?a=1&b=2'],
        startDate: ['2020-01-08'],
        organizer: ['dramatis-a-iran'],
        involved: ['dramatis-a-usa'],
        location: ['Ain al-Asad'],
        addressEntity: ['dramatis-l-asad'],
        keywords: ['ASSAULT', 'aerial', 'happened'],
        summary: ['… fired on …'],
      },
    });
    expect(found.get('dramatis-a-iran')).toMatchObject({ schema: 'PublicBody', properties: { country: ['ir'] } });
    expect([...found.values()].map(({ schema }) => schema).sort()).toEqual([
      'Address',
      'Article',
      'Article',
      'Event',
      'PublicBody',
      'PublicBody',
      'UnknownLink',
    ]);
  });

  test.each([...ACTOR_TYPES])('an actor of type %s, leading and being of others, related to a place', (type) => {
    const related = (relation: 'leads' | 'member-of' | 'citizen-of', target: string) =>
      ({ relation, source: 'a-1', target, evidence: [evidence('d-1', 3, 'x')] }) as const;
    const graph = build([
      extraction(
        'd-1',
        [actor('a-1', { type, wikidata: 'Q1' }), actor('a-2', { type }), place('l-1')],
        [],
        [related('leads', 'a-2'), related('member-of', 'a-2'), related('citizen-of', 'l-1')],
      ),
    ]);
    expect(ftmErrors(entities(graph))).toEqual([]);
    expect(entities(graph)).toHaveLength(7);
  });

  test('different keys have different ids, all of them allowed', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (a, b) => {
        fc.pre(a !== b);
        expect(ftmId(a)).not.toBe(ftmId(b));
        expect(ftmId(`${a}:`)).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
      }),
    );
    expect(ftmId('x'.repeat(1e6)).length).toBeLessThan(300);
  });

  test.each<[string, FtmRecord, RegExp]>([
    ['no schema', { id: 'a', schema: 'Thing', properties: { name: ['x'] } }, /abstract/],
    ['an unknown property', { id: 'a', schema: 'Person', properties: { name: ['x'], rank: ['1'] } }, /rank/],
    ['nothing required', { id: 'a', schema: 'Person', properties: {} }, /name/],
    ['an id with a colon', { id: 'a:b', schema: 'Person', properties: { name: ['x'] } }, /id/],
    [
      'a country in three letters',
      { id: 'a', schema: 'Person', properties: { name: ['x'], country: ['IRQ'] } },
      /country/,
    ],
    ['a reference to nobody', { id: 'a', schema: 'Event', properties: { name: ['x'], involved: ['b'] } }, /involved/],
  ])('the model check sees %s', (_, entity, message) => {
    expect(ftmErrors([entity]).join()).toMatch(message);
  });
});
