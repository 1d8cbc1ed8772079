import { describe, expect, test } from 'vitest';
import { NO_METADATA } from '../../src/report.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';

describe('splitFrontMatter', () => {
  test('takes title, day, source and url from the block and leaves the text after it', () => {
    const block =
      '---\ntitle: "Base: handed over"\ndate: 2026-01-18\nsource: Harbour Post\nurl: https://x.example/1\ntags: [a, b]\n---\n';
    expect(splitFrontMatter(`${block}\nTroops left.\n`)).toEqual({
      metadata: {
        title: 'Base: handed over',
        published: '2026-01-18',
        source: 'Harbour Post',
        url: 'https://x.example/1',
      },
      text: '\nTroops left.\n',
    });
  });

  test.each([
    ['Windows line ends', '---\r\ntitle: A\r\ndate: 2026-01-18\r\n---\r\nText', 'A', '2026-01-18', 'Text'],
    [
      'a title YAML would refuse',
      '---\ntitle: Minister: "no deal"\ndate: 2026-01-18\n---\nText',
      'Minister: "no deal"',
      '2026-01-18',
      'Text',
    ],
    ['keys in capitals', '---\nTitle: A\nDate: 18 January 2026\n---\nText', 'A', '2026-01-18', 'Text'],
    ['a time of day', '---\ntitle: A\ndate: 2026-01-18T22:00:00Z\n---\nText', 'A', '2026-01-18', 'Text'],
    ['a number as title', '---\ntitle: 1984\n---\nText', '1984', null, 'Text'],
    ['no text', '---\ntitle: A\n---', 'A', null, ''],
  ])('%s', (_, source, title, published, text) => {
    const split = splitFrontMatter(source);
    expect([split.metadata.title, split.metadata.published, split.text]).toEqual([title, published, text]);
  });

  test.each([
    ['no block', 'Troops left.\n---\ntitle: A\n---\n'],
    ['a rule between paragraphs', '---\nTroops left the base.\n---\nMore.'],
    ['an open block', '---\ntitle: A\nTroops left.'],
    ['a list', '---\n- a\n- b\n---\nText'],
    ['an empty block', '---\n---\nText'],
    ['broken YAML', '---\ntitle: [a\n: : :\n---\nText'],
  ])('%s stays in the text', (_, source) => {
    expect(splitFrontMatter(source)).toEqual({ metadata: NO_METADATA, text: source });
  });

  test.each(['2026-02-30', 'last week', '2026'])('refuses the date %s', (date) => {
    expect(() => splitFrontMatter(`---\ndate: ${date}\n---\nText`)).toThrow(`invalid date "${date}"`);
  });

  test('aliases cannot blow the block up', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[i]}`)}]`),
    ];
    const started = performance.now();
    expect(splitFrontMatter(`---\n${bomb.join('\n')}\n---\nText`).text).toContain('Text');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
