import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/text/markdown.ts';

test.each([
  ['marks', 'Both *sides* **agreed** to `stop`, ~~again~~.', 'Both sides agreed to stop, again.'],
  ['links and pictures', 'See [the report](http://x.example) ![a map](m.png)now.', 'See the report now.'],
  [
    'headings and paragraphs',
    '# Ceasefire\n\nIt holds.\n\n## Later\nIt broke.',
    'Ceasefire\n\nIt holds.\n\nLater\n\nIt broke.',
  ],
  ['lines of one paragraph', 'Troops left\nthe base\non Monday.', 'Troops left the base on Monday.'],
  ['a hard break', 'ERBIL  \nTroops left.', 'ERBIL\nTroops left.'],
  ['lists', '- one fell\n- two fled\n  1. north', 'one fell\n\ntwo fled\n\nnorth'],
  ['quotes', '> We left,\n> he said.', 'We left, he said.'],
  ['tables', '| Town | Dead |\n|---|---|\n| Karsak | 3 |', 'Town, Dead\n\nKarsak, 3'],
  ['code and HTML are no prose', 'A.\n\n```\nx = 1\n```\n\n<div onclick="x()">\n</div>\n\nB <b>c</b>.', 'A.\n\nB c.'],
  ['entities', 'Smith &amp; Sons', 'Smith & Sons'],
  ['footnotes', 'They left.[^1]\n\n[^1]: In May.', 'They left.\n\nIn May.'],
])('%s', (_, source, text) => {
  expect(readMarkdown(source).text).toBe(text);
});

test('the title is the front matter’s, else the first heading', () => {
  expect(readMarkdown('---\ntitle: A\n---\n# B\n\nText').metadata.title).toBe('A');
  expect(readMarkdown('# B *c*\n\nText').metadata.title).toBe('B c');
  expect(readMarkdown('Text\n\n# B').metadata.title).toBeNull();
});
