import { createLoci, type Locus } from './support.ts';
import type { Candidate } from './toponym.ts';

/** All occurrences of one name in a report that mean one place. */
export interface NameGroup {
  readonly candidates: readonly Candidate[];
  /** `priorOf` each. */
  readonly priors: readonly number[];
  /** How much it says about the others: more often named, more. */
  readonly weight: number;
}

/** A country that the report speaks of without naming a place in it: "Lebanese", "the Knesset". */
export interface CountryHint {
  readonly country: Candidate;
  readonly weight: number;
}

/** The place chosen for a name. */
export interface Choice {
  readonly place: Candidate;
  /** 0 … 1: how much of the belief the place has among those of its name. */
  readonly share: number;
  /** How much the rest of the report speaks for it, in the units of `priorOf`; 0 where only its size did. */
  readonly backing: number;
}

const COUNTRY_WEIGHT = 0.5;
const DIVISION_WEIGHT = 0.7;
const NEAR_WEIGHT = 0.6;
const ROUNDS = 3;
/** How sharply belief goes to the better reading. */
const SHARPNESS = 2;

/**
 * Choose for each name the place that fits its size and the rest of the report best: readings in one country, one state and close together support
 * each other (spatial minimality), over a few rounds in which belief settles.
 *
 * Linear in the number of readings: support is summed by country, unit and cell of the map, never pair by pair.
 *
 * @see Leidner 2007, "Toponym Resolution in Text", chapters 4 and 5: one referent a discourse, spatial minimality, default by population
 * @returns one choice a group, null where it has no candidates
 */
export function choosePlaces(groups: readonly NameGroup[], hints: readonly CountryHint[]): (Choice | null)[] {
  const loci = createLoci(groups.flatMap(({ candidates }) => candidates));
  const places = groups.map(({ candidates }) => candidates.map(loci.of));
  const spoken = hints.map(({ country, weight }) => ({ number: loci.of(country).country, weight }));
  const priors = groups.map((group) => group.priors);
  let beliefs = priors.map(sharesOf);
  let scores: readonly (readonly number[])[] = priors;
  for (let round = 0; round < ROUNDS; round++) {
    const support = new Float64Array(loci.count());
    for (const { number, weight } of spoken) support[number]! += weight;
    groups.forEach(({ weight }, index) => {
      speak(support, places[index]!, beliefs[index]!, weight);
    });
    scores = groups.map(({ weight }, index) => {
      speak(support, places[index]!, beliefs[index]!, -weight);
      const own = places[index]!.map((locus, each) => priors[index]![each]! + backingScore(support, locus));
      speak(support, places[index]!, beliefs[index]!, weight);
      return own;
    });
    beliefs = scores.map(sharesOf);
  }
  return groups.map(({ candidates }, index) => {
    const shares = beliefs[index]!;
    let best = 0;
    for (let each = 1; each < shares.length; each++) if (shares[each]! > shares[best]!) best = each;
    const place = candidates[best];
    if (place === undefined) return null;
    return { place, share: shares[best]!, backing: scores[index]![best]! - priors[index]![best]! };
  });
}

function speak(support: Float64Array, places: readonly Locus[], shares: readonly number[], weight: number): void {
  for (let each = 0; each < places.length; each++) {
    const said = weight * shares[each]!;
    const { country, division, cell } = places[each]!;
    if (country >= 0) support[country]! += said;
    if (division >= 0) support[division]! += said;
    if (cell >= 0) support[cell]! += said;
  }
}

function backingScore(support: Float64Array, { country, division, near }: Locus): number {
  let nearby = 0;
  for (const cell of near) nearby += support[cell]!;
  return (
    COUNTRY_WEIGHT * grown(country < 0 ? 0 : support[country]!) +
    DIVISION_WEIGHT * grown(division < 0 ? 0 : support[division]!) +
    NEAR_WEIGHT * grown(nearby)
  );
}

/** Each further name says less than the one before; rounding never makes it negative. */
function grown(sum: number): number {
  return Math.log2(1 + Math.max(0, sum));
}

function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(SHARPNESS * (score - most)));
  const sum = raw.reduce((total, each) => total + each, 0);
  return raw.map((each) => each / sum);
}
