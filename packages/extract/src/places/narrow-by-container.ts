import type { Reading } from '../reading.ts';
import { DIRECTIONS, stateAt } from './find-toponyms.ts';
import { isWithin } from './is-within.ts';
import { countryOf } from './support.ts';
import type { Candidate, Toponym } from './toponym.ts';

/** Inhabitants from which a town may have the name of its own state before it: "New York, New York". */
const LARGE = 100_000;
const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ')', '-', '–', '—', '--']);

/**
 * Let names say where others lie: "Tripoli, Lebanon", "Springfield, Ill.", "Paris (Texas)", "Tripoli in northern Lebanon", "Iraq's Anbar province". Of both
 * names only the readings stay that go together; where none do, both stay as they are: "Paris, London and Berlin".
 */
export function narrowByContainer(reading: Reading, toponyms: readonly Toponym[]): Toponym[] {
  const narrowed = [...toponyms];
  for (let index = toponyms.length - 1; index >= 0; index--) {
    const inner = narrowed[index]!;
    const outer = narrowed[index + 1];
    if (outer !== undefined && isFollowedBy(reading, inner, outer)) {
      const pair = together(inner, outer.candidates);
      if (pair !== null) {
        narrowed[index] = { ...inner, candidates: pair.inner, stated: true };
        narrowed[index + 1] = { ...outer, candidates: pair.outer };
        continue;
      }
    }
    const state = [',', '('].includes(reading.words[inner.last] ?? '') ? stateAt(reading, inner.last + 1) : [];
    if (state.length > 0 || (outer !== undefined && isAddress(reading, inner, outer))) {
      const containers = state.length > 0 ? state : outer!.candidates;
      const kept = inner.candidates.filter((place) => containers.some((each) => isWithin(place, each)));
      const [within] = containers;
      narrowed[index] = { ...inner, candidates: kept, stated: true, ...(kept.length > 0 || !within ? {} : { within }) };
    }
  }
  for (let index = 1; index < narrowed.length; index++) {
    const owner = narrowed[index - 1]!;
    const owned = narrowed[index]!;
    if (owned.stated || reading.words[owned.first - 1] !== "'s" || owner.last !== owned.first - 1) continue;
    const kept = owned.candidates.filter((place) =>
      owner.candidates.some((each) => isContainer(each) && isWithin(place, each)),
    );
    if (kept.length > 0) narrowed[index] = { ...owned, candidates: kept, stated: true };
  }
  return narrowed;
}

function isFollowedBy({ words, tokens, sentenceOf }: Reading, inner: Toponym, outer: Toponym): boolean {
  if (sentenceOf[inner.first] !== sentenceOf[outer.first]) return false;
  const between = words.slice(inner.last, outer.first);
  if (between.length === 1) return between[0] === ',' || between[0] === '(' || between[0] === 'in';
  const direction = DIRECTIONS.test(between.at(-1) ?? '') || tokens[outer.first - 1]!.upos === 'DET';
  return between.length === 2 && direction && (between[0] === 'in' || between[0] === ',');
}

/** "Paris, Idaho," can only be there, known or not: a town, a comma, a state, a stop. Not: "London, Ontario and Quebec". */
function isAddress({ words, sentenceOf }: Reading, inner: Toponym, outer: Toponym): boolean {
  const isState = outer.candidates.some(
    (place) => place.kind === 'place' && place.type === 'region' && place.population > 0,
  );
  const isTown = inner.candidates.every((place) => place.kind === 'place' && place.type === 'settlement');
  if (!isState || !isTown || outer.first !== inner.last + 1 || words[inner.last] !== ',') return false;
  return sentenceOf[inner.first] === sentenceOf[outer.first] && STOPS.has(words[outer.last] ?? '.');
}

/** A region or country, not another town of a list. */
function isContainer(place: Candidate): boolean {
  return place.kind === 'country' || place.type === 'region' || place.type === 'area';
}

function isState(place: Candidate): boolean {
  return place.kind === 'place' && place.type === 'region' && (place.division ?? '').split('.').length <= 2;
}

function together(inner: Toponym, containers: readonly Candidate[]): { inner: Candidate[]; outer: Candidate[] } | null {
  const outer = containers.filter(isContainer);
  const fits = (place: Candidate): boolean => outer.some((each) => isWithin(place, each));
  const states = new Set(outer.filter(isState).map(countryOf));
  const isListed =
    (inner.candidates.some(({ kind }) => kind === 'country') && outer.some(({ kind }) => kind === 'country')) ||
    inner.candidates.some((place) => isState(place) && states.has(countryOf(place)));
  const kept = inner.candidates.filter(
    (place) =>
      fits(place) &&
      (!isListed || (place.kind === 'place' && place.type === 'settlement' && place.population >= LARGE)),
  );
  if (kept.length === 0) return null;
  return { inner: kept, outer: outer.filter((each) => kept.some((place) => isWithin(place, each))) };
}
