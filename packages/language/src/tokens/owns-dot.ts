import { ABBREVIATIONS, NUMBERED_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';

const LONGEST = 6;

/** Whether the dot at `dot` belongs to the word `text[start, dot)`, or to its part after a hyphen: titles, abbreviations, initials before a name. */
export function ownsDot(text: string, start: number, dot: number): boolean {
  if (text.charCodeAt(dot + 1) === 46) return false;
  const whole = text.slice(Math.max(start, dot - LONGEST - 1), dot);
  const word = whole.slice(whole.lastIndexOf('-') + 1);
  const { length } = word;
  if (length > LONGEST) return false;
  const lower = word.toLowerCase();
  const after = text.slice(dot + 1, dot + 4);
  if (NUMBERED_ABBREVIATIONS.has(lower) && !(length === 1 && word !== lower))
    return /^\s?\d/.test(after) && lower !== 'sun' && lower !== 'sat';
  if (TITLE_ABBREVIATIONS.has(lower)) return true;
  if (lower === 'etc') return /^(?:[,;:)\]]|\s\p{Ll})/u.test(after);
  if (ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(word) || lower === 'al';
  return dot - start === 1 && /^\p{Lu}$/u.test(word) && /^[ \t]{0,2}\p{Lu}/u.test(after);
}
