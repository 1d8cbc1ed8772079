import type { DocumentMetadata, Evidence } from '../../model/index.ts';
import { byCodeUnits } from '../../order.ts';
import type { GraphSource, SourceEdge } from '../../query/source.ts';
import type { GraphStream, StreamEdge, StreamNode } from './graph-stream.ts';

/** Documents looked up last, which are asked for again and again. */
const REMEMBERED = 10_000;

/**
 * A source of queries, such as a case on disk, as a stream for the writers: all of it, or some events with those who take part in
 * them, the relations among these and the documents they speak of. The keys of entities, or of all that is taken, are in memory.
 *
 * @param events keys; left out: everything
 */
export function streamOfSource(source: GraphSource, events?: Iterable<string>): GraphStream {
  const taken = events === undefined ? null : takenWith(source, events);
  const document = remembered((id) => source.document(id)?.metadata ?? null);
  const nodeOf = (key: string): StreamNode | null => {
    const found = taken === null || taken.has(key) ? source.node(key) : null;
    if (found === null) return null;
    return {
      key,
      attributes: found.attributes,
      evidence: evidenceOf(source, key),
      get edges() {
        return edgesFrom(source, key, taken);
      },
    };
  };
  const keys = (): Iterable<string> => (taken === null ? allKeys(source) : [...taken].sort(byCodeUnits));
  return {
    header: source.header,
    document,
    documents: () => (taken === null ? allDocuments(source) : documentsOf(source, taken, document)),
    *nodes() {
      for (const key of keys()) {
        const node = nodeOf(key);
        if (node !== null) yield node;
      }
    },
    node: nodeOf,
  };
}

/** Entities are fewer than events, which come in order of their own. */
function* allKeys(source: GraphSource): Generator<string, void, undefined> {
  const entities = Array.from(source.entities(), ({ key }) => key).sort(byCodeUnits);
  let next = 0;
  for (const { key } of source.events({}, { by: 'key' })) {
    while (next < entities.length && byCodeUnits(entities[next]!, key) < 0) yield entities[next++]!;
    yield key;
  }
  yield* entities.slice(next);
}

function takenWith(source: GraphSource, events: Iterable<string>): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const key of events) {
    taken.add(key);
    for (const { target, attributes } of source.edges(key, { direction: 'out' })) {
      if (attributes.kind === 'role') taken.add(target);
    }
  }
  return taken;
}

function edgesFrom(source: GraphSource, key: string, taken: ReadonlySet<string> | null): readonly StreamEdge[] {
  const wanted = ({ target }: SourceEdge): boolean => taken === null || taken.has(target);
  return [...source.edges(key, { direction: 'out' })]
    .filter(wanted)
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ key: edge, source: from, target, attributes }) => ({
      key: edge,
      source: from,
      target,
      attributes,
      evidence: evidenceOf(source, edge),
    }));
}

function evidenceOf(source: GraphSource, key: string): Iterable<Evidence> {
  return { [Symbol.iterator]: () => source.evidence(key)[Symbol.iterator]() };
}

function* allDocuments(source: GraphSource): Generator<readonly [string, DocumentMetadata], void, undefined> {
  for (const { id, metadata } of source.documents()) yield [id, metadata];
}

function* documentsOf(
  source: GraphSource,
  keys: ReadonlySet<string>,
  document: (id: string) => DocumentMetadata | null,
): Generator<readonly [string, DocumentMetadata], void, undefined> {
  const ids = new Set<string>();
  for (const key of keys) {
    for (const piece of source.evidence(key)) ids.add(piece.document);
    for (const edge of edgesFrom(source, key, keys)) for (const piece of edge.evidence) ids.add(piece.document);
  }
  for (const id of [...ids].sort(byCodeUnits)) {
    const metadata = document(id);
    if (metadata !== null) yield [id, metadata];
  }
}

function remembered<T>(look: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const value = known.get(id) ?? look(id);
    if (known.size >= REMEMBERED) known.clear();
    known.set(id, value);
    return value;
  };
}
