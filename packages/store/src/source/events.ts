import type { EventNarrowing, EventOrder, SourceEvent } from '@dramatis/graph';
import type { Value } from '../database.ts';
import { dayNumber, OPEN_START, SHORT_DAYS, SPAN } from '../merge/day-number.ts';
import { findEvents } from './find-events.ts';
import type { Reader } from './reader.ts';
import { EVENT_COLUMNS, type EventRow, eventOf } from './rows.ts';

/** What events are sorted by, as SQL; null sorts last. */
const RANKS: Readonly<Record<EventOrder['by'], string>> = {
  key: 'e.key',
  time: `CASE WHEN e.span = ${SPAN.undated} THEN NULL WHEN e.first = ${OPEN_START} THEN e.last ELSE e.first END`,
  report: 'e.published',
  reports: 'e.reports',
  confidence: 'e.confidence',
};

/** Events that may fit a narrowing, in the order asked for, or by key. */
export function* caseEvents(
  reader: Reader,
  narrowing: EventNarrowing,
  order: EventOrder = { by: 'key' },
): Generator<SourceEvent> {
  const found = findEvents(reader, narrowing);
  const { conditions, values } = conditionsOf(narrowing, found === null);
  if (found !== null) {
    yield* inOrder(reader, found, conditions, values, order);
    return;
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const rows = reader.db.each<EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM event e ${where} ORDER BY ${orderBy(order)}`,
    ...values,
  );
  for (const row of rows) yield eventOf(reader, row);
}

function orderBy({ by, descending = false }: EventOrder): string {
  const rank = RANKS[by];
  if (by === 'key') return `e.key ${descending ? 'DESC' : 'ASC'}`;
  return `(${rank}) IS NULL, ${rank} ${descending ? 'DESC' : 'ASC'}, e.key`;
}

/** What a row of `event` tells by itself; by type and time only where they are to be looked up. */
function conditionsOf(
  { types, statuses, background, minReports, minConfidence, days = [] }: EventNarrowing,
  isScan: boolean,
): { readonly conditions: readonly string[]; readonly values: readonly Value[] } {
  const conditions: string[] = [];
  const values: Value[] = [];
  const add = (condition: string, ...more: readonly Value[]): void => {
    conditions.push(condition);
    values.push(...more);
  };
  const among = (list: readonly string[]): string => `(${list.map(() => '?').join(', ')})`;
  if (types !== undefined) add(`e.type IN ${among(types)}`, ...types);
  if (statuses !== undefined) add(`e.status IN ${among(statuses)}`, ...statuses);
  if (background !== undefined) add('e.background = ?', background ? 1 : 0);
  if (minReports !== undefined) add('e.reports >= ?', minReports);
  if (minConfidence !== undefined) add('e.confidence >= ?', minConfidence);
  for (const { clock, after, before } of days) {
    if (clock !== 'event') continue;
    const to = before === null ? Number.MAX_SAFE_INTEGER : dayNumber(before);
    const from = after === null ? Number.MIN_SAFE_INTEGER + SHORT_DAYS : dayNumber(after);
    if (isScan) {
      add(
        `((e.span = ${SPAN.short} AND e.first BETWEEN ? AND ?) OR (e.span = ${SPAN.long} AND e.first <= ?)) AND e.last >= ?`,
        ...[from - SHORT_DAYS, to, to, from],
      );
    } else add(`e.span <> ${SPAN.undated} AND e.first <= ? AND e.last >= ?`, to, from);
  }
  return { conditions, values };
}

/** Of events found by an index, the order first and each event when it is asked for. */
function* inOrder(
  reader: Reader,
  found: ReadonlySet<number>,
  conditions: readonly string[],
  values: readonly Value[],
  order: EventOrder,
): Generator<SourceEvent> {
  interface Ranked {
    readonly id: number;
    readonly key: string;
    readonly rank: string | number | null;
  }
  const where = ['e.id = ?', ...conditions].join(' AND ');
  const sql = `SELECT e.id, e.key, ${RANKS[order.by]} AS rank FROM event e WHERE ${where}`;
  const ranked = [...found].flatMap((id) => reader.db.get<Ranked>(sql, id, ...values) ?? []);
  const sign = order.descending ? -1 : 1;
  ranked.sort((a, b) => {
    if (a.rank === b.rank) return a.key < b.key ? -1 : 1;
    if (a.rank === null) return 1;
    if (b.rank === null) return -1;
    return a.rank < b.rank ? -sign : sign;
  });
  for (const { id } of ranked) {
    yield eventOf(reader, reader.db.get<EventRow>(`SELECT ${EVENT_COLUMNS} FROM event e WHERE e.id = ?`, id)!);
  }
}
