import type { GraphSource } from '@dramatis/graph';
import { type Evidence, GENERATOR, SCHEMA } from '@dramatis/graph/model';
import { dyadCounts, timeCounts } from './counts.ts';
import { edgesAt, relationsOf } from './edges.ts';
import { caseEntities, caseNames, entitiesNamed, entitiesNamedWith } from './entities.ts';
import { caseEvents } from './events.ts';
import { accountsOf, eventEvidence, eventLinkEvidence, linkEvidence, nodeEvidence, roleEvidence } from './evidence.ts';
import type { Reader } from './reader.ts';
import { eventByKey, factsOfNode, nodeByKey } from './rows.ts';
import { documentByKey, documentsByKey, sentencesWith } from './texts.ts';

/** A case as a source for queries: each answer is read from the file when it is asked for. */
export function caseSource(reader: Reader): GraphSource {
  return {
    header: { schema: SCHEMA, generator: GENERATOR },
    clocks: ['event', 'report', 'added'],
    exact: [],
    node(key) {
      const node = nodeByKey(reader, key);
      if (node !== undefined) return { key, attributes: factsOfNode(node) };
      const event = eventByKey(reader, key);
      return event === undefined ? null : { key, attributes: reader.codec.unpack(event.facts) };
    },
    label: (key) => reader.labels.get(key),
    evidence: (key) => evidenceOf(reader, key),
    edges: (key, narrowing = {}) => edgesAt(reader, key, narrowing),
    relations: (relations) => relationsOf(reader, relations),
    entities: (narrowing = {}) => caseEntities(reader, narrowing),
    events: (narrowing = {}, order) => caseEvents(reader, narrowing, order),
    named: (folded) => entitiesNamed(reader, folded),
    namedWith: (words) => entitiesNamedWith(reader, words),
    names: () => caseNames(reader),
    document: (id) => documentByKey(reader, id),
    documents: () => documentsByKey(reader),
    sentences: (terms) => sentencesWith(reader, terms),
    dyadCounts: (narrowing, by, clock) => dyadCounts(reader, narrowing, by, clock),
    timeCounts: (narrowing, by, clock) => timeCounts(reader, narrowing, by, clock),
  };
}

function evidenceOf(reader: Reader, key: string): Iterable<Evidence> {
  const node = nodeByKey(reader, key);
  if (node !== undefined) return nodeEvidence(reader, node.id);
  const event = eventByKey(reader, key);
  if (event !== undefined) return eventEvidence(accountsOf(reader, event.id));
  const [source, name, target] = key.split('|').map(unquote);
  if (source === undefined || name === undefined || target === undefined) return [];
  const [from, to] = [nodeByKey(reader, source), nodeByKey(reader, target)];
  if (from !== undefined) return to === undefined ? [] : linkEvidence(reader, from.id, name, to.id);
  const told = eventByKey(reader, source);
  if (told === undefined) return [];
  if (to !== undefined) return roleEvidence(reader, source, accountsOf(reader, told.id)).get(key) ?? [];
  const other = eventByKey(reader, target);
  return other === undefined ? [] : eventLinkEvidence(reader, told.id, name, other.id);
}

/** The end of an edge as `edgeKey` wrote it. */
const unquote = (end: string): string => end.replace(/%7C/g, '|').replace(/%25/g, '%');
