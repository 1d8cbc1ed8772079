import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as compromise from '../../src/words/generated/word-lists.ts';
import { isListed, type WordList } from '../../src/words/is-listed.ts';
import * as own from '../../src/words/own-words.ts';

// biome-ignore format: one table
test.each<[list: WordList, word: string, listed: boolean]>([
  ['verb', 'capture', true], ['verb', 'besiege', true], ['verb', 'withdraw', true], ['verb', 'captured', false], ['verb', 'sounds', false],
  ['verb', 'soldier', false], ['verb', 'constructor', false], ['verb', '', false], ['e-adjective', 'large', true], ['e-adjective', 'available', true],
  ['e-adjective', 'big', false], ['e-adjective', 'table', false], ['short-word', 'crime', true], ['short-word', 'army', true],
  ['short-word', 'crowds', false], ['short-word', 'tv', false], ['short-word', 'iran', false], ['demonym', 'iraqi', true],
  ['demonym', 'kurdish', true], ['demonym', 'iraqis', false], ['demonym', 'iraq', false], ['place', 'iraq', true], ['place', 'iraqi', false],
])('%s: "%s" %s', (list, word, listed) => {
  expect(isListed(list, word)).toBe(listed);
});

test('the committed lists are what the installed compromise gives', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('../../scripts/build-word-lists.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

test('words of ours are none of compromise', () => {
  const words = (rows: string): string[] => rows.trim().split(/\s+/);
  for (const [ours, theirs] of [
    [own.VERBS, compromise.VERBS],
    [own.E_ADJECTIVES, compromise.E_ADJECTIVES],
    [own.SHORT_WORDS, compromise.SHORT_WORDS],
    [own.DEMONYMS, compromise.DEMONYMS],
  ] as const) {
    const known = new Set(words(theirs));
    expect(words(ours).filter((word) => known.has(word))).toEqual([]);
  }
});
