import { describe, expect, test } from 'vitest';
import { tokenize } from '../src/tokens/tokenize.ts';

const forms = (text: string): string[] => tokenize(text).tokens.map((token) => token.text);
const lines = (text: string): string[] => {
  const { tokens, sentences } = tokenize(text);
  return sentences.map(
    ({ first, last, headline }) =>
      (headline ? '# ' : '') +
      tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(' '),
  );
};

describe('tokens', () => {
  test.each([
    ["Iraq's army", ['Iraq', "'s", 'army']],
    ['Iraq’s army', ['Iraq', '’s', 'army']],
    ["the soldiers' camp", ['the', 'soldiers', "'", 'camp']],
    ["They didn't go", ['They', 'did', "n't", 'go']],
    ["We can't", ['We', 'ca', "n't"]],
    ['It cannot hold', ['It', 'can', 'not', 'hold']],
    ['U.S.-led forces', ['U.S.-led', 'forces']],
    ['Iran-backed militias at Ain al-Asad', ['Iran-backed', 'militias', 'at', 'Ain', 'al-Asad']],
    ["Kata'ib Hezbollah", ["Kata'ib", 'Hezbollah']],
    ['Gen. Ali and Sen. Cruz', ['Gen.', 'Ali', 'and', 'Sen.', 'Cruz']],
    ['No. 5 of 2,500; $40m, 7.5 km', ['No.', '5', 'of', '2,500', ';', '$', '40m', ',', '7.5', 'km']],
    ['on 2026-03-04 at 10:30 a.m.', ['on', '2026-03-04', 'at', '10:30', 'a.m.']],
    ['See https://example.org/a?b=1.', ['See', 'https://example.org/a?b=1', '.']],
    ['mail desk@example.org now', ['mail', 'desk@example.org', 'now']],
    ['he left... slowly', ['he', 'left', '...', 'slowly']],
    ['<p>Troops &amp; tanks</p>', ['<', 'p', '>', 'Troops', '&', 'amp', ';', 'tanks', '<', '/', 'p', '>']],
    ['the F-16s of mid-2024', ['the', 'F-16s', 'of', 'mid-2024']],
  ])('%s', (text, wanted) => {
    expect(forms(text)).toEqual(wanted);
  });

  test('no token holds white space', () => {
    for (const form of forms('a\u00a0b\tc\u200bd\u0000e')) expect(form).toMatch(/^\S+$/);
  });
});

describe('sentences', () => {
  test.each([
    ['The U.S. army left. It came back.', ['The U.S. army left .', 'It came back .']],
    ['They live in the U.S. The army left.', ['They live in the U.S.', 'The army left .']],
    ['Lt. Col. John Smith spoke. He left.', ['Lt. Col. John Smith spoke .', 'He left .']],
    ['He said no. They left.', ['He said no .', 'They left .']],
    ['"Stop!" he cried. "Go."', ['" Stop ! " he cried .', '" Go . "']],
    ['He left... and came.', ['He left ... and came .']],
    ['A base is handed over\nThe army came.', ['# A base is handed over', 'The army came .']],
    ['- one base\n- two bases', ['# - one base', '# - two bases']],
    ['NAIROBI — Troops left.', ['# NAIROBI —', 'Troops left .']],
  ])('%s', (text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });

  test('hard-wrapped lines are no headlines', () => {
    const text =
      'The army took over the large base in the west of\nIraq on Monday after the last of the soldiers from\nAmerica had left it for good, an officer said, and\nthe flag was raised.';
    expect(lines(text)).toHaveLength(1);
    expect(tokenize(text).sentences[0]?.headline).toBe(false);
  });

  test('a short line in a wrapped paragraph still ends', () => {
    expect(
      lines(
        'Troops leave base\nThe army took over the large base in the west of\nIraq on Monday after the last of the soldiers left.',
      ),
    ).toHaveLength(2);
  });

  test('very long sentences are cut', () => {
    const { tokens, sentences } = tokenize('word, '.repeat(3000));
    expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400);
    expect(tokens).toHaveLength(6000);
  });
});
