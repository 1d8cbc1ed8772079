import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyphenCuts } from '../../src/tokens/hyphens.ts';
import { LONGEST_SENTENCE } from '../../src/tokens/sentences.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';

const words = (text: string): string =>
  tokenize(text)
    .tokens.map((token) => token.text)
    .join(' ');
const sentences = (text: string): string[] => tokenize(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ["Iraq's army didn't go; they've left.", "Iraq 's army did n't go ; they 've left ."],
    ['It didn’t. We dont, cannot, gonna.', 'It did n’t . We do nt , can not , gon na .'],
    ["the U.S.'s bases of the 1990's and '80s", "the U.S. 's bases of the 1990's and '80s"],
    ['U.S.-led, Iran-backed and Houthi-held', 'U.S.-led , Iran-backed and Houthi-held'],
    ['an anti-U.S. mood, Iraqi-U.S. talks. Plan-B. It', 'an anti-U.S. mood , Iraqi - U.S. talks . Plan - B . It'],
    ['a cease-fire, two air-strikes, a sit-in', 'a cease-fire , two air-strikes , a sit-in'],
    ['Ileana Ros-Lehtinen (R-Fla.) met Jean-Marie Roux', 'Ileana Ros-Lehtinen ( R-Fla. ) met Jean-Marie Roux'],
    [
      'the Bush-Putin talks, the Iran-Iraq War, Guinea-Bissau',
      'the Bush - Putin talks , the Iran - Iraq War , Guinea-Bissau',
    ],
    ['M. F. Hale and Robert C. Dow, c. 1900', 'M. F. Hale and Robert C. Dow , c. 1900'],
    ['a Saudi-UAE-led raid', 'a Saudi-UAE-led raid'],
    ['Bashar al-Asad, Abd-al-Rahman and Kim Jong-un', 'Bashar al-Asad , Abd-al-Rahman and Kim Jong-un'],
    ['the Israel-Hamas war, an Israeli-Palestinian one', 'the Israel - Hamas war , an Israeli - Palestinian one'],
    ['a 12-year-old at a two-day talk', 'a 12 - year - old at a two - day talk'],
    ['an anti-government, non-state, re-elected co-founder', 'an anti-government , non-state , re-elected co-founder'],
    ['a middle-aged hit-and-run driver', 'a middle - aged hit - and - run driver'],
    ['two F-16s and an AK-47, twenty-one dead of COVID-19', 'two F-16s and an AK-47 , twenty-one dead of COVID-19'],
    ['a T-72B3, a Type-054-class ship', 'a T-72B3 , a Type - 054 - class ship'],
    ['Lt.-Col. Ali and Maj.-Gen. Said, Lt.-Colonel Dow', 'Lt.-Col. Ali and Maj.-Gen. Said , Lt.-Colonel Dow'],
    ["told 'em to wait 'til dawn; the 'emirate'", "told 'em to wait 'til dawn ; the ' emirate '"],
    ['call 555-0199, in 1969-1970, 3-4 men', 'call 555-0199 , in 1969 - 1970 , 3 - 4 men'],
    ['at 5pm, 10.5km off, $20bn, 3,500 men, the 16th', 'at 5 pm , 10.5 km off , $ 20 bn , 3,500 men , the 16th'],
    ['fell 0.5% to .265 on 9/11 and 2024-05-01', 'fell 0.5 % to .265 on 9/11 and 2024-05-01'],
    ['ask a.b.smith@mod.gov.uk, or Rice@HOME.', 'ask a.b.smith@mod.gov.uk , or Rice@HOME .'],
    [
      'see https://x.org/a-b?c=d, bbc.co.uk/news and plan.pdf.',
      'see https://x.org/a-b?c=d , bbc.co.uk/news and plan.pdf .',
    ],
    ['#MeToo, #1, @who @2', '#MeToo , # 1 , @who @ 2'],
    ["``No,'' he said... “Yes?!” <<a>>", "`` No , '' he said ... “ Yes ?! ” << a >>"],
    ['sad :-( or glad ;) ?', 'sad :-( or glad ;) ?'],
    ['(see note:) done', '( see note : ) done'],
    ['Gen. J. Smith of Acme Inc. et al. v. him, etc., left', 'Gen. J. Smith of Acme Inc. et al. v . him , etc. , left'],
    ['She has a Ph.D. in law', 'She has a Ph.D. in law'],
    ['KHARTOUM—The army', 'KHARTOUM — The army'],
    ['Киев взял 東京 и', 'Киев взял 東京 и'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each<[string, string, readonly number[]]>([
    ['Israel-Hamas', '', [6]],
    ['U.S.-led', '', []],
    ['state-of-the-art', '', [5, 8, 12]],
    ['ex-prime-minister', '', [8]],
    ['Jong-un', 'Kim ', []],
    ['Jong-un', 'the ', [4]],
    ['check-in', 'at ', [5]],
    ['-led', '', []],
    ['led-', '', []],
    [`${'a-'.repeat(100)}b`, '', []],
  ])('%s after "%s" is cut at %j', (form, previous, cuts) => {
    expect(hyphenCuts(form, previous)).toEqual(cuts);
  });

  test('spans are in order, inside the text, and leave out only blanks and controls', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom(
            'U.S.',
            '-',
            "'s",
            '@',
            'a',
            '9',
            '.',
            ' ',
            '\n',
            '/',
            'http://',
            '[4]',
            ':)',
            '\ud800',
            '\0',
          ),
          { maxLength: 50 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { tokens, sentences: found } = tokenize(given);
        let end = 0;
        for (const token of tokens) {
          expect(given.slice(end, token.start)).toMatch(/^[\s\p{C}\p{Z}]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(given.slice(end)).toMatch(/^[\s\p{C}\p{Z}]*$/u);
        expect(found.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at))).toEqual(
          tokens.map((_, at) => at),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('sentences', () => {
  test.each<[string, readonly string[]]>([
    ['The U.S. troops left. The U.S. The army stayed.', ['The U.S. troops left.', 'The U.S.', 'The army stayed.']],
    ['Gen. Smith met Mr. Khan. They spoke.', ['Gen. Smith met Mr. Khan.', 'They spoke.']],
    ['Lt.-Col. Ali met Brig.-Gen. Noor. They spoke.', ['Lt.-Col. Ali met Brig.-Gen. Noor.', 'They spoke.']],
    ['They met the Lt.-Gov. The talks went on.', ['They met the Lt.-Gov.', 'The talks went on.']],
    ['"Go!" he said. "Why?" She left.', ['"Go!" he said.', '"Why?"', 'She left.']],
    ['He won. [4] [12] She lost.', ['He won. [4] [12]', 'She lost.']],
    ['No. 5 Squadron flew. J. R. Hale led it.', ['No. 5 Squadron flew.', 'J. R. Hale led it.']],
    ['Were they there? we do not know. nobody saw.', ['Were they there?', 'we do not know.', 'nobody saw.']],
    ['Yahoo! said it... and went on.', ['Yahoo! said it... and went on.']],
    ['BEIRUT (AP) _ Rockets hit a base.', ['BEIRUT (AP) _', 'Rockets hit a base.']],
    ['NAIROBI, Kenya, May 24 (Reuters) - Police fired.', ['NAIROBI, Kenya, May 24 (Reuters) -', 'Police fired.']],
    [
      'SAN SALVADOR, 9 JAN 90 (EFE) -- [TEXT] GUERRILLAS FIRED.',
      ['SAN SALVADOR, 9 JAN 90 (EFE) --', '[TEXT] GUERRILLAS FIRED.'],
    ],
    ['Lima, 9 Jan 90 (EFE) -- Rebels left.', ['Lima, 9 Jan 90 (EFE) --', 'Rebels left.']],
    ['Lima (pop. 9) -- Rebels left.', ['Lima (pop. 9) -- Rebels left.']],
    ['Troops -- Danes -- left.', ['Troops -- Danes -- left.']],
    ['POLICE SAID -- AND THE ARMY AGREED -- THAT IT ENDED.', ['POLICE SAID -- AND THE ARMY AGREED -- THAT IT ENDED.']],
    ['NATO-led troops — Danes — left.', ['NATO-led troops — Danes — left.']],
    ['NATO — an alliance — met.', ['NATO — an alliance — met.']],
    ['Troops Leave Base\n\nThey left on Monday.', ['Troops Leave Base', 'They left on Monday.']],
    ['- One thing\n- Another thing', ['- One thing', '- Another thing']],
    ['1. The army left. 2. It came back.', ['1. The army left.', '2. It came back.']],
    ['It ended. --------- It began.', ['It ended.', '---------', 'It began.']],
    ['He (b. 1970) spoke (c. 30 words).', ['He (b. 1970) spoke (c. 30 words).']],
    ['', []],
    [' \n\t\u200b', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a line of its own without a full stop is a headline, a dateline is not', () => {
    const flags = tokenize('Troops Leave Base\n\nBEIRUT (AP) — They left.').sentences.map(({ headline }) => headline);
    expect(flags).toEqual([true, false, false]);
  });

  test('a sentence without an end is cut, with a warning', () => {
    const { tokens, sentences: found, warnings } = tokenize('soldier '.repeat(5_000));
    expect(tokens).toHaveLength(5_000);
    expect(found.every(({ first, last }) => last - first <= LONGEST_SENTENCE)).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(['long-sentence']);
    expect(tokenize('A short one. Another.').warnings).toEqual([]);
  });
});

/** Twice the text has twice the tokens; what backs up over its own work would never come back from these. */
describe('long and odd input', () => {
  test.each<[string, string, number]>([
    ['one word', 'a', 0],
    ['words', 'troops left, ', 3],
    ['initials', 'a.', 0],
    ['hyphens', 'a-', 0],
    ['dots', '. ', 1],
    ['closers', '.")', 3],
    ['brackets', '[4]', 3],
    ['apostrophes', "'s ", 2],
    ['numbers', '1,111.', 0],
    ['at signs', 'a@', 0],
    ['addresses', 'http://a.b/) ', 2],
    ['host parts', 'ab.', 0],
    ['lone surrogates', '\ud800 ', 1],
    ['controls', '\u0000\u0007', 0],
    ['markup', '<p class="a">', 0],
    ['capitals', 'TROOPS LEFT. ', 3],
    ['other scripts', 'войска ушли. 軍隊撤退。', 0],
    ['line breaks', 'a\n', 0],
    ['emoji', '👩‍🚒🏽', 0],
  ])('%s', { timeout: 30_000 }, (_, unit, tokensEach) => {
    const count = (times: number): number => tokenize(unit.repeat(times)).tokens.length;
    const few = count(20_000);
    if (tokensEach > 0) expect(few).toBe(tokensEach * 20_000);
    expect(Math.abs(count(40_000) - 2 * few)).toBeLessThanOrEqual(40);
  });
});
