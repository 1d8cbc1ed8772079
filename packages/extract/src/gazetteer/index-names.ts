import type { GazetteerEntry } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import type { EntryTable } from './read-rows.ts';

/** Rows of tables by the names in them; no entry is made before it is asked for. */
export interface NameIndex {
  /** Numbers of the rows that have a name of this key, in the order given. */
  rowsOf(key: string): readonly number[] | undefined;
  entryAt(row: number): GazetteerEntry;
  /** Most pieces of a name that begins with this piece; 0 for none. */
  longest(piece: string): number;
}

/** Names that begin alike, read when the first of them is looked up. */
interface Drawer {
  readonly rows: Map<string, number[]>;
  readonly longest: Map<string, number>;
}

/** A drawer holds the names whose keys share so many first characters: fewer than ten of the shipped 40,000. */
const PREFIX = 3;
const PLAIN_START = /^[a-z0-9]{3}/;

/**
 * Index the names of tables. Loading only sorts the rows into drawers by how their names begin; a report then opens the few hundred
 * drawers that its words begin with.
 */
export function indexNames(tables: readonly EntryTable[]): NameIndex {
  const unread = new Map<string, number[]>();
  const starts: number[] = [];
  let row = 0;
  for (const table of tables) {
    starts.push(row);
    for (let index = 0; index < table.size; index++, row++) {
      for (const name of table.names(index)) {
        const start = prefixOf(name);
        const rows = unread.get(start);
        if (rows === undefined) unread.set(start, [row]);
        else if (rows[rows.length - 1] !== row) rows.push(row);
      }
    }
  }
  const locate = (number: number): readonly [table: EntryTable, index: number] => {
    let table = starts.length - 1;
    while (starts[table]! > number) table--;
    return [tables[table]!, number - starts[table]!];
  };

  const opened = new Map<string, Drawer>();
  const drawerOf = (key: string): Drawer | undefined => {
    const start = startOf(key);
    const known = opened.get(start);
    if (known !== undefined) return known;
    const rows = unread.get(start);
    if (rows === undefined) return undefined;
    const drawer: Drawer = { rows: new Map(), longest: new Map() };
    for (const number of rows) {
      const [table, index] = locate(number);
      for (const name of table.names(index)) put(drawer, nameKey(name), number);
    }
    opened.set(start, drawer);
    return drawer;
  };
  return {
    longest: (piece) => drawerOf(piece)?.longest.get(piece) ?? 0,
    rowsOf: (key) => drawerOf(key)?.rows.get(key),
    entryAt: (number) => {
      const [table, index] = locate(number);
      return table.entry(index);
    },
  };
}

function prefixOf(name: string): string {
  const start = name.slice(0, PREFIX).toLowerCase();
  return PLAIN_START.test(start) && start !== 'the' ? start : startOf(nameKey(name));
}

/** "al qaeda" → "al": of the first piece only, so that all names that begin with a piece share a drawer. */
function startOf(key: string): string {
  const blank = key.indexOf(' ');
  return blank < 0 || blank > PREFIX ? key.slice(0, PREFIX) : key.slice(0, blank);
}

function put({ rows, longest }: Drawer, key: string, number: number): void {
  const sharing = rows.get(key);
  if (sharing === undefined) rows.set(key, [number]);
  else if (sharing[sharing.length - 1] !== number) sharing.push(number);
  const pieces = key.split(' ');
  if (pieces.length > (longest.get(pieces[0]!) ?? 0)) longest.set(pieces[0]!, pieces.length);
}
