import { columnsOf } from '../graph/columns.ts';
import type { ViewEdge, ViewGraph, ViewNode } from '../graph/view-graph.ts';
import type { DecisionLog } from './decision.ts';
import { standing } from './standing.ts';
import { uniteEvidence, uniteNodes } from './unite-nodes.ts';

/**
 * The graph as the log would have it; the graph itself when nothing in the log touches it. Splits come first, then merges, then
 * names and types, then rejections, as in a case file. Decodes the whole graph once where something is to be changed.
 */
export function applyLog(graph: ViewGraph, log: DecisionLog): ViewGraph {
  const decisions = standing(log).filter(({ verb }) => verb !== 'note');
  if (decisions.length === 0) return graph;
  const parts = splitsOf(decisions);
  const roots = rootsOf(decisions);
  const rejected = new Set(decisions.flatMap((one) => (one.verb === 'reject' ? rootOf(roots, one.key) : [])));
  const partOf = (key: string, document: string) => rootOf(roots, parts.get(key)?.get(document) ?? key);

  const groups = new Map<string, ViewNode[]>();
  for (const node of graph.nodes.values())
    for (const part of split(node, parts.get(node.key))) {
      const root = rootOf(roots, part.key);
      if (rejected.has(root)) continue;
      if (part.key === root) groups.set(root, [part, ...(groups.get(root) ?? [])]);
      else gather(groups, root, part);
    }
  const nodes = new Map([...groups].map(([root, group]) => [root, { ...uniteNodes(group), key: root }]));
  for (const decision of decisions) {
    if (decision.verb !== 'rename' && decision.verb !== 'retype') continue;
    const key = rootOf(roots, decision.key);
    const node = nodes.get(key);
    if (node === undefined) continue;
    nodes.set(
      key,
      decision.verb === 'rename' ? { ...node, label: decision.label } : retyped(node, decision.type, decision.mode),
    );
  }
  for (const [key, node] of nodes) {
    const speaker = node.event?.speaker ?? null;
    if (node.event === null || speaker === null) continue;
    const now = partOf(speaker, node.evidence[0]?.document ?? '');
    nodes.set(key, { ...node, event: { ...node.event, speaker: nodes.has(now) ? now : null } });
  }

  const edges = new Map<string, ViewEdge>();
  for (const edge of graph.edges.values())
    for (const part of splitEdge(edge, partOf)) {
      if (!nodes.has(part.source) || !nodes.has(part.target)) continue;
      if (part.source === part.target && edge.source !== edge.target) continue;
      const isMoved = part.source !== edge.source || part.target !== edge.target;
      const key = isMoved ? `${part.source}>${edge.name}>${part.target}` : edge.key;
      const there = edges.get(key);
      edges.set(
        key,
        there === undefined ? { ...part, key } : { ...there, evidence: uniteEvidence([there.evidence, part.evidence]) },
      );
    }
  const edgesOf = new Map<string, string[]>();
  for (const { key, source, target } of edges.values())
    for (const end of new Set([source, target])) gather(edgesOf, end, key);
  const { documents, textOf } = graph;
  return { nodes, edges, edgesOf, documents, textOf, columns: columnsOf({ nodes, edges, documents }) };
}

function gather<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function splitsOf(decisions: DecisionLog): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parts = new Map<string, Map<string, string>>();
  for (const decision of decisions) {
    if (decision.verb !== 'split') continue;
    const own = parts.get(decision.key) ?? new Map<string, string>();
    for (const document of decision.documents) own.set(document, decision.as);
    parts.set(decision.key, own);
  }
  return parts;
}

function rootsOf(decisions: DecisionLog): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const decision of decisions) {
    if (decision.verb !== 'merge') continue;
    for (const key of decision.keys) {
      const [from, into] = [rootOf(roots, key), rootOf(roots, decision.into)];
      if (from !== into) roots.set(from, into);
    }
  }
  return roots;
}

function rootOf(roots: ReadonlyMap<string, string>, key: string): string {
  let root = key;
  for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
  return root;
}

/** An entity's evidence in the documents that were split off goes to nodes of their own. Events stay whole: their accounts are merged. */
function split(node: ViewNode, parts: ReadonlyMap<string, string> | undefined): readonly ViewNode[] {
  if (parts === undefined || node.event !== null) return [node];
  const byKey = new Map<string, ViewNode['evidence'][number][]>();
  for (const one of node.evidence) gather(byKey, parts.get(one.document) ?? node.key, one);
  return [...byKey].map(([key, evidence]) => {
    const written = new Set(evidence.map(({ text }) => text));
    const share = evidence.length / node.evidence.length;
    return {
      ...node,
      key,
      evidence,
      aliases: key === node.key ? node.aliases : node.aliases.filter((alias) => written.has(alias)),
      mentions: Math.max(1, Math.round(node.mentions * share)),
      x: key === node.key ? node.x : node.x === null ? null : node.x + 1,
    };
  });
}

function splitEdge(
  edge: ViewEdge,
  partOf: (key: string, document: string) => string,
): readonly Pick<ViewEdge, 'source' | 'target' | 'kind' | 'name' | 'evidence'>[] {
  const parts = new Map<string, { source: string; target: string; evidence: ViewEdge['evidence'][number][] }>();
  const documents = edge.evidence.length === 0 ? [null] : edge.evidence;
  for (const one of documents) {
    const [source, target] = [edge.source, edge.target].map((key) => partOf(key, one?.document ?? ''));
    const id = JSON.stringify([source, target]);
    const part = parts.get(id) ?? { source: source as string, target: target as string, evidence: [] };
    if (one !== null) part.evidence.push(one);
    parts.set(id, part);
  }
  return [...parts.values()].map((part) => ({ ...part, kind: edge.kind, name: edge.name }));
}

const retyped = (node: ViewNode, type: string, mode: string | undefined): ViewNode => ({
  ...node,
  type,
  event: node.event === null ? null : { ...node.event, mode: mode ?? null },
});
