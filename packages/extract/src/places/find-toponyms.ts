import type { LocationType } from '@dramatis/graph/model';
import { nameKey } from '../gazetteer/name-key.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { isOfKind, KIND_WORDS } from './kind-words.ts';
import { STATE_ABBREVIATIONS } from './state-abbreviations.ts';
import type { Candidate, Toponym } from './toponym.ts';

/** Words between a name and the word for its kind in "the city and province of Homs" and the like are not looked through. */
const OF = 'of';

type PlacesNamed = (name: string) => readonly Candidate[];

/** Directions as they stand before the name of a place. */
export const DIRECTIONS: RegExp = /^(?:north|south|east|west|central)(?:east|west)?(?:ern)?$/;

/**
 * The names of a report that may be places, in text order: mentions with a reading as a location, states written short after a town, and known names inside
 * the names of bodies ("Norfolk High School"), which say where the report plays.
 */
export function findToponyms(reading: Reading, mentions: readonly Mention[]): Toponym[] {
  const toponyms: Toponym[] = [];
  const placesNamed: PlacesNamed = (name) => reading.gazetteer.places(name);
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name') return;
    if (mention.location !== null)
      toponyms.push(shortState(reading, mention, index) ?? ofMention(reading, mention, index, placesNamed));
    else if (mention.actor !== null && mention.actor.type !== 'person')
      toponyms.push(...inside(reading, mention, placesNamed));
  });
  return toponyms;
}

/** "Ill." after "Springfield,": a state whatever else the letters may mean. */
function shortState(reading: Reading, { first, last }: Mention, index: number): Toponym | null {
  if (last - first !== 1 || !followsComma(reading, first)) return null;
  const candidates = stateAt(reading, first);
  if (candidates.length === 0) return null;
  return { first, last, mention: index, name: nameKey(candidates[0]!.label), candidates, stated: true, known: true };
}

/** The state or province that a token abbreviates. */
export function stateAt({ tokens, gazetteer }: Reading, token: number): readonly Candidate[] {
  const text = tokens[token]?.text ?? '';
  const state = STATE_ABBREVIATIONS.get(text.replaceAll('.', ''));
  if (state === undefined || (/\p{Ll}/u.test(text) && !text.endsWith('.'))) return [];
  return gazetteer
    .places(state.label)
    .filter((place) => place.kind === 'place' && place.type === 'region' && place.country === state.country);
}

function followsComma({ words, sentenceOf }: Reading, token: number): boolean {
  return (words[token - 1] === ',' || words[token - 1] === '(') && sentenceOf[token - 1] === sentenceOf[token];
}

function ofMention(reading: Reading, mention: Mention, index: number, placesNamed: PlacesNamed): Toponym {
  const { first, last, label } = mention;
  const entry = mention.location!.entry;
  const all = placesNamed(label);
  const listed: readonly Candidate[] = entry === null || all.includes(entry) ? all : [...all, entry];
  const own = listed.length === 0 && last - first === 1 ? stateAt(reading, first) : listed;
  const part = own.length === 0 ? partOfKnown(reading, mention, index, placesNamed) : null;
  if (part !== null) return part;
  const kind = kindBeside(reading, first, last);
  const base = { first, last, mention: index, stated: false, known: entry !== null };
  if (kind === null) return { ...base, name: nameKey(label), candidates: own };
  const bare = kind.within ? label.slice(0, label.lastIndexOf(' ')) : label;
  const whole = placesNamed(`${bare} ${kind.word}`);
  const fitting = [...new Set([...own, ...whole, ...placesNamed(bare)])].filter((place) => isOfKind(place, kind.type));
  const candidates = kind.word === 'county' && whole.length > 0 ? whole : fitting;
  if (candidates.length === 0) return { ...base, name: nameKey(label), candidates: own };
  return { ...base, name: `${nameKey(bare)} ${kind.type === 'region' ? kind.word : kind.type}`, candidates };
}

/** "South Venezuela", "Northeast Georgia": a country or region with a direction before it. */
function partOfKnown(
  { words, tokens }: Reading,
  { first, last, label }: Mention,
  index: number,
  placesNamed: PlacesNamed,
): Toponym | null {
  if (last - first < 2 || !DIRECTIONS.test(words[first]!)) return null;
  const rest = label.slice(tokens[first]!.end - tokens[first]!.start).trim();
  const candidates = placesNamed(rest).filter((place) => place.kind === 'country' || place.type === 'region');
  if (candidates.length === 0) return null;
  return { first: first + 1, last, mention: index, name: nameKey(rest), candidates, stated: false, known: true };
}

interface Kind {
  readonly word: string;
  readonly type: LocationType;
  /** The word is part of the mention: "Anbar province". */
  readonly within: boolean;
}

/** The word for its kind beside a name: last in it, after it, or before it with "of"; "X and Y counties" counts for each. */
function kindBeside(reading: Reading, first: number, last: number): Kind | null {
  const { words, tokens, sentenceOf } = reading;
  const kindAt = (token: number, within: boolean): Kind | null => {
    const word = tokens[token]?.lemma.toLowerCase();
    const type = word === undefined || sentenceOf[token] !== sentenceOf[first] ? undefined : KIND_WORDS.get(word);
    return type === undefined ? null : { word: word!, type, within };
  };
  if (last - first > 1) return kindAt(last - 1, true);
  if (words[first - 1] === OF) {
    const before = kindAt(first - 2, false);
    return before?.type === 'facility' ? null : before;
  }
  return kindAt(afterList(reading, last), false);
}

/** The token after a name, or after the list of capitalised names it stands in, when that is a plural: "Walton, Clarke and Oconee counties". */
function afterList({ tokens, words, sentenceOf }: Reading, last: number): number {
  let at = last;
  const limit = last + 12;
  while (at < limit && at < tokens.length && sentenceOf[at] === sentenceOf[last - 1]) {
    const { upos, lemma, xpos } = tokens[at]!;
    if (KIND_WORDS.has(lemma.toLowerCase())) return at === last || xpos === 'NNS' || xpos === 'NNPS' ? at : last;
    if (upos !== 'PROPN' && words[at] !== ',' && words[at] !== 'and' && words[at] !== 'or') return last;
    at++;
  }
  return last;
}

/** Known places named inside a body's name. */
function inside({ words, tokens, gazetteer }: Reading, { first, last }: Mention, placesNamed: PlacesNamed): Toponym[] {
  const found: Toponym[] = [];
  for (let at = first; at < last; at++) {
    const text = tokens[at]!.text;
    if (text[0] === text[0]?.toLowerCase()) continue;
    const match = gazetteer.match(words, at);
    if (match === null || at + match.length > last || (at === first && match.length === last - first)) continue;
    const name = words.slice(at, at + match.length).join(' ');
    const candidates = match.entries.some(({ kind }) => kind !== 'actor') ? placesNamed(name) : [];
    if (candidates.length > 0)
      found.push({
        first: at,
        last: at + match.length,
        mention: -1,
        name: nameKey(name),
        candidates,
        stated: false,
        known: true,
      });
    at += match.length - 1;
  }
  return found;
}
