import { describe, expect, test } from 'vitest';
import { readNumber } from '../src/mentions/noun-phrase.ts';
import { slug } from '../src/slug.ts';
import { actorsOf, read } from './read.ts';

const idsOf = (text: string): string[] => actorsOf(read(text)).map(({ id }) => id);

describe('descriptions say who', () => {
  test.each([
    ['Sudanese soldiers attacked the village.', 'actor:military:SDN'],
    ["Sudan's army attacked the village.", 'actor:military:SDN'],
    ['Turkish-backed rebels attacked the village.', 'actor:militia:backed-by-TUR'],
    ['Militias backed by Turkey attacked the village.', 'actor:militia:backed-by-TUR'],
    ['U.S. officials met a delegation.', 'actor:government:USA'],
    ['The French police arrested a man.', 'actor:police:FRA'],
    ['The government of Chad condemned the attack.', 'actor:government:TCD'],
    ['Hezbollah fighters attacked the village.', 'actor:militia:LBN:hezbollah'],
  ])('%s', (text, id) => {
    expect(idsOf(text)).toContain(id);
  });

  test('what only its report identifies carries the report', () => {
    const [first] = idsOf('Gunmen attacked the village.');
    const [second] = idsOf('Gunmen attacked the village. It was late.');
    expect(first).toMatch(/^actor:militia:gunmen:d-/);
    expect(second).not.toBe(first);
  });

  test.each([
    ["Sudan's army attacked the village.", 'Sudanese army'],
    ['Two other Sudanese soldiers attacked the village.', 'Sudanese soldiers'],
    ['Several large Iran-backed militias attacked the village.', 'Iran-backed militias'],
  ])('%s: label %s', (text, label) => {
    expect(actorsOf(read(text)).map((actor) => actor.label)).toContain(label);
  });

  test('a shared head gives one actor for each modifier', () => {
    const labels = actorsOf(read('Rebels attacked Iraqi and Syrian troops.')).map(({ id }) => id);
    expect(labels).toEqual(expect.arrayContaining(['actor:military:IRQ', 'actor:military:SYR']));
  });
});

describe('names', () => {
  test.each([
    ['Up went the flag in Goma.', 'Patriotic Union'],
    ['Rebels attacked Goma in September.', 'September'],
    ['A NEW ERA FOR GOMA', 'A NEW ERA'],
  ])('%s names no %s', (text, label) => {
    expect(read(text).entities.map((entity) => entity.label)).not.toContain(label);
  });

  test('titles and demonyms are no part of a name', () => {
    const { entities } = read('Norwegian Foreign Minister Anna Dahl met Prime Minister Ola Berg on Monday.');
    const people = entities.filter(({ type }) => type === 'person').map(({ label, country }) => [label, country]);
    expect(people).toEqual(expect.arrayContaining([['Anna Dahl', 'NOR']]));
  });

  test('an unknown place has no coordinates rather than a guess', () => {
    const { entities } = read('Rebels attacked a convoy near Wobblington Heights.');
    for (const entity of entities) {
      if (entity.label.includes('Wobblington'))
        expect(entity).toMatchObject({ kind: 'location', lat: null, lon: null });
    }
  });

  test('a kind word in lower case belongs to a known name', () => {
    expect(read('Rockets hit the Ain al-Asad airbase.').entities).toEqual([
      expect.objectContaining({ label: 'Ain al-Asad Airbase', country: 'IRQ' }),
    ]);
  });
});

test.each([
  ['2,500', 2500],
  ['7.5', 7.5],
  ['twenty-one', 21],
  ['ninety', 90],
  ['eleven', 11],
  ['dozens', null],
  ['2020s', null],
  ['', null],
])('readNumber(%j)', (word, number) => {
  expect(readNumber(word)).toBe(number);
});

test.each([
  ['Kata’ib Hezbollah', 'kataib-hezbollah'],
  ['São Tomé', 'sao-tome'],
  ['  U.S.-led  coalition ', 'us-led-coalition'],
  ['北京', '北京'],
  ['Łukasz Żółć', 'lukasz-zolc'],
  ['Ørsted', 'orsted'],
])('slug(%j)', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test('a named person has names for aliases', () => {
  const { entities } = read('Colonel Omar Daqqa attacked Goma. The colonel fled. Daqqa was killed in Bukavu.');
  expect(entities.find(({ type }) => type === 'person')).toMatchObject({ label: 'Omar Daqqa', aliases: ['Daqqa'] });
});

test.each([
  ['Host Cambodia welcomed the leaders of ASEAN.', 'Government of Cambodia'],
  ['Radio France reported that rebels attacked Goma.', 'Radio France'],
])("a role with a sentence's capital is no part of a country's name: %s", (text, label) => {
  expect(read(text).entities.map((entity) => entity.label)).toContain(label);
});
