import type { EventType } from '@dramatis/graph/model';
import type { EventTypeTriggers, Filler, Frame, Slot, Trigger } from './trigger.ts';

/** A filler's condition with its words as sets. It holds when the head's lemma or one of the kinds fits; empty sets take any filler. */
export interface CompiledFiller {
  readonly slot: Slot;
  readonly lemmas: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** A row ready to match: its type, its whole frame, its conditions as sets. */
export interface CompiledTrigger {
  /** Null for the verbs without a row. */
  readonly type: EventType | null;
  readonly reciprocal: boolean;
  readonly reporting: boolean;
  readonly territorial: boolean;
  readonly popular: boolean;
  readonly trigger: Trigger;
  /** The type's frame for verbs or nouns (adjectives take the verbs') under the row's own. */
  readonly frame: Frame;
  readonly requires: readonly CompiledFiller[];
  readonly excludes: readonly CompiledFiller[];
  /** Number of conditions that must hold: particle and required slots. */
  readonly specificity: number;
  /** 0 … 1, default filled in. */
  readonly strength: number;
}

/** Rows by part of speech, then by the lemma of the head; each list best first, so the first row that fits is the one to take. */
export type TriggerTable = Readonly<Record<Trigger['pos'], ReadonlyMap<string, readonly CompiledTrigger[]>>>;

const DEFAULT_STRENGTH = 0.8;

/**
 * Index trigger rows for constant-time lookup.
 *
 * @returns for each part of speech a map from lemma to its rows, the most specific first, then the strongest, then by id
 * @example compileTriggers(eventTypeTriggers).verb.get('assassinate')?.[0]?.type //=> 'ASSAULT'
 */
export function compileTriggers(types: readonly EventTypeTriggers[]): TriggerTable {
  const table = {
    verb: new Map<string, CompiledTrigger[]>(),
    noun: new Map<string, CompiledTrigger[]>(),
    adjective: new Map<string, CompiledTrigger[]>(),
  };
  for (const type of types) {
    for (const trigger of type.triggers) {
      const compiled = compile(type, trigger);
      for (const lemma of trigger.lemmas) {
        const rows = table[trigger.pos].get(lemma);
        if (rows) rows.push(compiled);
        else table[trigger.pos].set(lemma, [compiled]);
      }
    }
  }
  for (const map of Object.values(table)) for (const rows of map.values()) rows.sort(bestFirst);
  return table;
}

function compile(type: EventTypeTriggers, trigger: Trigger): CompiledTrigger {
  const requires = compileFillers(trigger.requires);
  return {
    type: type.type,
    reciprocal: type.reciprocal ?? false,
    reporting: type.reporting ?? false,
    territorial: type.territorial ?? false,
    popular: type.popular ?? false,
    trigger,
    frame: { ...(trigger.pos === 'noun' ? type.nounFrame : type.verbFrame), ...trigger.frame },
    requires,
    excludes: compileFillers(trigger.excludes),
    specificity: requires.length + (trigger.particle === undefined ? 0 : 1),
    strength: trigger.strength ?? DEFAULT_STRENGTH,
  };
}

function compileFillers(fillers: Readonly<Partial<Record<Slot, Filler>>> = {}): readonly CompiledFiller[] {
  return Object.entries(fillers).flatMap(([slot, filler]) =>
    filler ? [{ slot, lemmas: new Set(filler.lemmas), kinds: new Set<string>(filler.kinds) }] : [],
  );
}

function bestFirst(a: CompiledTrigger, b: CompiledTrigger): number {
  return (
    b.specificity - a.specificity ||
    b.strength - a.strength ||
    (a.trigger.id < b.trigger.id ? -1 : Number(a.trigger.id > b.trigger.id))
  );
}
