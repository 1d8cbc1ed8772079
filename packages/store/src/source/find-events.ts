import type { DayRange, EventNarrowing, TextTerm } from '@dramatis/graph';
import { ROLES } from '@dramatis/graph/model';
import { dayNumber, SHORT_DAYS, SPAN } from '../merge/day-number.ts';
import { SAYS } from '../merge/write-event.ts';
import { MOST_RECORDS } from '../record-id.ts';
import type { Reader } from './reader.ts';
import { matchOf } from './texts.ts';

/** Participants of more keys than this narrow nothing: the events are gone through by time instead. */
const MOST_KEYS = 5000;

/**
 * The events that an index finds for a narrowing; a superset of those that fit.
 *
 * @returns null where no index narrows but type and time
 */
export function findEvents(reader: Reader, narrowing: EventNarrowing): ReadonlySet<number> | null {
  const { participants = [], speakers, terms, outlets, days = [] } = narrowing;
  const range = days.find(({ clock }) => clock === 'event');
  const byIndex: (() => ReadonlySet<number>)[] = [];
  const asked = participants.map(({ roles, keys }) => ({ roles: roles.map((role) => ROLES.indexOf(role)), keys }));
  if (speakers !== undefined) asked.push({ roles: [SAYS, ROLES.indexOf('speaker')], keys: speakers });
  for (const { roles, keys } of asked.sort((a, b) => a.keys.size - b.keys.size)) {
    if (keys.size <= MOST_KEYS) byIndex.push(() => inRoles(reader, roles, keys, range));
  }
  if (terms !== undefined && terms.length > 0) byIndex.push(() => withTerms(reader, terms));
  for (const { clock, after, before } of days) {
    if (clock === 'event') continue;
    const column = clock === 'report' ? 'published' : 'added';
    byIndex.push(() =>
      ofDocuments(reader, `${column} >= ? AND substr(${column}, 1, 10) <= ?`, [after ?? '', before ?? '9999']),
    );
  }
  if (outlets !== undefined) {
    byIndex.push(() => new Set([...outlets].flatMap((outlet) => [...ofDocuments(reader, 'outlet = ?', [outlet])])));
  }
  if (byIndex.length === 0) return null;
  return byIndex.slice(1).reduce((found, find) => intersection(found, find), byIndex[0]!());
}

function intersection(found: ReadonlySet<number>, find: () => ReadonlySet<number>): ReadonlySet<number> {
  if (found.size === 0) return found;
  const here = find();
  return new Set([...found].filter((event) => here.has(event)));
}

function inRoles(
  { db }: Reader,
  roles: readonly number[],
  keys: ReadonlySet<string>,
  range: DayRange | undefined,
): ReadonlySet<number> {
  const found = new Set<number>();
  const from = range?.after == null ? null : dayNumber(range.after);
  const to = range?.before == null ? Number.MAX_SAFE_INTEGER : dayNumber(range.before);
  for (const key of keys) {
    const node = db.get<{ id: number }>('SELECT id FROM node WHERE key = ?', key);
    if (node === undefined) continue;
    for (const role of roles) {
      const rows =
        range === undefined
          ? db.all<{ event: number }>('SELECT event FROM participant WHERE node = ? AND role = ?', node.id, role)
          : [
              ...db.all<{ event: number }>(
                'SELECT event FROM participant WHERE node = ? AND role = ? AND span = ? AND first BETWEEN ? AND ?',
                ...[node.id, role, SPAN.short, from === null ? Number.MIN_SAFE_INTEGER : from - SHORT_DAYS, to],
              ),
              ...db.all<{ event: number }>(
                'SELECT event FROM participant WHERE node = ? AND role = ? AND span = ? AND first <= ?',
                ...[node.id, role, SPAN.long, to],
              ),
            ];
      for (const { event } of rows) found.add(event);
    }
  }
  return found;
}

function withTerms({ db }: Reader, terms: readonly TextTerm[]): ReadonlySet<number> {
  const found = new Set<number>();
  const rows = db.each<{ event: number }>(
    `SELECT a.event FROM sentence_text s
     JOIN account a ON a.id >= s.rowid - s.rowid % ${MOST_RECORDS} AND a.id < s.rowid - s.rowid % ${MOST_RECORDS} + ${MOST_RECORDS}
       AND instr(a.spans, ' ' || (s.rowid % ${MOST_RECORDS}) || ' ') > 0
     WHERE sentence_text MATCH ? AND a.event IS NOT NULL`,
    matchOf(terms),
  );
  for (const { event } of rows) found.add(event);
  for (const { id } of db.all<{ id: number }>('SELECT id FROM event WHERE relabelled = 1')) found.add(id);
  return found;
}

function ofDocuments({ db }: Reader, condition: string, values: readonly string[]): ReadonlySet<number> {
  const rows = db.all<{ event: number }>(
    `SELECT DISTINCT a.event FROM document d JOIN account a ON a.id >= d.id * ${MOST_RECORDS} AND a.id < (d.id + 1) * ${MOST_RECORDS}
     WHERE ${condition} AND a.event IS NOT NULL`,
    ...values,
  );
  return new Set(rows.map(({ event }) => event));
}
