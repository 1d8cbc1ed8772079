import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The label of the entity that the last mention written so belongs to; null for none. */
function whoIs(text: string, words: string): string | null {
  const found = read(text).entities.flatMap(({ label, evidence }) =>
    evidence.filter((each) => each.text.toLowerCase() === words.toLowerCase()).map(({ start }) => ({ label, start })),
  );
  return found.sort((a, b) => b.start - a.start)[0]?.label ?? null;
}

const labels = (text: string): string[] => read(text).entities.map(({ label }) => label);

describe.each<[string, [string, string, string][]]>([
  [
    'same name',
    [
      ['Omar Al-Sísi left Goma. Omar el-Sisi attacked Goma.', 'Omar el-Sisi', 'Omar Al-Sísi'],
      ['The U.S. condemned it. The United States bombed Goma.', 'United States', 'Government of the United States'],
    ],
  ],
  [
    'short name',
    [
      ['Amina Farouk left Goma. Mr. Farouk attacked a guard.', 'Farouk', 'Amina Farouk'],
      ['Farouk attacked a guard, police said. Amina Farouk was arrested.', 'Farouk', 'Amina Farouk'],
      ['Tarek William Saab spoke in Goma. Saab accused the rebels.', 'Saab', 'Tarek William Saab'],
    ],
  ],
  [
    'acronym',
    [['The Revolutionary Unity Front (RUF) left Goma. The RUF attacked Kenema.', 'RUF', 'Revolutionary Unity Front']],
  ],
  [
    'naming',
    [
      ['A group calling itself the Dawn of Anbar Brigade attacked Goma.', 'A group', 'Dawn of Anbar Brigade'],
      ['Police arrested a man identified as Omar Diallo in Goma.', 'a man', 'Omar Diallo'],
    ],
  ],
  [
    'apposition',
    [
      ['Amina Farouk, a captain in the harbour police, attacked Goma.', 'a captain', 'Amina Farouk'],
      ['Amina Farouk was a captain. She attacked rebels.', 'a captain', 'Amina Farouk'],
      ['A spokesman for the army, Ola Berg, accused the rebels.', 'A spokesman', 'Ola Berg'],
    ],
  ],
  [
    'members and owners',
    [
      ['Fighters of the Revolutionary United Front attacked Kenema.', 'Fighters', 'Revolutionary United Front'],
      ['Syria said that it would withdraw its troops from Lebanon.', 'its troops', 'Syrian troops'],
      [
        'Ghana and Togo met in Accra. Ghana hosted it. Norway would not sign, its foreign ministry said.',
        'its foreign ministry',
        'Norwegian foreign ministry',
      ],
      ['Rebels attacked Goma. Their defence ministry denied it.', 'their defence ministry', 'defence ministry'],
    ],
  ],
  [
    'descriptions',
    [
      ['The Iraqi army entered Hit. Iraqi forces attacked rebels.', 'Iraqi forces', 'Iraqi army'],
      ['A little-known group attacked Goma. The group left Kenema.', 'The group', 'little-known group'],
      ['The Saudi-led coalition left Aden. Coalition forces bombed Sanaa.', 'Coalition forces', 'Saudi-led coalition'],
    ],
  ],
  [
    'places',
    [
      ['Rebels left Port Sudan. They attacked the city on Monday.', 'the city', 'Port Sudan'],
      ['KHARTOUM - Rebels bombed Omdurman and Port Sudan. They left the capital.', 'the capital', 'Khartoum'],
      ['Rebels bombed Omdurman and Port Sudan. Troops left the country.', 'the country', 'Sudan'],
    ],
  ],
  [
    'institutions of the country the report is about',
    [
      ['BERLIN - Rebels bombed Hamburg and Munich. The navy left.', 'The navy', 'German navy'],
      ['Germany and Hamburg were calm. In Lisbon the police arrested rebels.', 'the police', 'Portuguese police'],
    ],
  ],
  [
    'role nouns',
    [
      ['Police arrested a colonel. The colonel attacked a guard.', 'The colonel', 'colonel'],
      ['Colonel Fidel Cabi left Goma. The colonel attacked a guard.', 'The colonel', 'Fidel Cabi'],
    ],
  ],
  [
    'pronouns',
    [
      ['Iran denied that it attacked Goma.', 'it', 'Government of Iran'],
      ['Mrs. Berg met Ola Dahl in Goma. She attacked a guard.', 'She', 'Berg'],
      ['Rebels left Goma. They attacked Kenema.', 'They', 'Rebels'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s %s → %s', (text, words, label) => {
    expect(whoIs(text, words)).toBe(label);
  });
});

describe('no false merge', () => {
  test.each([
    [
      'two groups in one sentence',
      'Hezbollah and Hamas left Goma. The group attacked Kenema.',
      'The group',
      ['Hezbollah', 'Hamas'],
    ],
    ['a brigade is no army', 'The Iraqi army left Hit. The brigade attacked Goma.', 'The brigade', ['Iraqi army']],
    ['a navy is no army', 'The Iraqi army left Hit. The Iraqi navy attacked Goma.', 'The Iraqi navy', ['Iraqi army']],
    ['sailors are no navy', 'Four Filipino sailors left Goma. The navy attacked.', 'The navy', ['Filipino sailors']],
    [
      'one militia is not several',
      'Shiite militias left Hit. The militia attacked Goma.',
      'The militia',
      ['Shiite militias'],
    ],
    ['another side', 'The Israeli army left Gaza. Syria moved its forces.', 'its forces', ['Israeli army']],
    [
      'its own leader',
      'The Saudi-led coalition left. The forces led by France attacked Goma.',
      'The forces',
      ['Saudi-led coalition'],
    ],
    [
      'a unit is not the body',
      "The Taliban left. The Taliban's Helmand brigade attacked Goma.",
      "The Taliban's Helmand brigade",
      ['Taliban'],
    ],
    [
      'two people of one surname',
      'Ola Dahl and Anna Dahl met in Goma. Dahl attacked a guard.',
      'Dahl',
      ['Ola Dahl', 'Anna Dahl'],
    ],
    ['a reef is no sea', 'Ships left the South China Sea. Rebels attacked the reef.', 'the reef', ['South China Sea']],
    ['other hands', 'Ola Berg attacked him in Goma.', 'him', ['Ola Berg']],
    ['nobody', 'Ola Berg left Goma. It is clear that rebels attacked Kenema.', 'It', ['Goma', 'Kenema']],
    ['an unknown man', 'Ola Berg met Per Dahl in Goma. Police arrested the man.', 'the man', ['Ola Berg', 'Per Dahl']],
  ])('%s: %s', (_, text, words, others) => {
    expect(others).not.toContain(whoIs(text, words));
  });

  test('each "a man" is another', () => {
    const text = 'A man attacked a guard. A man attacked a nurse.';
    expect(labels(text).filter((label) => label === 'man')).toHaveLength(2);
  });

  test('ministries of two countries have two ids', () => {
    const idOf = (text: string): string[] =>
      read(text).entities.flatMap(({ id, label }) => (label.includes('Ministry') ? [id] : []));
    const [iraqi] = idOf('BAGHDAD - Rebels bombed Basra and Mosul. The Defence Ministry condemned the attack.');
    const [french] = idOf('PARIS - Rebels bombed Lyon and Marseille. The Defense Ministry condemned the attack.');
    expect([iraqi, french]).toEqual([
      'actor:government:IRQ:ministry-of-defence',
      'actor:government:FRA:ministry-of-defence',
    ]);
  });
});

describe('both of two', () => {
  test('the two leaders are the two just named', () => {
    const { entities } = read('Presidents Anna Dahl and Ola Berg met in Goma. The two leaders agreed to a truce.');
    const meant = entities.filter(({ evidence }) => evidence.some(({ text }) => text === 'The two leaders'));
    expect(meant.map(({ label }) => label)).toEqual(['Anna Dahl', 'Ola Berg']);
  });

  test('where three are named, "both sides" are nobody', () => {
    expect(labels('Chad, Mali and Niger met in Goma. Both sides agreed to a truce.')).not.toContain('sides');
  });
});

describe('who is no actor', () => {
  test.each([
    ['Eleven people were killed in Goma.', 'people'],
    ['No group claimed the attack on Goma.', 'group'],
    ['Rebels attacked Goma with blunt force.', 'blunt force'],
    ['The two sides met in Goma.', 'sides'],
  ])('%s: no %s', (text, label) => {
    expect(labels(text)).not.toContain(label);
  });

  test('people of a kind, people who act and people who speak are', () => {
    expect(labels('Nine civilians were killed in Goma.')).toContain('civilians');
    expect(labels('Two men attacked Goma.')).toContain('men');
    expect(labels('No one was hurt, Kurdish officials said.')).toContain('Kurdish officials');
  });
});

describe('metonymy', () => {
  const kindOf = (text: string, words: string): string[] =>
    read(text).entities.flatMap(({ kind, evidence }) => (evidence.some((each) => each.text === words) ? [kind] : []));

  test.each([
    ['Washington vowed to strike.', 'Washington', 'actor'],
    ['Talks between Washington and Tehran began.', 'Tehran', 'actor'],
    ['The government of Chad condemned the attack.', 'The government', 'actor'],
    ['Troops arrived in Washington.', 'Washington', 'location'],
    ['Baghdad has seen better days.', 'Baghdad', 'location'],
    ['Rebels left Goma for the road to Senegal.', 'Senegal', 'location'],
  ])('%s %s is an %s', (text, words, kind) => {
    expect(kindOf(text, words)).toEqual([kind]);
  });
});
