import type { EdgeAttributes, EntityFacts, EventFacts, GraphAttributes } from '@dramatis/graph';
import { edgeKey } from '@dramatis/graph/merge';
import { type DocumentMetadata, type Evidence, GENERATOR, ROLES, SCHEMA } from '@dramatis/graph/model';
import { SAYS } from '../merge/write-event.ts';
import {
  accountsOf,
  eventEvidence,
  eventLinkEvidence,
  linkEvidence,
  nodeEvidence,
  roleEvidence,
  type Told,
} from './evidence.ts';
import type { Reader } from './reader.ts';

type EdgeFacts = {
  [K in EdgeAttributes['kind']]: Omit<Extract<EdgeAttributes, { kind: K }>, 'evidence'>;
}[EdgeAttributes['kind']];

export interface StreamedNode {
  readonly key: string;
  readonly attributes: EntityFacts | EventFacts;
  /** Read when it is gone through. */
  readonly evidence: Iterable<Evidence>;
}

export interface StreamedEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeFacts;
  readonly evidence: Iterable<Evidence>;
}

/** A case as the writers of formats read a graph: one record after another. */
export interface CaseStream {
  readonly header: Omit<GraphAttributes, 'documents'>;
  /** By id, ascending. */
  documents(): Iterable<readonly [id: string, metadata: DocumentMetadata]>;
  document(id: string): DocumentMetadata | null;
  /** By key, ascending. */
  nodes(): Iterable<StreamedNode>;
  node(key: string): StreamedNode | null;
  /** By source, then by key, ascending. */
  edges(): Iterable<StreamedEdge>;
}

export interface NodeRow {
  readonly id: number;
  readonly key: string;
  readonly mentions: number;
  readonly facts: string;
}

export interface EventRow {
  readonly id: number;
  readonly key: string;
  readonly roles: string;
  readonly facts: string;
}

const NODES = 'SELECT id, key, mentions, facts FROM node';
const EVENTS = 'SELECT id, key, roles, facts FROM event';
const DOCUMENTS = 'SELECT key, title, published, source, url FROM document';

export function caseStream(reader: Reader): CaseStream {
  const { db } = reader;
  return {
    header: { schema: SCHEMA, generator: GENERATOR },
    *documents() {
      for (const { key, ...metadata } of db.each<DocumentMetadata & { key: string }>(`${DOCUMENTS} ORDER BY key`)) {
        yield [key, metadataOf(metadata)];
      }
    },
    document: (id) => {
      const row = db.get<DocumentMetadata>(`${DOCUMENTS} WHERE key = ?`, id);
      return row === undefined ? null : metadataOf(row);
    },
    *nodes() {
      for (const row of rowsByKey(reader)) yield streamedNode(reader, row);
    },
    node(key) {
      const row = db.get<NodeRow>(`${NODES} WHERE key = ?`, key) ?? db.get<EventRow>(`${EVENTS} WHERE key = ?`, key);
      return row === undefined ? null : streamedNode(reader, row);
    },
    *edges() {
      for (const row of rowsByKey(reader)) {
        const edges = 'roles' in row ? edgesOfEvent(reader, row) : edgesOfNode(reader, row);
        yield* edges.sort((a, b) => compare(a.key, b.key));
      }
    },
  };
}

const metadataOf = ({ title, published, source, url }: DocumentMetadata): DocumentMetadata => ({
  title,
  published,
  source,
  url,
});

/** Nodes and events, by key. */
function* rowsByKey({ db }: Reader): Generator<NodeRow | EventRow> {
  const nodes = db.each<NodeRow>(`${NODES} ORDER BY key`);
  const events = db.each<EventRow>(`${EVENTS} ORDER BY key`);
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

export function factsOfNode({ mentions, facts }: NodeRow): EntityFacts {
  return { ...(JSON.parse(facts) as EntityFacts), mentions };
}

function streamedNode(reader: Reader, row: NodeRow | EventRow): StreamedNode {
  return 'roles' in row
    ? {
        key: row.key,
        attributes: reader.codec.unpack(row.facts),
        evidence: lazily(() => eventEvidence(accountsOf(reader, row.id))),
      }
    : { key: row.key, attributes: factsOfNode(row), evidence: lazily(() => nodeEvidence(reader, row.id)) };
}

const lazily = (read: () => Iterable<Evidence>): Iterable<Evidence> => ({
  [Symbol.iterator]: () => read()[Symbol.iterator](),
});

interface LinkRow {
  readonly relation: string;
  readonly target: number;
  readonly key: string;
}

function edgesOfNode(reader: Reader, { id, key }: NodeRow): StreamedEdge[] {
  return reader.db
    .all<LinkRow>(
      'SELECT l.relation, l.target, n.key FROM link l JOIN node n ON n.id = l.target WHERE l.source = ?',
      id,
    )
    .map(({ relation, target, key: end }) =>
      relationEdge(key, relation, end, () => linkEvidence(reader, id, relation, target)),
    );
}

function edgesOfEvent(reader: Reader, { id, key, roles }: EventRow): StreamedEdge[] {
  let told: readonly Told[] | null = null;
  let byEdge: ReturnType<typeof roleEvidence> | null = null;
  const evidenceOf = (edge: string): readonly Evidence[] => {
    told ??= accountsOf(reader, id);
    byEdge ??= roleEvidence(reader, key, told);
    return byEdge.get(edge) ?? [];
  };
  const participants = (JSON.parse(roles) as readonly (readonly [number, number])[])
    .filter(([role]) => role !== SAYS)
    .map(([place, node]): StreamedEdge => {
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
  const links = reader.db.all<LinkRow>(
    'SELECT l.relation, l.target, e.key FROM event_link l JOIN event e ON e.id = l.target WHERE l.source = ?',
    id,
  );
  const relations = links.map(({ relation, target, key: end }) =>
    relationEdge(key, relation, end, () => eventLinkEvidence(reader, id, relation, target)),
  );
  return [...participants, ...relations];
}

function relationEdge(source: string, relation: string, target: string, read: () => Iterable<Evidence>): StreamedEdge {
  return {
    key: edgeKey(source, relation, target),
    source,
    target,
    attributes: { kind: 'relation', relation: relation as Extract<EdgeFacts, { kind: 'relation' }>['relation'] },
    evidence: lazily(read),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
