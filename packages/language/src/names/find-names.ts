import type { Name, Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { wordClass } from '../tags/word-classes.ts';
import { typeOf } from './name-type.ts';
import { INNER_WORDS } from './name-words.ts';

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const CAPITAL = /^\p{Lu}/u;
const NOT_NAMES =
  /^(?:mr|mrs|ms|dr|gen|col|lt|maj|capt|sgt|sen|rep|gov|president|general|colonel|minister|premier|i|tv|ceo|pm)\.?$/;

/** Names of persons, organisations and places: runs of capitals, with their type by rule; in text order, none overlapping. */
export function findNames(tokens: readonly Draft[], sentences: readonly Sentence[]): Name[] {
  const names: Name[] = [];
  const seen = new Map<string, Name['type']>();
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      if (!opens(tokens, index, sentence)) continue;
      const last = extent(tokens, index, sentence);
      const first = withoutTitles(tokens, index, last);
      if (first < last && !isDemonymOnly(tokens, first, last)) {
        const type = typeOf(tokens, first, last, index, sentence, seen);
        remember(tokens, first, last, type, seen);
        names.push({ first, last, start: (tokens[first] as Draft).start, end: (tokens[last - 1] as Draft).end, type });
      }
      index = last - 1;
    }
  }
  return names;
}

/** Each later mention of a name, or of a person's last word, keeps its first type. */
function remember(
  tokens: readonly Draft[],
  first: number,
  last: number,
  type: Name['type'],
  seen: Map<string, Name['type']>,
): void {
  const whole = tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join(' ');
  if (!seen.has(whole)) seen.set(whole, type);
  const tail = (tokens[last - 1] as Draft).norm;
  if (type === 'PER' && last - first > 1 && !seen.has(tail)) seen.set(tail, type);
}

const isProper = (token: Draft | undefined): boolean => token?.upos === 'PROPN' && /\p{L}/u.test(token.text);

/** A name starts at a proper noun, or at a capitalised modifier right before one ("Islamic State", "Middle East"). */
function opens(tokens: readonly Draft[], index: number, sentence: Sentence): boolean {
  const token = tokens[index] as Draft;
  if (CALENDAR.test(token.norm) || /@|\//.test(token.text)) return false;
  if (isProper(token)) return !sentence.headline || !isCommon(token);
  if (
    index + 1 >= sentence.last ||
    !CAPITAL.test(token.text) ||
    !/^(?:ADJ|NOUN)$/.test(token.upos) ||
    sentence.headline
  )
    return false;
  if (index === sentence.first && token.upos === 'NOUN') return false;
  return (
    isProper(tokens[index + 1]) &&
    !wordClass(token.norm).demonym &&
    index !== sentence.first &&
    !CALENDAR.test(tokens[index + 1]?.norm ?? '')
  );
}

const isCommon = (token: Draft): boolean => {
  const kind = wordClass(token.norm);
  return kind.known && !kind.proper && !/^(?:\p{Lu}\.)+$/u.test(token.text);
};

function extent(tokens: readonly Draft[], from: number, sentence: Sentence): number {
  let last = from + 1;
  for (let index = from + 1; index < sentence.last; index++) {
    const token = tokens[index] as Draft;
    const next = index + 1 < sentence.last ? tokens[index + 1] : undefined;
    if (CALENDAR.test(token.norm)) break;
    if (isProper(token) && CAPITAL.test(token.text)) last = index + 1;
    else if (
      CAPITAL.test(token.text) &&
      /^(?:ADJ|NOUN)$/.test(token.upos) &&
      isProper(next) &&
      !wordClass(token.norm).demonym &&
      !sentence.headline
    )
      continue;
    else if (INNER_WORDS.has(token.norm) && next && CAPITAL.test(next.text)) continue;
    else if (
      (token.norm === 'of' || token.norm === '&') &&
      next &&
      CAPITAL.test(next.text) &&
      isProper(next) &&
      takesOf(tokens, from, index)
    )
      continue;
    else if (token.norm === 'and' && next && isProper(next) && joinsOrganization(tokens, from, index, sentence))
      continue;
    else if (
      token.norm === 'the' &&
      tokens[index - 1]?.norm === 'of' &&
      isProper(next) &&
      takesOf(tokens, from, index - 1)
    )
      continue;
    else if (token.upos === 'NUM' && /^\d{1,4}$/.test(token.text) && token.text.length < 4 && index === last)
      last = index + 1;
    else break;
  }
  return last;
}

const OF_HEADS =
  /^(?:bank|ministry|department|university|republic|state|states|house|church|union|league|organization|organisation|court|council|kingdom|strait|gulf|bay|army|party|commonwealth|federation|office|institute|board|chamber|congress|isle|city|province|governorate|secretary|&)$/;

const takesOf = (tokens: readonly Draft[], from: number, of: number): boolean =>
  tokens[of]?.norm === '&' || (of > from - 1 && OF_HEADS.test(tokens[of - 1]?.norm ?? ''));

/** "Ministry of Foreign Affairs and Trade", "Bosnia and Herzegovina": only where the head word asks for it. */
function joinsOrganization(tokens: readonly Draft[], from: number, index: number, sentence: Sentence): boolean {
  if (index + 1 >= sentence.last) return false;
  const head = tokens
    .slice(from, index)
    .some((token) => /^(?:ministry|department|office|committee|institute)$/.test(token.norm));
  return (head && tokens.slice(from, index).some((token) => token.norm === 'of')) || tokens[from]?.norm === 'bosnia';
}

function withoutTitles(tokens: readonly Draft[], first: number, last: number): number {
  let at = first;
  while (at < last && NOT_NAMES.test((tokens[at] as Draft).norm)) at++;
  while (
    at < last &&
    at > first &&
    /^(?:prime|foreign|defense|defence|vice|brig|brig\.)$/.test((tokens[at] as Draft).norm)
  )
    at++;
  return at;
}

const isDemonymOnly = (tokens: readonly Draft[], first: number, last: number): boolean =>
  last - first === 1 && wordClass((tokens[first] as Draft).norm).demonym;
