import type { Candidate } from './toponym.ts';

/** Degrees of latitude of a cell: about 110 km. */
const CELL = 1;
/** Kilometres up to which a region is so small that it counts as near its neighbours: a county, not a state. */
const LOCAL_RADIUS = 60;

/** What the names of a report say together about where it plays: weight by country, by first-order unit, and by cell of the map. */
export interface Support {
  readonly countries: Map<string, number>;
  readonly divisions: Map<string, number>;
  readonly cells: Map<string, number>;
}

/** The three sums that count for one candidate. */
export interface Backing {
  readonly country: number;
  readonly division: number;
  readonly near: number;
}

/** Nothing said yet. */
export function createSupport(): Support {
  return { countries: new Map(), divisions: new Map(), cells: new Map() };
}

/** Let one reading of a name speak for its surroundings, with a weight; a negative weight takes it back. */
export function addSupport(support: Support, candidate: Candidate, weight: number): void {
  const country = countryOf(candidate);
  if (country !== null) add(support.countries, country, weight);
  const division = divisionOf(candidate);
  if (division !== null) add(support.divisions, division, weight);
  if (isLocal(candidate)) add(support.cells, cellOf(candidate.lat, candidate.lon, 0, 0), weight);
}

/** How much the other names back a candidate, in constant time: of the map, its cell and the eight around it. */
export function backingOf(support: Support, candidate: Candidate): Backing {
  const country = countryOf(candidate);
  const division = divisionOf(candidate);
  let near = 0;
  if (isLocal(candidate)) {
    for (let north = -1; north <= 1; north++) {
      for (let east = -1; east <= 1; east++) {
        near += support.cells.get(cellOf(candidate.lat, candidate.lon, north, east)) ?? 0;
      }
    }
  }
  return {
    country: country === null ? 0 : (support.countries.get(country) ?? 0),
    division: division === null ? 0 : (support.divisions.get(division) ?? 0),
    near,
  };
}

export function countryOf(candidate: Candidate): string | null {
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

/** Cells are as wide as they are high: fewer to the circle of latitude towards the poles. */
function cellOf(lat: number, lon: number, north: number, east: number): string {
  const row = Math.floor(lat / CELL) + north;
  const middle = (row + 0.5) * CELL;
  const width = CELL / Math.max(0.1, Math.cos((middle * Math.PI) / 180));
  return `${row} ${Math.floor(lon / width) + east}`;
}

function add(sums: Map<string, number>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight);
}
