import type { EdgeNarrowing, SourceEdge } from '@dramatis/graph';
import { edgeKey } from '@dramatis/graph/merge';
import { type RelationType, ROLES } from '@dramatis/graph/model';
import type { Reader } from './reader.ts';
import { type EventRow, eventByKey, type NodeRow, nodeByKey, rolesOf } from './rows.ts';

interface EndRow {
  readonly relation: RelationType;
  readonly key: string;
}

/** The edges at a node, in and out; by the key of the other end. */
export function* edgesAt(reader: Reader, key: string, narrowing: EdgeNarrowing): Generator<SourceEdge> {
  const node = nodeByKey(reader, key);
  if (node !== undefined) {
    yield* relationsAt(reader, node, 'node', 'link', narrowing);
    if (narrowing.direction !== 'out') yield* rolesIn(reader, node, narrowing);
    return;
  }
  const event = eventByKey(reader, key);
  if (event === undefined) return;
  if (narrowing.direction !== 'in') yield* rolesOut(reader, event, narrowing);
  yield* relationsAt(reader, event, 'event', 'event_link', narrowing);
}

const wantsRole = ({ roles, relations }: EdgeNarrowing, role: number): boolean =>
  roles === undefined ? relations === undefined : roles.includes(ROLES[role]!);

function* rolesOut({ keyOf }: Reader, { key, roles }: EventRow, narrowing: EdgeNarrowing): Generator<SourceEdge> {
  for (const [role, node] of rolesOf(roles)) {
    if (wantsRole(narrowing, role)) yield roleEdge(key, role, keyOf(node).key);
  }
}

function* rolesIn({ db }: Reader, { id, key }: NodeRow, narrowing: EdgeNarrowing): Generator<SourceEdge> {
  for (const role of ROLES.keys()) {
    if (!wantsRole(narrowing, role)) continue;
    const events = db.each<{ key: string }>(
      'SELECT e.key FROM participant p JOIN event e ON e.id = p.event WHERE p.node = ? AND p.role = ? ORDER BY e.key',
      ...[id, role],
    );
    for (const { key: event } of events) yield roleEdge(event, role, key);
  }
}

function* relationsAt(
  { db }: Reader,
  { id, key }: NodeRow | EventRow,
  table: 'node' | 'event',
  links: 'link' | 'event_link',
  { direction = 'both', roles, relations }: EdgeNarrowing,
): Generator<SourceEdge> {
  if (relations === undefined && roles !== undefined) return;
  const wanted = (relation: RelationType): boolean => relations === undefined || relations.includes(relation);
  if (direction !== 'in') {
    const ends = db.all<EndRow>(
      `SELECT DISTINCT l.relation, n.key FROM ${links} l JOIN ${table} n ON n.id = l.target WHERE l.source = ? ORDER BY n.key, l.relation`,
      id,
    );
    for (const { relation, key: end } of ends) if (wanted(relation)) yield relationEdge(key, relation, end);
  }
  if (direction !== 'out') {
    const ends = db.all<EndRow>(
      `SELECT DISTINCT l.relation, n.key FROM ${links} l JOIN ${table} n ON n.id = l.source WHERE l.target = ? ORDER BY n.key, l.relation`,
      id,
    );
    for (const { relation, key: end } of ends) if (wanted(relation)) yield relationEdge(end, relation, key);
  }
}

/** Every relation of these sorts, by source and target. */
export function* relationsOf({ db }: Reader, relations: readonly RelationType[]): Generator<SourceEdge> {
  for (const [links, table] of [
    ['link', 'node'],
    ['event_link', 'event'],
  ] as const) {
    for (const relation of relations) {
      const ends = db.each<{ source: string; target: string }>(
        `SELECT DISTINCT s.key AS source, t.key AS target FROM ${links} l JOIN ${table} s ON s.id = l.source
         JOIN ${table} t ON t.id = l.target WHERE l.relation = ? ORDER BY s.key, t.key`,
        relation,
      );
      for (const { source, target } of ends) yield relationEdge(source, relation, target);
    }
  }
}

function roleEdge(event: string, place: number, node: string): SourceEdge {
  const role = ROLES[place]!;
  return { key: edgeKey(event, role, node), source: event, target: node, attributes: { kind: 'role', role } };
}

const relationEdge = (source: string, relation: RelationType, target: string): SourceEdge => ({
  key: edgeKey(source, relation, target),
  source,
  target,
  attributes: { kind: 'relation', relation },
});
