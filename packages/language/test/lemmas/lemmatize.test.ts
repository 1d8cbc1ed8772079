import { expect, test } from 'vitest';
import { draft } from '../../src/draft.ts';
import { lemmatize } from '../../src/lemmas/lemmatize.ts';

function lemma(form: string, tag: string): string {
  const [upos, xpos] = tag.split('|') as ['NOUN', string];
  const token = { ...draft(form, 0, form.length), upos, xpos };
  lemmatize([token]);
  return token.lemma;
}

// biome-ignore format: one table
test.each<[form: string, tag: string, lemma: string]>([
  ['killed', 'VERB|VBD', 'kill'], ['withdrew', 'VERB|VBD', 'withdraw'], ['are', 'VERB|VBP', 'be'], ['is', 'AUX|VBZ', 'be'],
  ['hoping', 'VERB|VBG', 'hope'], ['hopping', 'VERB|VBG', 'hop'], ['compared', 'VERB|VBN', 'compare'], ['planned', 'VERB|VBD', 'plan'],
  ['said', 'VERB|VBD', 'say'], ['leads', 'VERB|VBZ', 'lead'], ['visited', 'VERB|VBD', 'visit'], ['described', 'VERB|VBN', 'describe'],
  ['militias', 'NOUN|NNS', 'militia'], ['houses', 'NOUN|NNS', 'house'], ['buses', 'NOUN|NNS', 'bus'], ['causes', 'NOUN|NNS', 'cause'],
  ['1990s', 'NOUN|NNS', '1990s'], ['gunmen', 'NOUN|NNS', 'gunman'], ['cities', 'NOUN|NNS', 'city'], ['news', 'NOUN|NN', 'news'],
  ['largest', 'ADJ|JJS', 'large'], ['earlier', 'ADV|RBR', 'early'], ['later', 'ADV|RBR', 'late'], ['worst', 'ADJ|JJS', 'bad'],
  ['bigger', 'ADJ|JJR', 'big'], ['former', 'ADJ|JJ', 'former'], ['over', 'ADV|RB', 'over'], ['further', 'ADV|RB', 'further'],
  ['an', 'DET|DT', 'a'], ['these', 'DET|DT', 'this'], ['her', 'PRON|PRP', 'she'], ['her', 'PRON|PRP$', 'her'], ['whom', 'PRON|WP', 'who'],
  ["n't", 'PART|RB', 'not'], ['Nations', 'PROPN|NNPS', 'Nation'], ['Rioters', 'PROPN|NNPS', 'Rioter'], ['Paris', 'PROPN|NNP', 'Paris'], ['constructor', 'VERB|VBD', 'constructor'], ['', 'NOUN|NNS', ''],
])('%s %s: %s', (form, tag, expected) => {
  expect(lemma(form, tag)).toBe(expected);
});

const lemmas = (words: readonly [form: string, tag: string][]): string[] => {
  const tokens = words.map(([form, tag]) => {
    const [upos, xpos] = tag.split('|') as ['AUX', string];
    return { ...draft(form, 0, form.length), upos, xpos };
  });
  lemmatize(tokens);
  return tokens.map((token) => token.lemma);
};

// biome-ignore format: one table
test.each<[words: [string, string][], lemmas: string[]]>([
  [[["'s", 'AUX|VBZ'], ['been', 'AUX|VBN']], ['have', 'be']],
  [[["'s", 'AUX|VBZ'], ['never', 'ADV|RB'], ['been', 'AUX|VBN']], ['have', 'never', 'be']],
  [[["'s", 'AUX|VBZ'], ['called', 'VERB|VBN']], ['be', 'call']],
  [[["'d", 'AUX|VBD'], ['left', 'VERB|VBN']], ['have', 'leave']],
  [[["'d", 'AUX|MD'], ['leave', 'VERB|VB']], ['would', 'leave']],
  [[["'d", 'AUX|MD']], ['would']],
])('%j', (words, expected) => {
  expect(lemmas(words)).toEqual(expected);
});
