import type { Candidate } from './toponym.ts';

/** Degrees of latitude of a cell: about 110 km. */
const CELL = 1;
/** Kilometres up to which a region is so small that it counts as near its neighbours: a county, not a state. */
const LOCAL_RADIUS = 60;
/** Columns of cells around the equator, at least. */
const COLUMNS = 1_000;

/** Where a reading of a name lies, as numbers of what it has in common with others: country, first-order unit, cell of the map; −1 for none. */
export interface Locus {
  readonly country: number;
  readonly division: number;
  readonly cell: number;
  /** Its own cell and those of the eight around it in which any reading of the report lies. */
  readonly near: readonly number[];
}

/** Numbers countries, units and cells as they come up. */
export interface Loci {
  readonly of: (candidate: Candidate) => Locus;
  readonly count: () => number;
}

/**
 * Number what the readings of a report's names have in common.
 *
 * @param candidates every reading that will be asked for
 */
export function createLoci(candidates: Iterable<Candidate>): Loci {
  const numbers = new Map<string | number, number>();
  const numberOf = (key: string | number | null): number => {
    if (key === null) return -1;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const cells = new Map<Candidate, number>();
  for (const candidate of candidates) {
    if (isLocal(candidate)) cells.set(candidate, numberOf(cellOf(candidate, 0, 0)));
  }
  const loci = new Map<Candidate, Locus>();
  const of = (candidate: Candidate): Locus => {
    const known = loci.get(candidate);
    if (known !== undefined) return known;
    const cell = cells.get(candidate) ?? -1;
    const locus = {
      country: numberOf(countryOf(candidate)),
      division: numberOf(divisionOf(candidate)),
      cell,
      near: cell < 0 ? [] : around(candidate).flatMap((key) => numbers.get(key) ?? []),
    };
    loci.set(candidate, locus);
    return locus;
  };
  return { of, count: () => numbers.size };
}

/** ISO 3166-1 alpha-3 of the country that a place is or lies in; null for none or several. */
export function countryOf(candidate: Candidate | null): string | null {
  if (candidate === null) return null;
  return candidate.kind === 'country' ? candidate.iso3 : candidate.country;
}

/** The first-order unit: "USA.TX" of "USA.TX.277". */
function divisionOf(candidate: Candidate): string | null {
  if (candidate.kind === 'country' || candidate.division === undefined) return null;
  const first = candidate.division.indexOf('.');
  if (first < 0) return null;
  const second = candidate.division.indexOf('.', first + 1);
  return second < 0 ? candidate.division : candidate.division.slice(0, second);
}

function isLocal(candidate: Candidate): boolean {
  if (candidate.kind === 'country') return false;
  if (candidate.type === 'settlement' || candidate.type === 'facility') return true;
  return candidate.radius !== undefined && candidate.radius <= LOCAL_RADIUS;
}

function around(candidate: Candidate): number[] {
  const cells: number[] = [];
  for (let north = -1; north <= 1; north++) {
    for (let east = -1; east <= 1; east++) cells.push(cellOf(candidate, north, east));
  }
  return cells;
}

/** Cells are as wide as they are high: fewer to the circle of latitude towards the poles. */
function cellOf({ lat, lon }: Candidate, north: number, east: number): number {
  const row = Math.floor(lat / CELL) + north;
  const width = CELL / Math.max(0.1, Math.cos(((row + 0.5) * CELL * Math.PI) / 180));
  return row * COLUMNS + Math.floor(lon / width) + east;
}
