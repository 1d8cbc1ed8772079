import {
  ACTOR_TYPES,
  type ActorType,
  LOCATION_TYPES,
  type LocationType,
  SECTORS,
  type Sector,
} from '@dramatis/graph/model';
import { defaultGazetteer } from '../default-gazetteer.ts';
import type { ActorEntry, Gazetteer, PlaceEntry, Term } from '../gazetteer.ts';
import { GazetteerFormatError } from './gazetteer-format-error.ts';
import { readTable, type TableRow } from './read-table.ts';

const COLUMNS = 'label aliases type country sector office parent from to wikidata lat lon geonames population id'.split(
  ' ',
);
const PLACE_TYPES: readonly string[] = LOCATION_TYPES.filter((type) => type !== 'country');
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Entries of a user's table of actors and places.
 *
 * Columns, in any order; label and type must be there: `label`; `aliases`, several by `|`; `type`, of an actor or a place; `country`, ISO 3166-1
 * alpha-3; `sector`, PLOVER's, a second after `|`; `office`, `parent`, `from`, `to` (ISO 8601), `wikidata`; of a place `lat`, `lon` (WGS84
 * degrees), `geonames`, `population`; `id`, a key in place of ours: rows of one id are one node, another id splits a node. Rows of one
 * label, type and country are an actor's terms.
 *
 * @param options `gazetteer` the countries there are
 * @throws {GazetteerFormatError} wrong columns or values; names the line
 * @example readGazetteerTable('label,type,country,sector\nHarbour Front,militia,SOM,REB')[0].sector //=> 'REB'
 */
export function readGazetteerTable(
  text: string,
  options: { readonly gazetteer?: Gazetteer } = {},
): readonly (ActorEntry | PlaceEntry)[] {
  const { gazetteer = defaultGazetteer() } = options;
  const entries = new Map<string, ActorEntry | PlaceEntry>();
  for (const row of readTable(text, COLUMNS, ['label', 'type'])) {
    const { label = '', type = '', country = '' } = row.cells;
    const key = `${type}\t${country}\t${label}`;
    const before = entries.get(key);
    if (label === '') throw new GazetteerFormatError(row.line, 'label is empty');
    if (country !== '' && gazetteer.country(country) === undefined) {
      throw new GazetteerFormatError(row.line, `no country "${country}": ISO 3166-1 alpha-3, as IRQ`);
    }
    if (PLACE_TYPES.includes(type)) {
      if (before !== undefined) throw new GazetteerFormatError(row.line, `"${label}" is there twice`);
      entries.set(key, placeOf(row));
    } else if (ACTOR_TYPES.includes(type as ActorType)) {
      entries.set(key, before?.kind === 'actor' ? withTerm(before, termOf(row)) : actorOf(row));
    } else {
      throw new GazetteerFormatError(
        row.line,
        `type cannot be "${type}"; there are ${[...ACTOR_TYPES, ...PLACE_TYPES].join(', ')}`,
      );
    }
  }
  return [...entries.values()];
}

function actorOf(row: TableRow): ActorEntry {
  const id = cell(row, 'id');
  return {
    kind: 'actor',
    label: row.cells.label!,
    aliases: list(row, 'aliases'),
    type: row.cells.type as ActorType,
    country: cell(row, 'country'),
    wikidata: checked(row, 'wikidata', /^Q\d+$/, 'a Wikidata id is Q and digits'),
    ...termOf(row),
    ...(id !== null && { id: /^actor:./.test(id) ? id : `actor:${id}` }),
  };
}

function withTerm(entry: ActorEntry, term: Term): ActorEntry {
  return { ...entry, terms: [...(entry.terms ?? [entry]), term] };
}

function termOf(row: TableRow): Term {
  const sectors = list(row, 'sector');
  const wrong = sectors.find((sector) => !Object.hasOwn(SECTORS, sector));
  if (wrong !== undefined || sectors.length > 2) {
    throw new GazetteerFormatError(
      row.line,
      `sector cannot be "${row.cells.sector}"; there are ${Object.keys(SECTORS).join(' ')}`,
    );
  }
  const [sector, second] = sectors as readonly Sector[];
  const from = checked(row, 'from', DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
  const to = checked(row, 'to', DATE, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
  if (from !== null && to !== null && from > to)
    throw new GazetteerFormatError(row.line, `from ${from} is after to ${to}`);
  return {
    sector: sector ?? null,
    second: second ?? null,
    office: cell(row, 'office'),
    parent: cell(row, 'parent'),
    from,
    to,
  };
}

function placeOf(row: TableRow): PlaceEntry {
  const id = cell(row, 'id');
  return {
    kind: 'place',
    label: row.cells.label!,
    aliases: list(row, 'aliases'),
    type: row.cells.type as LocationType,
    country: cell(row, 'country'),
    lat: degrees(row, 'lat', 90),
    lon: degrees(row, 'lon', 180),
    geonames: checked(row, 'geonames', /^\d+$/, 'a GeoNames id is digits'),
    population: Number(checked(row, 'population', /^\d+$/, 'inhabitants are digits') ?? 0),
    ...(id !== null && { id: /^location:./.test(id) ? id : `location:${id}` }),
  };
}

const cell = ({ cells }: TableRow, column: string): string | null => cells[column] || null;

const list = (row: TableRow, column: string): readonly string[] =>
  (row.cells[column] ?? '')
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);

function checked(row: TableRow, column: string, pattern: RegExp, hint: string): string | null {
  const value = cell(row, column);
  if (value !== null && !pattern.test(value)) {
    throw new GazetteerFormatError(row.line, `${column} cannot be "${value}": ${hint}`);
  }
  return value;
}

function degrees(row: TableRow, column: string, limit: number): number {
  const value = row.cells[column] ?? '';
  if (!NUMBER.test(value) || Math.abs(Number(value)) > limit) {
    throw new GazetteerFormatError(
      row.line,
      `${column} of a place cannot be "${value}": degrees between −${limit} and ${limit}`,
    );
  }
  return Number(value);
}
