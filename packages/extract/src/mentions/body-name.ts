import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import type { Reading } from '../reading.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Longest run after "of" or "for" that still belongs to a name, in words. */
const MAX_TAIL = 6;
const LINKS = new Set(['of', 'for']);
const INNER = new Set(['of', 'for', 'and', 'the', 'to', '&']);

/**
 * The tokens of a body's proper name around the noun that says its kind, or null for a mere description.
 *
 * "the Foreign Affairs Department", "the army's 7th Division", "the Union for Change". Not: "the Iraqi Army", which country and kind
 * identify; nor anything in a headline, where capitals tell nothing.
 *
 * @returns half-open range
 */
export function bodyName(reading: Reading, phrase: NounPhrase): { first: number; last: number } | null {
  const { tokens, sentenceOf, analysis, words } = reading;
  const head = phrase.last - 1;
  const sentence = analysis.sentences[sentenceOf[head]!]!;
  if (sentence.headline || !isCapitalised(tokens[head]!.text)) return null;
  let first = head;
  let distinct = false;
  for (let at = head - 1; at >= phrase.core; at--) {
    const { text, upos } = tokens[at]!;
    const ordinal = /^\d+(?:st|nd|rd|th)$/.test(text);
    if (!isCapitalised(text) && !ordinal) break;
    if (upos === 'PART' || words[at] === "'s") break;
    if (reading.demonymAt(at) === undefined) distinct ||= at > sentence.first || head - at > 1;
    first = at;
  }
  let last = phrase.last;
  if (LINKS.has(words[last] ?? '')) {
    const tail = endOfTail(reading, last);
    if (tail > last && (head > sentence.first || first < head || words[last] === 'for')) {
      last = tail;
      distinct ||= ACTOR_NOUNS.get(tokens[head]!.lemma.toLowerCase())?.class === 'body';
    }
  }
  if (!distinct) return null;
  const opener = first === phrase.first ? first : phrase.first;
  const before = words[opener - 1] === 'of' ? opener - 2 : -1;
  const outer = before > sentence.first ? tokens[before]! : undefined;
  if (outer !== undefined && isCapitalised(outer.text) && !ACTOR_NOUNS.has(outer.lemma.toLowerCase())) first = before;
  return { first, last };
}

function endOfTail({ tokens, words, sentenceOf }: Reading, link: number): number {
  let last = link;
  for (let at = link + 1; at < tokens.length && at <= link + MAX_TAIL && sentenceOf[at] === sentenceOf[link]; at++) {
    if (isCapitalised(tokens[at]!.text)) last = at + 1;
    else if (!INNER.has(words[at]!)) break;
  }
  return last;
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^al-\p{Lu}/u.test(text);
}
