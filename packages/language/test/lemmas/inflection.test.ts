import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmaOf } from '../../src/lemmas/lemma-of.ts';
import { VERB_OF_NOUN } from '../../src/lemmas/nominalisations.ts';
import { nounSingular } from '../../src/lemmas/noun-singular.ts';
import { verbBase } from '../../src/lemmas/verb-base.ts';
import { verbOfNoun } from '../../src/lemmas/verb-of-noun.ts';

// biome-ignore format: one table
test.each<[form: string, xpos: string, base: string]>([
  ['fined', 'VBD', 'fine'], ['mined', 'VBN', 'mine'], ['withdrew', 'VBD', 'withdraw'], ['overheard', 'VBN', 'overhear'],
  ['rebuilt', 'VBD', 'rebuild'], ['transmitted', 'VBN', 'transmit'], ['handcuffed', 'VBN', 'handcuff'], ['shelling', 'VBG', 'shell'],
  ['lying', 'VBG', 'lie'], ['dying', 'VBG', 'die'], ['died', 'VBD', 'die'], ['tied', 'VBN', 'tie'], ['carried', 'VBD', 'carry'],
  ['conceded', 'VBD', 'concede'], ['agreed', 'VBD', 'agree'], ['fleeing', 'VBG', 'flee'], ['seized', 'VBD', 'seize'],
  ['structured', 'VBN', 'structure'], ['monitored', 'VBD', 'monitor'], ['hurling', 'VBG', 'hurl'], ['besieging', 'VBG', 'besiege'],
  ['ambushes', 'VBZ', 'ambush'], ['clashes', 'VBZ', 'clash'], ['seizes', 'VBZ', 'seize'], ['attacks', 'VBZ', 'attack'], ['goes', 'VBZ', 'go'],
  ['defies', 'VBZ', 'defy'], ['dies', 'VBZ', 'die'], ['panicked', 'VBD', 'panic'], ['re-elected', 'VBN', 're-elect'], ['shot', 'VBD', 'shoot'],
  ['attack', 'VB', 'attack'], ['bring', 'VB', 'bring'], ['led', 'VBN', 'lead'], ['bombed', 'VBD', 'bomb'], ['bing', 'VBG', 'bing'], ['', 'VBD', ''],
])('%s (%s): base %s', (form, xpos, base) => {
  expect(verbBase(form, xpos)).toBe(base);
});

// biome-ignore format: one table
test.each<[form: string, singular: string]>([
  ['militias', 'militia'], ['cities', 'city'], ['movies', 'movie'], ['casualties', 'casualty'], ['buses', 'bus'], ['houses', 'house'],
  ['warehouses', 'warehouse'], ['viruses', 'virus'], ['causes', 'cause'], ['crises', 'crisis'], ['hostages', 'hostage'], ['caches', 'cache'],
  ['branches', 'branch'], ['torpedoes', 'torpedo'], ['toes', 'toe'], ['gunmen', 'gunman'], ['schoolchildren', 'schoolchild'], ['wives', 'wife'],
  ['olives', 'olive'], ['appendices', 'appendix'], ['NGOs', 'NGO'], ['States', 'State'], ['Rioters', 'Rioter'], ['TROOPS', 'TROOP'], ['Iraqis', 'Iraqi'],
  ['menus', 'menu'], ['runners-up', 'runner-up'], ['air-strikes', 'air-strike'], ['1990s', '1990s'], ["1990's", '1990s'], ['news', 'news'],
  ['campus', 'campus'], ['glass', 'glass'], ['police', 'police'], ['series', 'series'], ['army', 'army'], ['arms', 'arms'], ['', ''], ['s', 's'],
])('%s: singular %s', (form, singular) => {
  expect(nounSingular(form)).toBe(singular);
});

// biome-ignore format: one table
test.each<[form: string, xpos: string, lemma: string]>([
  ['Iraqi', 'JJ', 'Iraqi'], ['pro-Russian', 'JJ', 'pro-Russian'], ['Good', 'JJ', 'good'], ['United', 'NNP', 'United'], ['NATO', 'NN', 'NATO'],
  ['PM', 'NN', 'p.m.'], ['Sept.', 'NNP', 'September'], ['5,000', 'CD', '5000'], ['bn', 'CD', 'billion'], ['IV', 'CD', 'IV'],
  ['best', 'RBS', 'well'], ['best', 'JJS', 'good'], ['would', 'MD', 'would'], ['An', 'DT', 'a'], ['Christians', 'NNS', 'Christian'], ['troops', 'NN', 'troop'],
  ['soldiers', 'NNS', 'soldier'], ['xyz', 'FW', 'xyz'], ['', '', ''],
])('%s (%s): lemma %s', (form, xpos, lemma) => {
  expect(lemmaOf(form, xpos)).toBe(lemma);
});

describe('nouns of actions', () => {
  // biome-ignore format: one table
  test.each<[noun: string, verb: string | null]>([
    ['withdrawal', 'withdraw'], ['killing', 'kill'], ['killings', 'kill'], ['invasion', 'invade'], ['agreement', 'agree'], ['Agreements', 'agree'],
    ['shelling', 'shell'], ['siege', 'besiege'], ['death', 'die'], ['pullout', 'pull'], ['handover', 'hand'], ['arrest', 'arrest'], ['looting', 'loot'],
    ['seizure', 'seize'], ['theft', 'steal'], ['refuelling', 'refuel'], ['beatings', 'beat'],
    ['table', null], ['morning', null], ['king', null], ['soldier', null], ['constructor', null], ['', null],
  ])('%s: %s', (noun, verb) => {
    expect(verbOfNoun(noun)).toBe(verb);
  });

  test('at least 400, none in the plural or in capitals', () => {
    expect(VERB_OF_NOUN.size).toBeGreaterThanOrEqual(400);
    for (const [noun, verb] of VERB_OF_NOUN) {
      expect(`${noun} ${verb}`).toMatch(/^[a-z-]+ [a-z-]+$/);
      expect([noun, verbOfNoun(noun)]).toEqual([noun, verb]);
    }
  });
});

test.each(['a-', 'ed', '-s', 'A', '.', "'s", 'é'])(
  'a word of a million characters, "%s" over and over',
  { timeout: 20_000 },
  (unit) => {
    const word = unit.repeat(1_000_000 / unit.length);
    for (const xpos of ['NN', 'NNS', 'NNPS', 'VBD', 'VBG', 'VBZ', 'JJ', 'JJR', 'CD'])
      expect(lemmaOf(word, xpos).length).toBeGreaterThan(word.length - 4);
  },
);

test.each([
  ["'s", 'NNS', "'s"],
  ['\u00ad', 'NN', '\u00ad'],
])('%j as %s stays', (form, xpos, lemma) => {
  expect(lemmaOf(form, xpos)).toBe(lemma);
});

test('any form has a lemma, twice the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('a', 'e', 's', 'd', 'i', 'n', 'g', 'b', '-', "'"), maxLength: 12 }),
      ),
      fc.constantFrom('NN', 'NNS', 'NNP', 'NNPS', 'VBD', 'VBN', 'VBG', 'VBZ', 'VB', 'JJR', 'RBS', 'CD', 'FW'),
      (form, xpos) => {
        const lemma = lemmaOf(form, xpos);
        expect(lemma === '').toBe(form === '');
        expect(lemmaOf(form, xpos)).toBe(lemma);
      },
    ),
    { numRuns: 1000 },
  );
});
