import { describe, expect, test } from 'vitest';
import { createDocument, explain, extract } from '../src/index.ts';

const TEXT = 'The minister struck a deal with Kenya. Rebels struck Goma.';

describe('explain', () => {
  const document = createDocument({ text: TEXT, published: '2024-05-15' });
  const { sentences, extraction } = explain(document);

  test('the extraction is the same as without it', () => {
    expect(extraction).toEqual(extract(document));
  });

  test('every row tried at a word has fired or says why not', () => {
    const [deal, attack] = sentences.map(({ triggers }) => triggers.find(({ text }) => text === 'struck')!);
    expect(deal?.rows.filter(({ obstacle }) => obstacle === null).map(({ rule }) => rule)).toEqual([
      'agree/reach-agreement',
    ]);
    expect(deal?.rows.find(({ rule }) => rule === 'assault/strike')?.obstacle).toMatch(/^object is "deal"/);
    expect(attack?.rows.find(({ rule }) => rule === 'reject/turn-down')?.obstacle).toBe('no "down" goes with it');
    expect(attack?.rows.filter(({ obstacle }) => obstacle === null)).toHaveLength(1);
  });

  test('mentions and events stand with their sentence', () => {
    expect(sentences[1]?.mentions.map(({ text }) => text)).toEqual(['Rebels', 'Goma']);
    expect(sentences.map(({ events }) => events.map(({ type }) => type))).toEqual([['AGREE'], ['ASSAULT']]);
  });

  test.each(['', ' ', '"', '…'])('nothing to explain in %j', (text) => {
    expect(explain(createDocument({ text })).sentences.flatMap(({ events }) => events)).toEqual([]);
  });
});
