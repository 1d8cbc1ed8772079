import type { Name, Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { wordClass } from '../tags/word-classes.ts';
import { ORGANIZATION_WORDS, PERSON_TITLES, PLACE_ADPOSITIONS, PLACE_WORDS } from './name-words.ts';

/** Person, organisation or place, by the name's words first, then by what stands around it. */
export function typeOf(
  tokens: readonly Draft[],
  first: number,
  last: number,
  start: number,
  sentence: Sentence,
  seen: ReadonlyMap<string, Name['type']>,
): Name['type'] {
  const own = tokens.slice(first, last);
  const head = own.at(-1) as Draft;
  const lead = own[0] as Draft;
  const whole = own.map((token) => token.norm).join(' ');
  const kind = wordClass(lead.norm);
  const before = first > sentence.first ? tokens[first - 1] : undefined;
  const titled = first > start || (before !== undefined && PERSON_TITLES.has(before.norm.replace(/\.$/, '')));
  if (/^(?:u\.s\.|us|u\.k\.|uk|u\.a\.e\.|uae|usa|u\.s\.a\.|united states|united kingdom)$/.test(whole)) return 'LOC';
  if (ORGANIZATION_WORDS.has(head.norm) && !(head.norm === 'bank' && lead.norm === 'west')) return 'ORG';
  if (PLACE_WORDS.has(head.norm)) return 'LOC';
  if (
    own.length > 1 &&
    /^(?:mount|lake|port|fort|cape|camp|north|south|east|west|northern|southern|eastern|western|new|san|santa|saudi|el|los|las)$/.test(
      lead.norm,
    ) &&
    !titled
  )
    return 'LOC';
  const inside = own.find(
    (token, index) =>
      index + 1 < own.length && token.norm === 'of' && ORGANIZATION_WORDS.has(own[index - 1]?.norm ?? ''),
  );
  if (inside) return 'ORG';
  if (own.some((token) => token.norm === 'of') && PLACE_WORDS.has(lead.norm)) return 'LOC';
  if (titled) return 'PER';
  if (own.length > 1 && kind.firstName) return 'PER';
  const place = wordClass(whole).place || (own.length === 1 && wordClass(head.norm).place);
  if (place) return 'LOC';
  const earlier = seen.get(whole) ?? (own.length === 1 ? seen.get(head.norm) : undefined);
  if (earlier) return earlier;
  if (own.length === 1 && kind.firstName) return 'PER';
  if (/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(head.text) && own.length === 1) return 'ORG';
  return byContext(tokens, first, last, before, sentence);
}

function byContext(
  tokens: readonly Draft[],
  first: number,
  last: number,
  before: Draft | undefined,
  sentence: Sentence,
): Name['type'] {
  const next = last < sentence.last ? tokens[last] : undefined;
  const length = last - first;
  const isSpeaker = tokens
    .slice(first, last)
    .some(
      (token) =>
        /^nsubj/.test(token.deprel) &&
        token.head >= 0 &&
        /^(?:say|tell|add|write|think|believe|speak)$/.test(tokens[token.head]?.lemma ?? ''),
    );
  if (isSpeaker) return 'PER';
  if (before && PLACE_ADPOSITIONS.has(before.norm) && before.upos === 'ADP') return 'LOC';
  if (next?.text === ',' && length === 1 && before?.norm === 'in') return 'LOC';
  if (next && /^(?:who|whose|\()$/.test(next.norm) && next.norm !== '(') return 'PER';
  if (
    next &&
    /^(?:province|city|district|village|region|town|airport|airbase|base|border|river|coast|area|neighborhood|neighbourhood)$/.test(
      next.norm,
    )
  )
    return 'LOC';
  if (next && /^(?:militants|fighters|militia|group|movement|party|rebels|officials|shares)$/.test(next.norm))
    return 'ORG';
  if (before?.norm === 'the') return length === 1 ? 'ORG' : 'ORG';
  const lead = tokens[first] as Draft;
  if (/^(?:al-|el-)/.test(lead.norm) && length === 1) return 'PER';
  const dateline = first === sentence.first && next && /^(?:—|–|-|\()$/.test(next.text);
  if (dateline) return 'LOC';
  if (
    length >= 2 &&
    length <= 4 &&
    tokens.slice(first, last).every((token) => !wordClass(token.norm).known || wordClass(token.norm).proper)
  )
    return 'PER';
  if (length === 1 && /^nsubj|^obj|^nmod:poss|^obl:agent|^conj/.test(lead.deprel)) return 'PER';
  return length === 1 ? 'LOC' : 'ORG';
}
