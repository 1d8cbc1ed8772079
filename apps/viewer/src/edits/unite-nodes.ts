import type { Evidence } from '@dramatis/graph/model';
import type { EventFacts, ViewNode } from '../graph/view-graph.ts';

/** Several nodes as one: the first says what it is, the others what it leaves open; all names and sentences are kept. */
export function uniteNodes(nodes: readonly ViewNode[]): ViewNode {
  const [first, ...others] = nodes as readonly [ViewNode, ...ViewNode[]];
  if (others.length === 0) return first;
  const known = <T>(read: (node: ViewNode) => T | null): T | null => nodes.map(read).find((it) => it !== null) ?? null;
  const names = new Set([...first.aliases, ...others.flatMap(({ label, aliases }) => [label, ...aliases])]);
  names.delete(first.label);
  const evidence = uniteEvidence(nodes.map((node) => node.evidence));
  return {
    ...first,
    type: known(({ type }) => type),
    aliases: first.event === null ? [...names].sort() : first.aliases,
    country: known(({ country }) => country),
    sector: known(({ sector }) => sector),
    wikidata: known(({ wikidata }) => wikidata),
    geonames: known(({ geonames }) => geonames),
    lat: known(({ lat }) => lat),
    lon: known(({ lon }) => lon),
    radiusKm: known(({ radiusKm }) => radiusKm),
    mentions: nodes.reduce((sum, { mentions }) => sum + mentions, 0),
    event: first.event === null ? null : uniteFacts(nodes, first.event, evidence),
    evidence,
  };
}

function uniteFacts(nodes: readonly ViewNode[], first: EventFacts, evidence: readonly Evidence[]): EventFacts {
  const facts = nodes.flatMap(({ event }) => event ?? []);
  const known = <T>(read: (event: EventFacts) => T | null): T | null =>
    facts.map(read).find((it) => it !== null) ?? null;
  const confidences = facts.flatMap(({ confidence }) => confidence ?? []);
  return {
    ...first,
    start: known(({ start }) => start),
    end: known(({ end }) => end),
    time: known(({ time }) => time),
    speaker: known(({ speaker }) => speaker),
    quantity: known(({ quantity }) => quantity),
    repeated: known(({ repeated }) => repeated),
    fillers: facts.flatMap(({ fillers }) => fillers),
    background: facts.every(({ background }) => background),
    confidence: confidences.length === 0 ? null : Math.max(...confidences),
    reports: Math.max(new Set(evidence.map(({ document }) => document)).size, ...facts.map(({ reports }) => reports)),
  };
}

/** All pieces of evidence, each once. */
export function uniteEvidence(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const all = new Map(lists.flat().map((one) => [`${one.document}\n${one.start}\n${one.end}`, one]));
  return [...all.values()];
}
