import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const tagged = (text: string, word: string): string => {
  const token = analyze(text).tokens.find((candidate) => candidate.text === word);
  return `${token?.upos}/${token?.xpos}`;
};

describe('tags', () => {
  test.each([
    ['Coalition forces complete their withdrawal.', 'forces', 'NOUN/NNS'],
    ['Coalition forces complete their withdrawal.', 'complete', 'VERB/VBP'],
    ['Militants attack the base.', 'attack', 'VERB/VBP'],
    ['The attack on the base failed.', 'attack', 'NOUN/NN'],
    ['He said that troops left.', 'that', 'SCONJ/IN'],
    ['The plan that failed was bold.', 'that', 'PRON/WDT'],
    ['Iran-backed militias fired rockets.', 'Iran-backed', 'ADJ/JJ'],
    ['The troops have withdrawn.', 'withdrawn', 'VERB/VBN'],
    ['The troops have withdrawn.', 'have', 'AUX/VBP'],
    ['The militia was defeated.', 'defeated', 'VERB/VBN'],
    ['The militia defeated the army.', 'defeated', 'VERB/VBD'],
    ['Iraqi forces control the site.', 'Iraqi', 'ADJ/JJ'],
    ['Iraqi forces control the site.', 'control', 'VERB/VBP'],
    ['They want to control the site.', 'to', 'PART/TO'],
    ['They went to the site.', 'to', 'ADP/IN'],
    ['The U.S. military left.', 'U.S.', 'PROPN/NNP'],
    ['He may leave in May.', 'may', 'AUX/MD'],
    ['He may leave in May.', 'May', 'PROPN/NNP'],
    ["Iraq's army left.", "'s", 'PART/POS'],
    ['After taking the town they left.', 'taking', 'VERB/VBG'],
    ['They did not leave.', 'did', 'AUX/VBD'],
    ['They did not leave.', 'not', 'PART/RB'],
    ['Troops left Ain al-Asad.', 'al-Asad', 'PROPN/NNP'],
  ])('%s %s', (text, word, wanted) => {
    expect(tagged(text, word)).toBe(wanted);
  });
});

describe('lemmas', () => {
  test.each([
    ['The forces withdrew.', 'forces', 'force'],
    ['The forces withdrew.', 'withdrew', 'withdraw'],
    ['Eleven were killed.', 'killed', 'kill'],
    ['Two bases were seized.', 'bases', 'base'],
    ['Militias are fighting.', 'Militias', 'militia'],
    ['The countries agreed.', 'countries', 'country'],
    ['They were planning attacks.', 'planning', 'plan'],
    ['Baghdad agreed.', 'Baghdad', 'Baghdad'],
    ["They didn't leave.", "n't", 'not'],
    ['The gunmen fled.', 'gunmen', 'gunman'],
    ['They are using drones.', 'using', 'use'],
  ])('%s %s', (text, word, wanted) => {
    expect(analyze(text).tokens.find((token) => token.text === word)?.lemma).toBe(wanted);
  });

  test('norm is lower case with straight apostrophes', () => {
    expect(analyze('Iraq’s').tokens.map((token) => token.norm)).toEqual(['iraq', "'s"]);
  });
});
