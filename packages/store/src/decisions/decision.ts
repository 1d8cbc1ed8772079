import type { ActorType, EventType, LocationType, Mode } from '@dramatis/graph/model';

/**
 * What an analyst decided; keys are those of nodes as they were then, and hold for whatever is added later:
 * - `merge`: `keys` are `into`, entities or events alike;
 * - `split`: an entity's mentions in `documents` are another entity of the key `as`; an event's account is an event of its own;
 * - `rename`, `retype`: the node has this label, this type (and mode);
 * - `reject`: the node is not so, and does not stand in the graph;
 * - `note`: words kept with the node;
 * - `undo`: the decision of this number counts no more.
 */
export type Decision =
  | { readonly verb: 'merge'; readonly into: string; readonly keys: readonly string[] }
  | { readonly verb: 'split'; readonly key: string; readonly documents: readonly string[]; readonly as: string }
  | { readonly verb: 'rename'; readonly key: string; readonly label: string }
  | {
      readonly verb: 'retype';
      readonly key: string;
      readonly type: ActorType | LocationType | EventType;
      readonly mode?: Mode;
    }
  | { readonly verb: 'reject'; readonly key: string }
  | { readonly verb: 'note'; readonly key: string; readonly text: string }
  | { readonly verb: 'undo'; readonly decision: number };

/** Who decided, and when (ISO 8601): from the caller. */
export interface DecisionStamp {
  readonly who: string;
  readonly at: string;
}

/** A decision in the log. */
export type LoggedDecision = Decision & DecisionStamp & { readonly id: number; readonly undone: boolean };
