import type { ActorType, LocationType, Sector } from '@dramatis/graph/model';
import type { ActorEntry, CountryEntry, GazetteerEntry, PlaceEntry, Term } from './gazetteer.ts';

type Row = Readonly<Record<string, string>>;

/** Entries that are made when they are asked for; until then only their names are read. */
export interface EntryTable<Entry extends GazetteerEntry = GazetteerEntry> {
  readonly size: number;
  /** Label first, then the aliases. */
  names(index: number): readonly string[];
  entry(index: number): Entry;
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : []);
const orNull = (cell: string | undefined): string | null => cell || null;

/** A table of entries that are there already. */
export function entryTable<Entry extends GazetteerEntry>(entries: readonly Entry[]): EntryTable<Entry> {
  return {
    size: entries.length,
    names: (index) => [entries[index]!.label, ...entries[index]!.aliases],
    entry: (index) => entries[index]!,
  };
}

/**
 * A compiled table whose rows are read when they are looked up; its first line names the columns, of which label and aliases are the
 * first two. The tables were checked when they were compiled; nothing is checked here.
 *
 * @param read the entry of a row; rows that follow each other with the same label and country come together
 */
function lazyTable<Entry extends GazetteerEntry>(
  table: string,
  read: (rows: readonly Row[]) => Entry,
): EntryTable<Entry> {
  const [head = '', ...lines] = table.split('\n');
  const columns = head.split('\t');
  const country = columns.indexOf('country');
  const rows: string[][] = [];
  let before = '';
  for (const line of lines) {
    if (line === '') continue;
    const label = line.slice(0, line.indexOf('\t'));
    const same = label === before && line.split('\t')[country] === rows.at(-1)![0]!.split('\t')[country];
    if (same) rows.at(-1)!.push(line);
    else rows.push([line]);
    before = label;
  }
  const record = (line: string): Row => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  };
  const made: (Entry | undefined)[] = [];
  return {
    size: rows.length,
    names: (index) => {
      const line = rows[index]![0]!;
      const tab = line.indexOf('\t');
      const next = line.indexOf('\t', tab + 1);
      const label = line.slice(0, tab);
      return next === tab + 1 ? [label] : [label, ...line.slice(tab + 1, next).split('|')];
    },
    entry: (index) => {
      made[index] ??= read(rows[index]!.map(record));
      return made[index];
    },
  };
}

/** Entries of a compiled countries table. */
export function readCountries(table: string): readonly CountryEntry[] {
  const [head = '', ...lines] = table.split('\n');
  const columns = head.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    const row: Row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    return {
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
    };
  });
}

/** A compiled places table. */
export function placeTable(table: string): EntryTable<PlaceEntry> {
  return lazyTable(
    table,
    ([row = {}]): PlaceEntry => ({
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
    }),
  );
}

/** A compiled actors or people table; without a type column it holds persons. Several rows of one actor are its terms. */
export function actorTable(table: string): EntryTable<ActorEntry> {
  return lazyTable(table, (rows): ActorEntry => {
    const [row = {}] = rows;
    const terms = rows.map(termOf);
    return {
      kind: 'actor',
      label: row.label!,
      aliases: list(row.aliases),
      type: (row.type ?? 'person') as ActorType,
      country: orNull(row.country),
      wikidata: orNull(row.wikidata),
      ...terms[0]!,
      ...(terms.length > 1 && { terms }),
      ...(row.id && { id: row.id }),
    };
  });
}

function termOf(row: Row): Term {
  const [sector, second] = list(row.sector) as readonly Sector[];
  return {
    sector: sector ?? null,
    second: second ?? null,
    office: orNull(row.office),
    parent: orNull(row.parent),
    from: orNull(row.from),
    to: orNull(row.to),
  };
}
