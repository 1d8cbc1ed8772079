import type { DramatisGraph, EdgeAttributes } from '../dramatis-graph.ts';
import type { Evidence } from '../model/index.ts';
import { foldedWords, foldName } from './fold.ts';
import { inOrder } from './in-order.ts';
import type { EdgeNarrowing, EntityNarrowing, EventNarrowing, TextTerm } from './narrowing.ts';
import type {
  GraphSource,
  SourceDocument,
  SourceEdge,
  SourceEntity,
  SourceEvent,
  SourceParticipant,
  SourceSentence,
} from './source.ts';
import { hasTerms } from './terms.ts';

/**
 * A graph in memory as a source for queries. Names are gathered at the first question for one: a graph that changes
 * afterwards needs a new source.
 *
 * @example [...events(graphSource(graph), { actor: 'Iran' })].length //=> 2
 */
export function graphSource(graph: DramatisGraph): GraphSource {
  let index: readonly NameRow[] | null = null;
  const rows = (): readonly NameRow[] => {
    index ??= nameRows(graph);
    return index;
  };
  return {
    header: { schema: graph.getAttribute('schema'), generator: graph.getAttribute('generator') },
    clocks: ['event', 'report'],
    exact: [],
    node: (key) => (graph.hasNode(key) ? { key, attributes: factsOf(graph.getNodeAttributes(key)) } : null),
    evidence: (key) => evidenceOf(graph, key),
    edges: (key, narrowing) => edges(graph, key, narrowing ?? {}),
    *relations(relations) {
      for (const { edge, attributes, source, target } of graph.edgeEntries()) {
        if (attributes.kind === 'relation' && relations.includes(attributes.relation))
          yield { key: edge, source, target, attributes: factsOf(attributes) };
      }
    },
    entities: (narrowing) => entities(graph, narrowing ?? {}),
    events: (narrowing, order) => {
      const found = events(graph, narrowing ?? {});
      return order === undefined ? found : inOrder(found, order, (key) => firstPublished(graph, key));
    },
    *named(folded) {
      yield* entitiesOf(
        graph,
        rows().filter((row) => row.folded === folded),
      );
    },
    *namedWith(words) {
      yield* entitiesOf(
        graph,
        rows().filter((row) => words.every((word) => row.words.has(word))),
      );
    },
    names: () => rows(),
    document: (id) => documentOf(graph, id),
    *documents() {
      for (const id of Object.keys(graph.getAttribute('documents'))) yield documentOf(graph, id)!;
    },
    sentences: (terms) => sentences(graph, terms),
  };
}

/** A graph or a source of one, as a source. */
export function sourceOf(from: DramatisGraph | GraphSource): GraphSource {
  return 'clocks' in from ? from : graphSource(from);
}

/** As a case gives them, so that one question has one answer. */
function factsOf<T extends { readonly evidence: unknown }>({ evidence: _, ...facts }: T): Facts<T> {
  return facts as Facts<T>;
}

type Facts<T> = T extends unknown ? Omit<T, 'evidence'> : never;

interface NameRow {
  readonly name: string;
  readonly key: string;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

function nameRows(graph: DramatisGraph): readonly NameRow[] {
  return graph.nodes().flatMap((key) => {
    const attributes = graph.getNodeAttributes(key);
    if (attributes.kind === 'event') return [];
    return [attributes.label, ...attributes.aliases].map((name) => ({
      name,
      key,
      folded: foldName(name),
      words: new Set(foldedWords(name)),
    }));
  });
}

function* entitiesOf(graph: DramatisGraph, rows: readonly NameRow[]): Generator<SourceEntity> {
  for (const key of new Set(rows.map((row) => row.key))) {
    const attributes = graph.getNodeAttributes(key);
    if (attributes.kind !== 'event') yield { key, attributes: factsOf(attributes) };
  }
}

function evidenceOf(graph: DramatisGraph, key: string): readonly Evidence[] {
  if (graph.hasNode(key)) return graph.getNodeAttribute(key, 'evidence');
  return graph.hasEdge(key) ? graph.getEdgeAttribute(key, 'evidence') : [];
}

function* edges(graph: DramatisGraph, key: string, narrowing: EdgeNarrowing): Generator<SourceEdge> {
  if (!graph.hasNode(key)) return;
  const { direction = 'both' } = narrowing;
  const entries =
    direction === 'both'
      ? graph.edgeEntries(key)
      : direction === 'in'
        ? graph.inboundEdgeEntries(key)
        : graph.outboundEdgeEntries(key);
  for (const { edge, attributes, source, target } of entries) {
    if (isWanted(attributes, narrowing)) yield { key: edge, source, target, attributes: factsOf(attributes) };
  }
}

function isWanted(attributes: EdgeAttributes, { roles, relations }: EdgeNarrowing): boolean {
  if (roles === undefined && relations === undefined) return true;
  return attributes.kind === 'role'
    ? (roles?.includes(attributes.role) ?? false)
    : (relations?.includes(attributes.relation) ?? false);
}

function* entities(graph: DramatisGraph, narrowing: EntityNarrowing): Generator<SourceEntity> {
  const { kind, types, countries, box } = narrowing;
  for (const { node: key, attributes } of graph.nodeEntries()) {
    if (attributes.kind === 'event' || (kind !== undefined && attributes.kind !== kind)) continue;
    if (types !== undefined && !types.includes(attributes.type)) continue;
    if (countries !== undefined && (attributes.country === null || !countries.includes(attributes.country))) continue;
    if (box !== undefined && (attributes.kind !== 'location' || attributes.lat === null)) continue;
    yield { key, attributes: factsOf(attributes) };
  }
}

function* events(graph: DramatisGraph, narrowing: EventNarrowing): Generator<SourceEvent> {
  for (const key of candidates(graph, narrowing)) {
    const attributes = graph.getNodeAttributes(key);
    if (attributes.kind !== 'event') continue;
    const participants: SourceParticipant[] = [];
    graph.forEachOutboundEdge(key, (_, edge, __, target, ___, { kind }) => {
      if (edge.kind === 'role' && kind !== 'event') participants.push({ role: edge.role, key: target, kind });
    });
    yield { key, attributes, participants };
  }
}

/** The events of the condition with the fewest keys, or all. */
function candidates(graph: DramatisGraph, { participants = [] }: EventNarrowing): Iterable<string> {
  const [fewest] = [...participants].sort((a, b) => a.keys.size - b.keys.size);
  if (fewest === undefined) return graph.nodes();
  const found = new Set<string>();
  for (const key of fewest.keys) {
    if (!graph.hasNode(key)) continue;
    graph.forEachInboundEdge(key, (_, edge, source) => {
      if (edge.kind === 'role' && fewest.roles.includes(edge.role)) found.add(source);
    });
  }
  return found;
}

function firstPublished(graph: DramatisGraph, event: string): string | null {
  const days = evidenceOf(graph, event).flatMap(
    ({ document }) => documentOf(graph, document)?.metadata.published ?? [],
  );
  return days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
}

function documentOf(graph: DramatisGraph, id: string): SourceDocument | null {
  const documents = graph.getAttribute('documents');
  return Object.hasOwn(documents, id) ? { id, metadata: documents[id]!, added: null } : null;
}

function* sentences(graph: DramatisGraph, terms: readonly TextTerm[]): Generator<SourceSentence> {
  const seen = new Set<string>();
  for (const { attributes } of graph.nodeEntries()) {
    for (const { document, sentence } of attributes.evidence) {
      const id = `${sentence.start} ${sentence.end} ${document}`;
      if (seen.has(id)) continue;
      seen.add(id);
      if (hasTerms(sentence.text, terms)) yield { document, ...sentence };
    }
  }
}
