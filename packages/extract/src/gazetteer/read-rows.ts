import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';
import type { ActorEntry, CountryEntry, PlaceEntry } from './gazetteer.ts';

type Row = Readonly<Record<string, string>>;

/** Rows of a table whose first line names the columns. The tables were checked when they were compiled; nothing is checked here. */
function readTable<T>(table: string, read: (row: Row) => T): readonly T[] {
  const [head = '', ...lines] = table.split('\n');
  const columns = head.split('\t');
  const entries: T[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const row: Record<string, string> = {};
    const values = line.split('\t');
    for (const [i, column] of columns.entries()) row[column] = values[i] ?? '';
    entries.push(read(row));
  }
  return entries;
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
const orNull = (cell: string | undefined): string | null => cell || null;

/** Entries of a compiled countries table. */
export function readCountries(table: string): readonly CountryEntry[] {
  return readTable(table, (row) => ({
    kind: 'country',
    iso3: row.iso3!,
    label: row.label!,
    aliases: list(row.aliases),
    demonyms: list(row.demonyms),
    capital: row.capital!,
    seats: list(row.seats),
    lat: Number(row.lat),
    lon: Number(row.lon),
    geonames: orNull(row.geonames),
    wikidata: orNull(row.wikidata),
    ...(row.radius ? { radius: Number(row.radius) } : {}),
  }));
}

/** Entries of a compiled places table. */
export function readPlaces(table: string): readonly PlaceEntry[] {
  return readTable(table, (row) => ({
    kind: 'place',
    label: row.label!,
    aliases: list(row.aliases),
    type: row.type as LocationType,
    country: orNull(row.country),
    lat: Number(row.lat),
    lon: Number(row.lon),
    geonames: orNull(row.geonames),
    population: Number(row.population),
    ...(row.division ? { division: row.division } : {}),
    ...(row.radius ? { radius: Number(row.radius) } : {}),
  }));
}

/** Entries of a compiled actors or people table; a table without a type column holds persons. */
export function readActors(table: string): readonly ActorEntry[] {
  return readTable(table, (row) => ({
    kind: 'actor',
    label: row.label!,
    aliases: list(row.aliases),
    type: (row.type ?? 'person') as ActorType,
    country: orNull(row.country),
    sector: orNull(row.sector) as Sector | null,
    wikidata: orNull(row.wikidata),
    parent: orNull(row.parent),
    office: orNull(row.office),
    from: orNull(row.from),
    to: orNull(row.to),
  }));
}
