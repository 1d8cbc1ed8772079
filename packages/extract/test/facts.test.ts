import type { Event, EventType } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read.ts';

const first = (text: string, type: EventType): Event | undefined => eventsOf(read(text), type)[0];

describe('did it happen', () => {
  test.each<[string, EventType, string]>([
    ['Rebels attacked Goma.', 'ASSAULT', 'happened'],
    ['Rebels are attacking Goma.', 'ASSAULT', 'ongoing'],
    ['Rebels have been attacking Goma for a week.', 'ASSAULT', 'ongoing'],
    ['China rejects the ruling of the court.', 'REJECT', 'ongoing'],
    ['Rebels will attack Goma.', 'ASSAULT', 'planned'],
    ['President Ruto is due to travel to Washington this month.', 'CONSULT', 'planned'],
    ['Rebels threatened to attack Goma.', 'ASSAULT', 'threatened'],
    ['Moscow warned that it could impose sanctions on Chad.', 'SANCTION', 'threatened'],
    ['Moscow warned that rebels could attack Goma.', 'ASSAULT', 'possible'],
    ['If rebels attack Goma, the army will respond.', 'ASSAULT', 'possible'],
    ['Did rebels attack Goma?', 'ASSAULT', 'possible'],
    ['Why did rebels attack Goma?', 'ASSAULT', 'happened'],
    ['Rebels allegedly attacked Goma.', 'ASSAULT', 'alleged'],
    ['Rebels appear to have attacked Goma.', 'ASSAULT', 'possible'],
    ['Many nations will condemn the attack on Goma.', 'ASSAULT', 'happened'],
    ['Rebels threatened a wave of attacks on Goma.', 'ASSAULT', 'threatened'],
    ['Rebels will launch an attack on Goma.', 'ASSAULT', 'planned'],
    ['Rebels are believed to have attacked Goma.', 'ASSAULT', 'alleged'],
    ['The army accused rebels of attacking Goma.', 'ASSAULT', 'alleged'],
    ['The army denied that rebels attacked Goma.', 'ASSAULT', 'denied'],
    ['Rebels did not attack Goma.', 'ASSAULT', 'negated'],
    ['Rebels refused to leave Goma.', 'RETREAT', 'negated'],
    ['Officials spoke of the threat of an attack on Goma.', 'ASSAULT', 'threatened'],
    ['There was no claim of responsibility for the attack on Goma.', 'ASSAULT', 'happened'],
    ['The army announced that it has withdrawn from Goma.', 'RETREAT', 'happened'],
    ['The army said rebels had attacked Goma. The claim could not be independently verified.', 'ASSAULT', 'alleged'],
    ['The army said rebels had attacked Goma. The army could not say when.', 'ASSAULT', 'happened'],
  ])('%s', (text, type, status) => {
    expect(first(text, type)?.status).toBe(status);
  });

  test('what is said in the past perfect is news; what is told in it is not', () => {
    expect(first('The army said it had withdrawn from Goma.', 'RETREAT')?.background).toBe(false);
    expect(first('The army had withdrawn from Goma.', 'RETREAT')?.background).toBe(true);
  });
});

describe('who says so', () => {
  const speaker = (text: string, type: EventType): string | null | undefined => {
    const { entities, events } = read(text);
    const id = events.find((event) => event.type === type)?.speaker;
    return entities.find((entity) => entity.id === id)?.label ?? id;
  };
  test.each<[string, EventType, string | null]>([
    [
      'Rockets struck the town of Goma, wounding three people, the Kenyan army said, in the worst attack this year.',
      'ASSAULT',
      'Kenyan army',
    ],
    ['Witnesses reported clashes in Goma.', 'ASSAULT', 'Witnesses'],
    ['Turkey accused Syria of attacking Goma.', 'ASSAULT', 'Government of Turkey'],
    ['Rebels attacked Goma, but the road is open.', 'ASSAULT', null],
    ['Turkey, which said nothing, attacked Goma.', 'ASSAULT', null],
    ['"We went out," said Amna Idris. "Rebels attacked Goma."', 'ASSAULT', 'Amna Idris'],
    ['"Rebels attacked Goma. They burned it," said Amna Idris.', 'ASSAULT', 'Amna Idris'],
    ['"We went out," said Amna Idris. Rebels attacked Goma.', 'ASSAULT', null],
    ['"We went out," said Amna Idris.\n\n"Rebels attacked Goma."', 'ASSAULT', null],
  ])('%s', (text, type, label) => {
    expect(speaker(text, type)).toBe(label);
  });

  test('who claims a deed without a doer is its alleged doer, beside the deed that happened', () => {
    const events = eventsOf(
      read('A bombing in Kabul killed nine people. The Taliban claimed responsibility for the bombing in Kabul.'),
      'ASSAULT',
    );
    expect(events.map(({ status }) => status)).toEqual(['happened', 'alleged']);
    expect(events[0]?.participants.map(({ role }) => role)).not.toContain('actor');
    expect(events[1]?.participants.map(({ role }) => role)).toContain('actor');
  });
});

test.each<[string, string | null]>([
  ['Rebels launched a series of attacks on Goma on Monday.', '2024-05-13'],
  ['Rebels attacked Goma, officials said on Monday.', null],
])('%s: dated %s', (text, start) => {
  expect(first(text, 'ASSAULT')?.start).toBe(start);
});

describe('how many', () => {
  test.each<[string, EventType, Event['quantity']]>([
    ['A rocket attack killed two people in Goma.', 'ASSAULT', { killed: 2 }],
    ['Rebels attacked Goma, killing at least 25 villagers.', 'ASSAULT', { killed: 25 }],
    ['The attack on Goma left five dead and 30 wounded.', 'ASSAULT', { killed: 5, wounded: 30 }],
    ['Rebels attacked Goma on Monday. The death toll rose to 40.', 'ASSAULT', { killed: 40 }],
    ['Two dozen villagers were killed by rebels in Goma.', 'ASSAULT', { killed: 24 }],
    ['Rebels killed eight women and four men in Goma.', 'ASSAULT', { killed: 12 }],
    ['Police in Goma arrested 12 people, seven women and five men.', 'COERCE', { detained: 12 }],
    ['Rebels killed hundreds of villagers in Goma.', 'ASSAULT', null],
    ['Rebels attacked Goma 12 days ago.', 'ASSAULT', null],
    ['The fighting has driven more than a million people from their homes.', 'SANCTION', { displaced: 1_000_000 }],
    ['Turkey gave Chad $40 million in aid.', 'AID', { money: 40_000_000, currency: 'USD' }],
  ])('%s', (text, type, quantity) => {
    expect(first(text, type)?.quantity ?? null).toEqual(quantity);
  });
});

describe('what an attack did is the attack', () => {
  test.each<[string, number]>([
    ['A rocket attack on Goma killed two villagers.', 1],
    ['Rebels attacked Goma, killing two villagers.', 1],
    ['Two villagers were killed when a rocket struck Goma.', 1],
    ['Two villagers were killed in an attack on Goma.', 1],
    ['Two villagers were killed after the attack on Goma.', 2],
    ['Rebels attacked Goma. Nobody was killed in Bukavu, but police wounded a farmer in Beni.', 3],
  ])('%s: %i', (text, count) => {
    expect(eventsOf(read(text), 'ASSAULT')).toHaveLength(count);
  });
});

describe('before and causes', () => {
  const relations = (text: string): string[] => {
    const extraction = read(text);
    const lemmas = new Map(extraction.events.map(({ id, lemma }) => [id, lemma]));
    return extraction.relations.flatMap(({ relation, source, target }) =>
      lemmas.has(source) ? [`${lemmas.get(source)} ${relation} ${lemmas.get(target)}`] : [],
    );
  };
  test.each<[string, string[]]>([
    ['Troops left Goma after rebels attacked the town.', ['attack before leave']],
    ['Troops left Goma before rebels attacked the town.', ['leave before attack']],
    ['Israel struck Gaza in response to an attack on Haifa.', ['attack causes strike']],
    ['Troops left Goma and rebels attacked Bukavu.', []],
    ['Troops will leave Goma after rebels attacked the town.', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('who leads, backs and belongs to whom', () => {
  test.each<[string, string[]]>([
    ['Omar Daqqa, the leader of Hezbollah, condemned Israel.', ['Omar Daqqa leads Hezbollah']],
    ['Omar Daqqa, a former leader of Hezbollah, condemned Israel.', []],
    ['Rebels backed by Rwanda attacked Goma.', ['Government of Rwanda backs Rebels']],
    ['Rebels attacked by Rwanda left Goma.', []],
    [
      'Mali, a member of ECOWAS, condemned Togo.',
      ['Government of Mali member-of Economic Community of West African States'],
    ],
  ])('%s', (text, expected) => {
    const { entities, relations } = read(text);
    const labels = new Map(entities.map(({ id, label }) => [id, label]));
    const stated = relations.filter(({ relation }) => ['leads', 'backs', 'member-of'].includes(relation));
    expect(
      stated.map(({ relation, source, target }) => `${labels.get(source)} ${relation} ${labels.get(target)}`),
    ).toEqual(expected);
  });
});

describe('bad input neither throws nor takes more than linear time', () => {
  const long = (unit: string, times: number): string => `${unit} `.repeat(times);
  test.each<[string, string]>([
    ['a sentence of 5,000 words', `Rebels ${long('attacked villages and killed people near Goma', 715)}.`],
    ['nested quotes that never close', long('"He said “rebels attacked Goma', 300)],
    ['1,000 verbs in a row', long('attacked', 1_000)],
    ['1,000 participles in a row', `Rebels attacked Goma, ${long('killing, wounding,', 500)}`],
    ['capitals', 'REBELS ATTACKED GOMA, KILLING TWELVE PEOPLE, THE ARMY SAID.'],
    ['poetry', 'O rebels, ye that\nstruck the night,\nand killed\nno one, said I,\n"none'],
    ['punctuation', '"""""“”“;;;;;,,,, said said said ; said,'],
  ])('%s', (_, text) => {
    const before = performance.now();
    const { events } = read(text);
    expect(performance.now() - before).toBeLessThan(20_000);
    for (const { evidence } of events)
      for (const each of evidence) expect(text.slice(each.start, each.end)).toBe(each.text);
  });
});

test.each([
  ['Rebels killed two drivers.', 'Rebels – killed – drivers'],
  ['Two drivers were killed on Monday.', 'killed – drivers'],
  ['Rebels attacked Goma.', 'Rebels – attacked – Goma'],
])('an event is labelled by its entities, else by its words: %s', (text, label) => {
  expect(read(text).events.map((event) => event.label)).toEqual([label]);
});
