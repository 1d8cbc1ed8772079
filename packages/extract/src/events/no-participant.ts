import type { Token } from '@dramatis/language';
import { PLACE_NOUNS } from '../mentions/place-nouns.ts';

const MEASURES: ReadonlySet<string> = new Set(
  (
    'percent percentage % point dollar euro pound yen cent hour minute second day week month year time mile kilometre kilometer metre ' +
    'meter degree'
  ).split(' '),
);

/**
 * Whether words beside a verb without a row are nobody ("fell two points") or, in a role of place, nowhere ("spoke in response").
 *
 * @param isPlace whether they would tell where
 * @example isNoParticipant(point, false) //=> true
 */
export function isNoParticipant({ lemma, upos }: Pick<Token, 'lemma' | 'upos'>, isPlace: boolean): boolean {
  if (isPlace) return !PLACE_NOUNS.has(lemma.toLowerCase());
  return upos === 'NUM' || upos === 'SYM' || MEASURES.has(lemma.toLowerCase());
}
