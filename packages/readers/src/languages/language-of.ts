import { FUNCTION_WORDS } from './function-words.ts';
import { SCRIPTS } from './scripts.ts';

/** Characters that are looked at, from the start, the middle and the end of the text. */
const SAMPLE = 12_000;

/** Letters of a script, or words, below which nothing is said: a headline, a table, a name alone. */
const FEWEST_LETTERS = 20;
const FEWEST_WORDS = 20;

/** Share of the words that must be the language's little words, and how many times English's: a quotation in an English report has neither. */
const FEWEST_SHARE = 0.12;
const FEWEST_TIMES = 2;

/**
 * The language that a text is written in as a whole, by its script, or by the share of a language's little words. In doubt it is English:
 * a text is left out only when another language shows.
 *
 * @example languageOf('Le ministre a déclaré que les troupes …') //=> 'French'
 * @example languageOf('Bonjour') //=> 'English'
 * @see docs/decisions/readers.md
 */
export function languageOf(text: string): string {
  const sample = sampleOf(text);
  return byScript(sample) ?? byWords(sample) ?? 'English';
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const part = SAMPLE / 3;
  const middle = Math.floor((text.length - part) / 2);
  return `${text.slice(0, part)} ${text.slice(middle, middle + part)} ${text.slice(-part)}`;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Beyond Latin letters, their accents and typographic signs. */
const FOREIGN = /[^\0-\u036f\u1e00-\u206f]/g;

function byScript(sample: string): string | null {
  if (count(sample, FOREIGN) < FEWEST_LETTERS) return null;
  const letters = count(sample, /\p{L}/gu);
  for (const { script, languages } of SCRIPTS) {
    const own = count(sample, script);
    if (own < FEWEST_LETTERS || own < letters / 2) continue;
    return languages.find(([, marks]) => marks === null || marks.test(sample))?.[0] ?? null;
  }
  return null;
}

function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const share = (language: string): number =>
    [...FUNCTION_WORDS[language]!].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length;
  const english = share('English');
  let best: { readonly language: string; readonly share: number } | null = null;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    if (language === 'English') continue;
    const own = share(language);
    if (own > (best?.share ?? 0)) best = { language, share: own };
  }
  return best !== null && best.share >= FEWEST_SHARE && best.share > FEWEST_TIMES * english ? best.language : null;
}
