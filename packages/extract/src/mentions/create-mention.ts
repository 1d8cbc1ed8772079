import type { Mention } from './mention.ts';

type Required = 'start' | 'end' | 'first' | 'last' | 'head' | 'kind' | 'label' | 'rule';

/**
 * A mention from what is known of it; the rest is what most mentions are: definite, singular, of nobody yet.
 *
 * @example createMention({ start: 0, end: 2, first: 0, last: 1, head: 0, kind: 'pronoun', label: 'He', rule: 'mention/pronoun' }).plural //=> false
 */
export function createMention(known: Pick<Mention, Required> & Partial<Mention>): Mention {
  return {
    start: known.start,
    end: known.end,
    first: known.first,
    last: known.last,
    head: known.head,
    kind: known.kind,
    label: known.label,
    actor: known.actor ?? null,
    location: known.location ?? null,
    government: known.government ?? null,
    noun: known.noun ?? null,
    identity: known.identity ?? null,
    plural: known.plural ?? false,
    definite: known.definite ?? true,
    count: known.count ?? null,
    determiner: known.determiner ?? null,
    bare: known.bare ?? false,
    backedBy: known.backedBy ?? null,
    ledBy: known.ledBy ?? null,
    condition: known.condition ?? null,
    figure: known.figure ?? false,
    half: known.half ?? null,
    rule: known.rule,
  };
}
