import type { EventDraft } from './event-draft.ts';

/**
 * A short reading of an event for people: who, the trigger's words, whom or where; where no entity is, the words for who and whom.
 *
 * @param labelOf an entity's label by id
 * @example 'Iraqi army – taken control – Ain al-Asad Airbase'
 */
export function eventLabel(draft: EventDraft, trigger: string, labelOf: (entity: string) => string): string {
  const labels = (roles: readonly string[]): string => {
    const ids = draft.arguments.flatMap(({ role, entity }) =>
      entity !== null && roles.includes(role) ? [entity] : [],
    );
    return [...new Set(ids)].map(labelOf).join(', ');
  };
  const words = (role: string): string =>
    draft.arguments.flatMap((each) => (each.role === role ? [each.evidence.text] : [])).join(', ');
  const object = labels(['recipient', 'object']) || labels(['origin', 'destination']) || labels(['location']);
  const actor = labels(['actor']);
  const sides =
    actor === '' && object === '' ? [words('actor'), words('recipient') || words('object')] : [actor, object];
  return [sides[0]!, trigger, sides[1]!].filter((part) => part !== '').join(' – ');
}
