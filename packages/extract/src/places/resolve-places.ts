import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { type Choice, type CountryHint, choosePlaces, type NameGroup } from './choose-places.ts';
import { findToponyms } from './find-toponyms.ts';
import { narrowByContainer } from './narrow-by-container.ts';
import { outletHome } from './outlet-home.ts';
import { priorOf } from './prior.ts';
import type { Candidate, Toponym } from './toponym.ts';

/** Readings of a name that are weighed; San José has more, all small. */
const MOST_READINGS = 60;
const STATED_WEIGHT = 2;
const INSIDE_WEIGHT = 0.6;
const DEMONYM_WEIGHT = 0.5;
/** A place that its name alone does not make known needs this much of the rest of the report, and of the belief. */
const LEAST_BACKING = 0.9;
const LEAST_SHARE = 0.45;

/** A name of the report with the place it means; null where the words beside it say that it is none of those known. */
export interface ResolvedPlace {
  readonly toponym: Toponym;
  readonly place: Candidate | null;
}

/**
 * Which place each name of a report means, by what stands beside it and by the rest of the report; names that nothing decides are left out.
 *
 * @param mentions sorted by `start`
 */
export function resolvePlaces(reading: Reading, mentions: readonly Mention[]): ResolvedPlace[] {
  const toponyms = narrowByContainer(reading, findToponyms(reading, mentions));
  const groups = new Map<string, Toponym[]>();
  for (const toponym of toponyms) {
    const key = groupKey(toponym);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [toponym]);
    else group.push(toponym);
  }
  const stated = new Map<string, readonly Candidate[]>();
  for (const toponym of toponyms)
    if (toponym.stated && !stated.has(toponym.name)) stated.set(toponym.name, toponym.candidates);
  const keys = [...groups.keys()];
  const choices = choosePlaces(
    [...keys.map((key) => groupOf(reading, groups.get(key)!, stated)), ...outletHome(reading)],
    hintsOf(reading, mentions),
  );
  const chosen = new Map(keys.map((key, index) => [key, choices[index]!]));
  return toponyms.flatMap((toponym): ResolvedPlace[] => {
    const choice = chosen.get(groupKey(toponym));
    if (choice === null && toponym.stated) return [{ toponym, place: null }];
    return choice === null || choice === undefined || !isSure(toponym, choice)
      ? []
      : [{ toponym, place: choice.place }];
  });
}

/** "Portland, Ore." and "Portland, Maine" are two; "Portland" alone is one of the report's. */
function groupKey({ name, stated, candidates }: Toponym): string {
  return stated ? `${name}\t${candidates.map(({ lat, lon }) => `${lat} ${lon}`).join(' ')}` : name;
}

function groupOf(
  reading: Reading,
  toponyms: readonly Toponym[],
  stated: ReadonlyMap<string, readonly Candidate[]>,
): NameGroup {
  const [first] = toponyms;
  const all = stated.get(first!.name);
  const candidates = first!.stated || all === undefined ? first!.candidates : all;
  const weighed = candidates
    .map((place) => ({ place, prior: priorOf(reading.gazetteer, place) }))
    .sort((a, b) => b.prior - a.prior)
    .slice(0, MOST_READINGS);
  const outside = toponyms.filter(({ mention }) => mention >= 0).length;
  const inside = toponyms.length - outside;
  const named = Math.log2(1 + outside + INSIDE_WEIGHT * inside);
  return {
    candidates: weighed.map(({ place }) => place),
    priors: weighed.map(({ prior }) => prior),
    weight: first!.stated ? STATED_WEIGHT * named : named,
  };
}

/** Countries that demonyms and known bodies bring in. */
function hintsOf({ tokens, words, gazetteer }: Reading, mentions: readonly Mention[]): CountryHint[] {
  const counts = new Map<string, number>();
  const count = (iso3: string): void => {
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  };
  tokens.forEach(({ text }, index) => {
    if (text[0] === text[0]?.toLowerCase()) return;
    const country = gazetteer.demonym(words[index]!);
    if (country !== undefined) count(country.iso3);
  });
  for (const { actor } of mentions) if (actor?.entry?.country) count(actor.entry.country);
  return [...counts].flatMap(([iso3, times]) => {
    const country = gazetteer.country(iso3);
    return country === undefined ? [] : [{ country, weight: DEMONYM_WEIGHT * Math.log2(1 + times) }];
  });
}

/** A name of several words that only one place has is that place's: "Marathon County". */
function isSure({ known, stated, candidates, name }: Toponym, { share, backing }: Choice): boolean {
  if (candidates.length === 1 && name.includes(' ')) return true;
  return known || stated || (backing >= LEAST_BACKING && share >= LEAST_SHARE);
}
