import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDocument, extract } from '@dramatis/extract';
import { build, writeJson } from '@dramatis/graph';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['.', 'docs', 'docs/decisions', 'data/corpus', 'data/gazetteer', 'data/gold', 'evaluation', 'examples']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((page) => page.endsWith('.md') && !/^\d/.test(basename(page)))
  .sort();
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

test('the script in the README runs as printed', () => {
  const [, script] = /```js\n([\s\S]*?)```/.exec(textOf('README.md'))!;
  const folder = mkdtempSync(join(root, 'examples', '.readme-'));
  try {
    writeFileSync(join(folder, 'script.mjs'), script!);
    const printed = execFileSync(process.execPath, [join(folder, 'script.mjs')], { encoding: 'utf8' });
    expect(printed).toMatch(/^2018-01-22 .*Afrin.* Turkish jets bombed Afrin on Monday\.\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the questions in the README run as printed', () => {
  const [, script] = [...textOf('README.md').matchAll(/```js\n([\s\S]*?)```/g)].map(([, text]) => text!);
  const folder = mkdtempSync(join(root, 'examples', '.readme-'));
  try {
    const report = {
      text: 'Turkish jets bombed Afrin in Syria on Monday.',
      published: '2018-01-24',
      source: 'Example Wire',
      title: null,
      url: null,
    };
    writeFileSync(join(folder, 'graph.json'), writeJson(build([extract(createDocument(report))])));
    writeFileSync(join(folder, 'script.mjs'), script!);
    const printed = execFileSync(process.execPath, ['script.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toMatch(/^event:.*Afrin.*\n2018-01 1\n.* … .* … Afrin\ntime,actor,recipient,/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(pages)('%s: its links lead to files', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});

test.each(pages)('%s: its npm commands and scripts are there', (page) => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
  const commands = [...textOf(page).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, own]) => run ?? own!,
  );
  const files = [...textOf(page).matchAll(/\bnode ([\w/.-]+\.m?js)/g)].map(([, file]) => file!);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
