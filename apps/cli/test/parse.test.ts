import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, readConllu, writeConllu } from '@dramatis/language';
import { describe, expect, test } from 'vitest';
import { drawTree } from '../src/draw-tree.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TEXT = 'Troops left Iraq on Monday. The U.S. army stayed.';

describe('dramatis parse', () => {
  test('CoNLL-U by default: one tree a sentence, names and times in the last field', async () => {
    const { code, stdout, stderr } = await runCommand(['parse', '-', '--date', '2020-01-08'], { input: TEXT });
    expect([code, stderr]).toEqual([0, '']);
    const sentences = [...readConllu(stdout)];
    expect(sentences.map(({ comments }) => comments.at(-1))).toEqual([
      'text = Troops left Iraq on Monday.',
      'text = The U.S. army stayed.',
    ]);
    for (const { words } of sentences) expect(words.filter(({ head }) => head === 0)).toHaveLength(1);
    expect(sentences[0]?.words[2]).toMatchObject({ form: 'Iraq', misc: expect.stringContaining('NE=B-LOC') });
    expect(stdout).toContain('TimexValue=2020-01-06');
    expect(sentences.map(writeConllu).join('')).toBe(stdout);
  });

  test('--format tree: a word a line, one of them without a head', async () => {
    const { code, stdout } = await runCommand(['parse', '-', '--format', 'tree'], { input: TEXT });
    expect(code).toBe(0);
    const [first, second, ...rest] = stdout.split('\n\n');
    expect(rest.join('').trim()).toBe('');
    for (const [block, words] of [
      [first!, 'Troops left Iraq on Monday .'],
      [second!, 'The U.S. army stayed .'],
    ] as const) {
      const lines = block.split('\n');
      expect(lines).toHaveLength(words.split(' ').length);
      expect(lines.filter((line) => / root\b/.test(line))).toHaveLength(1);
    }
  });

  test('several files, each named; the same bytes twice, also with -o', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT, 'b.txt': 'Rebels attacked Goma.' });
    const { stdout } = await runCommand(['parse', folder]);
    expect(stdout.match(/^# newdoc id = .*$/gm)?.map((line) => line.slice(-5))).toEqual(['a.txt', 'b.txt']);
    const path = join(folder, 'out.conllu');
    const written = await runCommand(['parse', join(folder, 'a.txt'), join(folder, 'b.txt'), '-o', path]);
    expect([written.code, written.stdout]).toEqual([0, '']);
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  });

  test('an input that fails is named, the others are done', async () => {
    const folder = temporaryFolder({ 'a.txt': TEXT });
    const { code, stdout, stderr } = await runCommand(['parse', join(folder, 'a.txt'), join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(stderr).toContain('none.txt');
    expect([...readConllu(stdout)]).toHaveLength(2);
  });

  test('what was read otherwise than it stands is told on stderr', async () => {
    const { code, stderr } = await runCommand(['parse', '-'], { input: `${'troops and '.repeat(600)}left.` });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^dramatis: -: .+\n/);
  });

  test('a .conllu file keeps its sentences and words; its tags and tree are read anew', async () => {
    const line = (id: string, form: string, misc = '_'): string => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}\n`;
    const given = [
      `# newdoc\n${line('1', 'Iran')}${line('2', '-', 'SpaceAfter=No')}${line('3', 'backed')}${line('4', 'men')}\n`,
      `# newdoc\n${line('1-2', "didn't", 'SpaceAfter=No')}${line('1', 'did')}${line('2', "n't")}${line('2.1', 'x')}${line('3', '.')}\n`,
    ];
    const folder = temporaryFolder({ 'a.conllu': given.join('') });
    const { code, stdout, stderr } = await runCommand(['parse', join(folder, 'a.conllu')]);
    expect([code, stderr]).toEqual([0, '']);
    const sentences = [...readConllu(stdout)];
    expect(sentences.map(({ words }) => words.map(({ form }) => form))).toEqual([
      ['Iran', '-', 'backed', 'men'],
      ['did', "n't", '.'],
    ]);
    expect(sentences.map(({ comments }) => comments)).toEqual([
      ['sent_id = 1', 'text = Iran -backed men'],
      ['sent_id = 2', "text = didn't."],
    ]);
    for (const { words } of sentences) expect(words.filter(({ head }) => head === 0)).toHaveLength(1);
    expect(sentences[1]?.words[0]?.misc).toBe('SpaceAfter=No|TokenRange=17:20');
  });

  test('a .conllu file that is none is named with its line, the others are done', async () => {
    const folder = temporaryFolder({ 'a.conllu': 'no columns\n', 'b.txt': TEXT });
    const { code, stdout, stderr } = await runCommand(['parse', join(folder, 'a.conllu'), join(folder, 'b.txt')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.conllu: line 1: 1 fields/);
    expect([...readConllu(stdout)]).toHaveLength(2);
  });

  test('an empty text prints nothing', async () => {
    expect(await runCommand(['parse', '-'], { input: '' })).toMatchObject({ stdout: '' });
  });

  test.each<[readonly string[], RegExp]>([
    [['parse'], /name at least one file/],
    [['parse', '-', '-'], /only once/],
    [['parse', 'a.txt', '--format', 'json'], /no format "json"; there are conllu, tree/],
    [['parse', 'a.txt', '--format', 'toString'], /no format "toString"/],
    [['parse', 'a.txt', '--date', '2026-02-30'], /is no day/],
    [['parse', 'a.txt', '-o', '/no/such/folder/x'], /cannot write/],
  ])('%j: wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('drawTree', () => {
  test('arcs that nest, cross and share a head', () => {
    const { sentences, tokens, ...rest } = analyze('a b c d');
    // 'a' under 'c', 'b' under 'd': the arcs cross.
    const heads = [2, 3, -1, 2];
    const drawn = {
      ...rest,
      sentences,
      tokens: tokens.map((token, at) => ({ ...token, upos: 'X' as const, deprel: 'dep', head: heads[at]! })),
    };
    expect(drawTree(drawn, sentences[0]!)).toBe(
      [' ┌──► a  X  dep  c', '┌┼──► b  X  dep  d', '│└┬── c  X  dep', '└─┴─► d  X  dep  c'].join('\n'),
    );
  });

  test('one word alone', () => {
    const analysis = analyze('Go');
    expect(drawTree(analysis, analysis.sentences[0]!)).toMatch(/^ {2}\s*Go {2}/);
  });
});
