import { performance } from 'node:perf_hooks';
import { analyze } from '@dramatis/language';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../src/document.ts';
import { resolveMentions } from '../src/entities/resolve-mentions.ts';
import { defaultGazetteer } from '../src/gazetteer/default-gazetteer.ts';
import { findMentions } from '../src/mentions/find-mentions.ts';
import { createReading } from '../src/reading.ts';
import { read } from './read.ts';

test.each([
  'В Москве армия атаковала. 北京表示反对。 القوات العراقية. Ελλάδα είπε όχι.',
  'IRAQI ARMY TAKES CONTROL OF AIN AL-ASAD AIRBASE AS U.S. FORCES LEAVE\n\nREBELS KILL NINE IN GOMA, POLICE SAY',
  'Mr. Mr. Mr. Mrs. Dr. Gen. Col. Farouk Mr.',
  'both both the two the two and and of of of the the',
  'the Bank of Bank of Bank of Bank of Bank of Bank',
  '() (() )( (RUF) (X) calling itself calling itself known as',
])('bad text gives fewer records, never a throw: %j', (text) => {
  expect(() => read(text)).not.toThrow();
});

test('a headline in capitals names what the prose names', () => {
  const { entities } = read('U.S. KILLS SOLEIMANI IN BAGHDAD\n\nThe United States killed Qassem Soleimani in Baghdad.');
  expect(entities.filter(({ type }) => type === 'government').map(({ label }) => label)).toEqual([
    'Government of the United States',
  ]);
});

describe('work grows with the text, not with its square', () => {
  const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
  const name = (index: number): string =>
    `Ami${letter(index)}${letter(Math.floor(index / 26))} Faro${letter(Math.floor(index / 676))}`;
  const texts: readonly [string, (size: number) => string][] = [
    [
      'names',
      (size) => `${Array.from({ length: size }, (_, index) => name(index)).join(', ')} met. The two leaders left.`,
    ],
    [
      'descriptions',
      (size) => `${'the Iraqi army and two men and both governments and the group and '.repeat(size / 4)}he left.`,
    ],
    ['pronouns', (size) => `${'He said it and they '.repeat(size / 2)}.`],
  ];

  test.each(texts)('%s', (_, textOf) => {
    const seconds = [1000, 8000].map((size) => {
      const document = createDocument({ text: textOf(size) });
      const reading = createReading(document, analyze(document.text), defaultGazetteer());
      const start = performance.now();
      resolveMentions(reading, findMentions(reading));
      return performance.now() - start;
    });
    expect(seconds[1]! / Math.max(seconds[0]!, 5)).toBeLessThan(32);
  });
});
