import type { Entity, Event, Extraction, Role } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { type Party, partyOf } from './party.ts';
import { type Story, storyOf } from './story.ts';

/** One report's account of an event, with all that merging needs to know of its report. */
export interface Account {
  readonly document: string;
  /** The day the report was published, ISO 8601. */
  readonly published: string | null;
  /** The reports that are copies of one another share it; they count as one independent report. */
  readonly group: string;
  readonly event: Event;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly where: readonly Party[];
  /** Keys of the persons whom its sentence names, in any role or none but the speaker's, sorted. */
  readonly beside: readonly string[];
  readonly story: Story;
}

export interface AccountOptions {
  /** Accounts of events without a type too. */
  readonly uncoded?: boolean;
  /** Of near-duplicate reports; the report's id when left out. */
  readonly group?: string;
}

export const ACCOUNT_DEFAULTS = { uncoded: false } as const;

const WHOM: readonly Role[] = ['recipient', 'object'];
const WHERE: readonly Role[] = ['location', 'origin', 'destination'];

/**
 * The accounts that a report gives, in text order, each event once. What they do not need of the extraction they do not hold.
 *
 * @example accountsOf(extraction, { group: 'd-3fa09c1b22e4' }).length //=> 7
 */
export function accountsOf(extraction: Extraction, options: AccountOptions = {}): readonly Account[] {
  const { document, entities, events } = extraction;
  const { uncoded, group } = { ...ACCOUNT_DEFAULTS, group: document.id, ...options };
  const parties = new Map(entities.map((entity) => [entity.id, partyOf(entity, document.id)]));
  const story = storyOf(document, entities, parties);
  const beside = personsBySentence(entities, parties);
  const inRoles = ({ participants }: Event, roles: readonly Role[]): readonly Party[] =>
    [...new Set(participants.flatMap(({ role, entity }) => (roles.includes(role) ? [entity] : [])))].flatMap(
      (id) => parties.get(id) ?? [],
    );
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()]
    .filter(({ type }) => uncoded || type !== null)
    .sort(byPlace)
    .map((event) => ({
      document: document.id,
      published: document.published,
      group,
      event,
      who: inRoles(event, ['actor']),
      whom: inRoles(event, WHOM),
      where: inRoles(event, WHERE),
      beside: besideOf(event, beside).filter((key) => key !== parties.get(event.speaker ?? '')?.key),
      story,
    }));
}

/** Keys of persons by the start of the sentences that name them. */
function personsBySentence(
  entities: readonly Entity[],
  parties: ReadonlyMap<string, Party>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const persons = new Map<number, Set<string>>();
  for (const { id, evidence } of entities) {
    const { key } = parties.get(id)!;
    if (key === null || !key.startsWith('person:')) continue;
    for (const { sentence } of evidence) {
      const those = persons.get(sentence.start);
      if (those) those.add(key);
      else persons.set(sentence.start, new Set([key]));
    }
  }
  return persons;
}

function besideOf({ evidence }: Event, persons: ReadonlyMap<number, ReadonlySet<string>>): readonly string[] {
  const sentences = new Set(evidence.map(({ sentence }) => sentence.start));
  return [...new Set([...sentences].flatMap((start) => [...(persons.get(start) ?? [])]))].sort(byCodeUnits);
}

function byPlace(a: Event, b: Event): number {
  return (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byCodeUnits(a.id, b.id);
}
