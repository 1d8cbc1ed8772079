/**
 * What an analyst decided of nodes, as the case file's log has it (`dramatis log --json`); keys hold for the graph as it was then:
 * - `merge`: `keys` are `into`;
 * - `split`: the node's mentions in `documents` are another node of the key `as`;
 * - `rename`, `retype`: the node has this label, this type (and mode);
 * - `reject`: the node does not stand in the graph;
 * - `note`: words kept with the node;
 * - `undo`: the decision of this number (from 1) counts no more.
 */
export type Decision =
  | { readonly verb: 'merge'; readonly into: string; readonly keys: readonly string[] }
  | { readonly verb: 'split'; readonly key: string; readonly documents: readonly string[]; readonly as: string }
  | { readonly verb: 'rename'; readonly key: string; readonly label: string }
  | { readonly verb: 'retype'; readonly key: string; readonly type: string; readonly mode?: string }
  | { readonly verb: 'reject'; readonly key: string }
  | { readonly verb: 'note'; readonly key: string; readonly text: string }
  | { readonly verb: 'undo'; readonly decision: number };

/** A decision with who decided and when (ISO 8601). */
export type SignedDecision = Decision & { readonly who: string; readonly at: string };

/** The log, oldest first; a decision's number is its place in it, from 1. */
export type DecisionLog = readonly SignedDecision[];
