import type { LocationType } from '@dramatis/graph/model';
import type { PlaceEntry } from './gazetteer.ts';

/** Places looked up by name in a text of sorted lines, of which nothing is read before it is asked for. */
export interface Atlas {
  /** How many pieces (`namePieces`) the longest name has that begins with this piece and is known by itself; 0 for none. */
  longest(piece: string): number;
  /** Places that have this name (`nameKey`) and are known by it alone, as given. */
  known(key: string): readonly PlaceEntry[];
  /** All places that have this name. */
  named(key: string): readonly PlaceEntry[];
}

const TYPES: Readonly<Record<string, LocationType>> = { S: 'settlement', R: 'region', F: 'facility' };
/** Answers kept; then forgotten all at once, so that memory stays bounded. */
const KEPT = 20_000;

/**
 * An atlas over a compiled table (`scripts/compile-atlas.mjs` says what a line holds): binary search over the text itself, so that loading costs
 * nothing and memory is the text.
 *
 * @example createAtlas(atlasTable).named('paris').map(({ country, division }) => division ?? country) //=> ['CA.08', 'FR.11', 'US.TX.277', …]
 */
export function createAtlas(table: string): Atlas {
  const lengths = new Map<string, number>();
  const answers = new Map<string, Named>();
  const places = new Map<string, PlaceEntry>();

  const ask = (key: string): Named => {
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    if (answers.size >= KEPT) {
      answers.clear();
      places.clear();
    }
    const known: PlaceEntry[] = [];
    const named: PlaceEntry[] = [];
    const start = `${key}\t`;
    for (let at = firstLine(table, start); table.startsWith(start, at); at = endOfLine(table, at) + 1) {
      const line = table.slice(at, endOfLine(table, at));
      const entry = readLine(line);
      const id = `${entry.geonames} ${entry.label} ${entry.division} ${entry.lat}`;
      const place = places.get(id) ?? entry;
      places.set(id, place);
      named.push(place);
      if (isKnown(line.charCodeAt(start.length))) known.push(place);
    }
    const answer = named.length === 0 ? NONE : { known, named };
    answers.set(key, answer);
    return answer;
  };

  const longest = (piece: string): number => {
    const kept = lengths.get(piece);
    if (kept !== undefined) return kept;
    if (lengths.size >= KEPT) lengths.clear();
    let most = 0;
    for (let at = firstLine(table, `${piece}\t`); table.startsWith(piece, at); at = endOfLine(table, at) + 1) {
      const after = table[at + piece.length];
      if (after !== ' ' && after !== '\t') break;
      const tab = table.indexOf('\t', at);
      if (isKnown(table.charCodeAt(tab + 1))) most = Math.max(most, table.slice(at, tab).split(' ').length);
    }
    lengths.set(piece, most);
    return most;
  };

  return { longest, known: (key) => ask(key).known, named: (key) => ask(key).named };
}

interface Named {
  readonly known: readonly PlaceEntry[];
  readonly named: readonly PlaceEntry[];
}

const NONE: Named = { known: [], named: [] };

const isKnown = (letter: number): boolean => letter < 0x60;

function endOfLine(table: string, at: number): number {
  const end = table.indexOf('\n', at);
  return end < 0 ? table.length : end;
}

/** Where the first line starts that is not before `target`, code unit by code unit. */
function firstLine(table: string, target: string): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : table.lastIndexOf('\n', middle - 1) + 1;
    if (isBefore(table, start, target)) low = endOfLine(table, middle) + 1;
    else high = start;
  }
  return low;
}

function isBefore(table: string, start: number, target: string): boolean {
  for (let i = 0; i < target.length; i++) {
    const difference = table.charCodeAt(start + i) - target.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function readLine(line: string): PlaceEntry {
  const [key = '', type = '', label, aliases, division = '', lat, lon, radius, geonames, population] = line.split('\t');
  return {
    kind: 'place',
    label: label ? decodeURIComponent(label) : titled(key),
    aliases: aliases ? decodeURIComponent(aliases).split('|') : [],
    type: TYPES[type.toUpperCase()]!,
    country: division.slice(0, 3),
    lat: Number(lat),
    lon: Number(lon),
    geonames: geonames || null,
    population: Number(population ?? 0),
    division,
    ...(radius ? { radius: Number(radius) } : {}),
  };
}

function titled(key: string): string {
  return key.replace(/(^| )[a-z]/g, (letters) => letters.toUpperCase());
}
