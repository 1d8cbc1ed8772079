import type { LoggedDecision } from './decision.ts';

/** What is decided of a node beside how it is merged. */
export interface Ruling {
  readonly label?: string;
  readonly type?: string;
  readonly mode?: string;
  readonly rejected?: boolean;
}

/** The log, compiled: what merging asks. */
export interface Rulings {
  /** The key that an entity, or an account of an event, is merged into; its own otherwise. */
  rootOf(key: string): string;
  /** The entity that a key stands for in a document. */
  inDocument(key: string, document: string): string;
  /** The documents that a key was split by. */
  documentsOf(key: string): readonly string[];
  /** What is decided of any of the keys merged into a root; the later decision wins. */
  of(keys: Iterable<string>): Ruling;
  /** Whether an account of an event was split off. */
  isApart(event: string): boolean;
  /** Keys that some decision to merge names, with those they are merged with. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
}

/** @param log oldest first; what is undone does not count */
export function compileRulings(log: readonly LoggedDecision[]): Rulings {
  const parents = new Map<string, string>();
  const rulings = new Map<string, { readonly order: number; readonly ruling: Ruling }[]>();
  const splits = new Map<string, Map<string, string>>();
  const apart = new Set<string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const rule = (order: number, key: string, ruling: Ruling): void => {
    const known = rulings.get(key);
    if (known) known.push({ order, ruling });
    else rulings.set(key, [{ order, ruling }]);
  };
  for (const decision of log) {
    if (decision.undone) continue;
    switch (decision.verb) {
      case 'merge': {
        for (const key of decision.keys) {
          const [from, into] = [rootOf(key), rootOf(decision.into)];
          if (from !== into) parents.set(from, into);
        }
        break;
      }
      case 'split': {
        if (decision.documents.length === 0) apart.add(decision.key);
        const documents = splits.get(decision.key) ?? new Map<string, string>();
        for (const document of decision.documents) documents.set(document, decision.as);
        splits.set(decision.key, documents);
        break;
      }
      case 'rename':
        rule(decision.id, decision.key, { label: decision.label });
        break;
      case 'retype':
        rule(decision.id, decision.key, {
          type: decision.type,
          ...(decision.mode === undefined ? {} : { mode: decision.mode }),
        });
        break;
      case 'reject':
        rule(decision.id, decision.key, { rejected: true });
        break;
    }
  }
  return {
    rootOf,
    documentsOf: (key) => [...(splits.get(key)?.keys() ?? [])],
    inDocument: (key, document) => splits.get(key)?.get(document) ?? key,
    of(keys) {
      if (rulings.size === 0) return {};
      const found = [...keys].flatMap((key) => rulings.get(key) ?? []).sort((a, b) => a.order - b.order);
      return Object.assign({}, ...found.map(({ ruling }) => ruling));
    },
    isApart: (event) => apart.has(event),
    merged: mergedWith(parents, rootOf),
  };
}

function mergedWith(
  parents: ReadonlyMap<string, string>,
  rootOf: (key: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of parents.keys()) {
    const root = rootOf(key);
    const group = groups.get(root);
    if (group) group.push(key);
    else groups.set(root, [root, key]);
  }
  return new Map([...groups.values()].flatMap((group) => group.map((key) => [key, group] as const)));
}
