import { describe, expect, test } from 'vitest';
import { createDocument, extract } from '../src/index.ts';

/** Every event of a type as "trigger: role text, …" with the number of its tellings. */
function told(text: string, type = 'ASSAULT'): readonly string[] {
  const { events } = extract(createDocument({ text, published: '2024-05-01' }));
  return events
    .filter((event) => event.type === type)
    .map(({ trigger, participants, fillers, evidence, status }) => {
      const all = [...participants.map(({ role, evidence: at }) => ({ role, ...at })), ...fillers];
      const roles = all.sort((a, b) => a.start - b.start).map((each) => `${each.role} ${each.text}`);
      return `${trigger} (${status}, ${evidence.length}): ${roles.join(', ')}`;
    });
}

describe('arguments of an attack', () => {
  test.each([
    ['what tells the sense has a role too', 'Guerrillas burned nine vehicles near Tumaco.', /recipient nine vehicles/],
    ['a name beside a description', "The colonel's wife, Ana Torres, was shot in Bogota.", /recipient Ana Torres/],
    [
      'names beside a number',
      'Two of her guards, Juan Perez and Luis Diaz, were killed.',
      /Juan Perez, recipient Luis Diaz/,
    ],
    [
      'whom a group includes',
      'Gunmen killed six priests, including Ivan Rojas and a cook.',
      /Ivan Rojas, recipient cook/,
    ],
    ['the weapon an attack is named by', 'The car bomb attack destroyed the building.', /instrument car bomb/],
    ['the harmed of a joined part', 'Two guards were injured when a bomb exploded in Nairobi.', /recipient Two guards/],
    ['an attack on nobody’s entity', 'A bomb attack on the residence of a judge was reported.', /recipient residence/],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text).join('; ')).toMatch(expected);
  });

  test.each([
    ['the attack is no weapon', 'The attack destroyed a school in Goma.', /instrument/],
    ['an attack on an idea is no event', 'The essay was an attack on reason itself.', /./],
  ])('%s: %s', (_, text, unexpected) => {
    expect(told(text).join('; ')).not.toMatch(unexpected);
  });
});

describe('a noun with nobody in it tells again of an event', () => {
  test.each([
    ['Gunmen attacked a school in Goma. Police said the attack lasted an hour.', 2],
    ['A bomb exploded in Nairobi on Friday. The minister condemned the blast.', 2],
    ['A bomb exploded in Nairobi on Friday. Each attack in the past was worse.', 1],
    ['A bomb exploded in Nairobi on Friday. The kidnapping went on.', 1],
  ])('%s', (text, tellings) => {
    const [first] = told(text);
    expect(first).toContain(`, ${tellings})`);
  });
});

describe('who is accused by a noun', () => {
  test('has done it, as alleged', () => {
    expect(told('The government blamed the FMLN for the killing of the judge.')).toEqual([
      expect.stringMatching(/^killing \(alleged, 1\): .*actor FMLN/),
    ]);
  });
  test('not where the deed has a doer', () => {
    const text = 'The government blamed Ghana for the killing of the judge by rebels.';
    expect(told(text).join('; ')).not.toContain('actor Ghana');
  });
});
