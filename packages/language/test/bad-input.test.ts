import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { analyzeBlocks } from '../src/analyze-blocks.ts';
import type { TagNetwork } from '../src/network/tag-network.ts';

/** Reads every word as a noun under the word before it: what is timed here are the stages around the network, whose sentences are bounded. */
const CHAIN: TagNetwork = {
  kernels: 'plain',
  tags: ['NOUN|NNS'],
  labels: ['root', 'dep'],
  read: (sentences) =>
    sentences.map(({ length }) => ({
      tags: new Uint16Array(length),
      labels: Uint16Array.from({ length }, (_, at) => (at === 0 ? 0 : 1)),
      heads: Int32Array.from({ length }, (_, at) => at - 1),
      names: [],
    })),
};

describe('bad input, with the network of the package', () => {
  test.each<[what: string, text: string, tokens: string]>([
    ['nothing', '', ''],
    ['blanks', ' \n\t\u00a0\u200b\ufeff\r\n', ''],
    ['controls', '\u0000\u0007\u001b\u009f', ''],
    ['controls between words', 'The\u0000army\u0007left.', 'The army left .'],
    ['lone surrogates', 'Troops \ud800left \udc00.', 'Troops \ud800 left \udc00 .'],
    ['bidirectional marks', '\u202eTroops\u202c left\u200f.', 'Troops left .'],
    ['a soft hyphen, and one at the end', 'The sol\u00addiers left\u00ad.', 'The sol\u00addiers left .'],
    ['Arabic', 'غادرت القوات القاعدة.', 'غادرت القوات القاعدة .'],
    ['Cyrillic', 'Войска покинули базу.', 'Войска покинули базу .'],
    ['Chinese', '軍隊撤退。', '軍隊撤退 。'],
    ['combining marks alone', '\u0301\u0301 \u20dd', '\u0301\u0301 \u20dd'],
    ['emoji', 'Troops left 👩‍🚒🏽!', 'Troops left 👩‍🚒🏽 !'],
    ['capitals', 'THE ARMY DIDN’T LEAVE THE U.S. BASE.', 'THE ARMY DID N’T LEAVE THE U.S. BASE .'],
    ['markup', '<p>Troops <b>left</b>.</p>', '< p > Troops < b > left < / b > . < / p >'],
    ['entities', 'Iraq&nbsp;&amp;&#39;', 'Iraq & nbsp ; & amp ; & # 39 ;'],
    ['wiki and Markdown', '[[Iraq|Iraqi]] **troops**', '[ [ Iraq | Iraqi ] ] ** troops **'],
  ])('%s', (_, text, expected) => {
    const { tokens, sentences, warnings } = analyze(text);
    expect(tokens.map((token) => token.text).join(' ')).toBe(expected);
    for (const { start, end, text: form, lemma } of tokens) {
      expect(text.slice(start, end)).toBe(form);
      expect(lemma).not.toBe('');
    }
    expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
    expect(warnings).toBeUndefined();
    expect(JSON.stringify(analyze(text))).toBe(
      JSON.stringify({ text, tokens, sentences, names: analyze(text).names, times: analyze(text).times }),
    );
  });

  test('a sentence of 5,000 tokens is cut, with a warning', { timeout: 60_000 }, () => {
    const { tokens, sentences, warnings } = analyze('soldiers and '.repeat(2_500));
    expect(tokens).toHaveLength(5_000);
    expect(sentences.length).toBeGreaterThan(12);
    expect(warnings?.map(({ code }) => code)).toEqual(['long-sentence']);
  });
});

/** Twice the text has twice the tokens; what is quadratic would not come back within the time. */
test.each<[what: string, unit: string]>([
  ['one word', 'a'],
  ['words', 'troops left, '],
  ['capitals', 'TROOPS LEFT '],
  ['times', 'on Monday '],
  ['numbers', '5 '],
  ['amounts', 'two hundred days '],
  ['lone surrogates', '\ud800 '],
  ['controls', '\u0000\u0007 '],
  ['markup', '<p class="a">'],
  ['entities', '&amp;'],
  ['other scripts', 'войска ушли 軍隊撤退 '],
  ['quotes', '." '],
  ['dashes', 'A — '],
  ['lines', 'a\n'],
  ['clitics', "it's "],
])('a text of 8,000 × %s', { timeout: 60_000 }, (_, unit) => {
  const count = (times: number): number =>
    analyze(unit.repeat(times), { network: CHAIN, published: '2024-05-01' }).tokens.length;
  expect(Math.abs(count(8_000) - 2 * count(4_000))).toBeLessThanOrEqual(2);
});

test('one line of 600,000 characters in blocks: every token where it says, one block at a time', {
  timeout: 18_000,
}, () => {
  const text = 'The rebels left the base on Monday and '.repeat(16_000);
  let tokens = 0;
  let end = 0;
  for (const { start, analysis } of analyzeBlocks(text, { network: CHAIN })) {
    expect(start).toBe(end);
    end = start + analysis.text.length;
    expect(analysis.text.length).toBeLessThanOrEqual(100_000);
    const last = analysis.tokens.at(-1)!;
    expect(text.slice(start + last.start, start + last.end)).toBe(last.text);
    tokens += analysis.tokens.length;
  }
  expect([end, tokens]).toEqual([text.length, 8 * 16_000]);
});
