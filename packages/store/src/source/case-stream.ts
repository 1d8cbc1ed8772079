import type { GraphStream, StreamEdge, StreamNode } from '@dramatis/graph';
import { edgeKey } from '@dramatis/graph/merge';
import {
  type DocumentMetadata,
  type Evidence,
  GENERATOR,
  type RelationType,
  ROLES,
  SCHEMA,
} from '@dramatis/graph/model';
import { accountsOf, eventEvidence, eventLinkEvidence, linkEvidence, nodeEvidence, roleEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';
import {
  EVENT_COLUMNS,
  type EventRow,
  eventByKey,
  factsOfNode,
  NODE_COLUMNS,
  type NodeRow,
  nodeByKey,
  rolesOf,
} from './rows.ts';

const DOCUMENTS = 'SELECT key, title, published, source, url FROM document';

/** A case as the writers of formats read a graph: one node after another. */
export function caseStream(reader: Reader): GraphStream {
  const { db } = reader;
  return {
    header: { schema: SCHEMA, generator: GENERATOR },
    *documents() {
      for (const { key, ...metadata } of db.each<DocumentMetadata & { key: string }>(`${DOCUMENTS} ORDER BY key`)) {
        yield [key, metadata];
      }
    },
    document: (id) => {
      const row = db.get<DocumentMetadata & { key: string }>(`${DOCUMENTS} WHERE key = ?`, id);
      if (row === undefined) return null;
      const { key: _, ...metadata } = row;
      return metadata;
    },
    *nodes() {
      for (const row of rowsByKey(reader)) yield streamedNode(reader, row);
    },
    node(key) {
      const row = nodeByKey(reader, key) ?? eventByKey(reader, key);
      return row === undefined ? null : streamedNode(reader, row);
    },
  };
}

/** Nodes and events, by key. */
function* rowsByKey({ db }: Reader): Generator<NodeRow | EventRow> {
  const nodes = db.each<NodeRow>(`SELECT ${NODE_COLUMNS} FROM node n ORDER BY n.key`);
  const events = db.each<EventRow>(`SELECT ${EVENT_COLUMNS} FROM event e ORDER BY e.key`);
  try {
    let [node, event] = [nodes.next(), events.next()];
    while (node.done !== true || event.done !== true) {
      if (event.done === true || (node.done !== true && node.value.key < event.value.key)) {
        yield node.value as NodeRow;
        node = nodes.next();
      } else {
        yield event.value;
        event = events.next();
      }
    }
  } finally {
    nodes.return();
    events.return();
  }
}

function streamedNode(reader: Reader, row: NodeRow | EventRow): StreamNode {
  return 'roles' in row
    ? {
        key: row.key,
        attributes: reader.codec.unpack(row.facts),
        evidence: lazily(() => eventEvidence(accountsOf(reader, row.id))),
        edges: lazily(() => sorted(edgesOfEvent(reader, row))),
      }
    : {
        key: row.key,
        attributes: factsOfNode(row),
        evidence: lazily(() => nodeEvidence(reader, row.id)),
        edges: lazily(() => sorted(edgesOfNode(reader, row))),
      };
}

const lazily = <T>(read: () => Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => read()[Symbol.iterator]() });

const sorted = (edges: readonly StreamEdge[]): readonly StreamEdge[] =>
  [...edges].sort((a, b) => (a.key < b.key ? -1 : 1));

interface LinkRow {
  readonly relation: RelationType;
  readonly target: number;
  readonly key: string;
}

function edgesOfNode(reader: Reader, { id, key }: NodeRow): readonly StreamEdge[] {
  return reader.db
    .all<LinkRow>(
      'SELECT l.relation, l.target, n.key FROM link l JOIN node n ON n.id = l.target WHERE l.source = ?',
      id,
    )
    .map(({ relation, target, key: end }) =>
      relationEdge(key, relation, end, () => linkEvidence(reader, id, relation, target)),
    );
}

function edgesOfEvent(reader: Reader, { id, key, roles }: EventRow): readonly StreamEdge[] {
  let byEdge: ReturnType<typeof roleEvidence> | null = null;
  const evidenceOf = (edge: string): readonly Evidence[] => {
    byEdge ??= roleEvidence(reader, key, accountsOf(reader, id));
    return byEdge.get(edge) ?? [];
  };
  const participants = rolesOf(roles).map(([place, node]): StreamEdge => {
    const role = ROLES[place]!;
    const target = reader.keyOf(node).key;
    const edge = edgeKey(key, role, target);
    return {
      key: edge,
      source: key,
      target,
      attributes: { kind: 'role', role },
      evidence: lazily(() => evidenceOf(edge)),
    };
  });
  const relations = reader.db
    .all<LinkRow>(
      'SELECT DISTINCT l.relation, l.target, e.key FROM event_link l JOIN event e ON e.id = l.target WHERE l.source = ?',
      id,
    )
    .map(({ relation, target, key: end }) =>
      relationEdge(key, relation, end, () => eventLinkEvidence(reader, id, relation, target)),
    );
  return [...participants, ...relations];
}

function relationEdge(
  source: string,
  relation: RelationType,
  target: string,
  read: () => Iterable<Evidence>,
): StreamEdge {
  return {
    key: edgeKey(source, relation, target),
    source,
    target,
    attributes: { kind: 'relation', relation },
    evidence: lazily(read),
  };
}
