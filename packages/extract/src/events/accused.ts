import { caseOf, type Reading } from '../reading.ts';
import type { Argument, EventDraft } from './event-draft.ts';

const DEEDS = new Set(['ASSAULT', 'COERCE']);
const OF_WHAT = new Set(['for', 'of', 'with', 'in', 'over']);

/**
 * What somebody is accused of, told by a noun: of the deed that is nobody's the accused is the doer, as the accuser says.
 *
 * "blamed the militia for the killing of the judge" → the killing has the militia as its actor and is alleged; not "blamed the militia for
 * Turkey's raid", which has its own.
 */
export function withAccused(reading: Reading, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const accusations = new Map<number, EventDraft>();
  for (const draft of drafts)
    if (draft.row.type === 'ACCUSE' && draft.row.trigger.mode === 'allege')
      for (const word of draft.words) accusations.set(word, draft);
  if (accusations.size === 0) return drafts;
  return drafts.map((draft) => {
    const { upos, head } = reading.tokens[draft.token]!;
    const accusation =
      upos === 'NOUN' && OF_WHAT.has(caseOf(reading, draft.token) ?? '') ? accusations.get(head) : undefined;
    if (accusation === undefined || !DEEDS.has(draft.row.type ?? '') || draft.status !== 'happened') return draft;
    if (draft.arguments.some(({ role }) => role === 'actor')) return draft;
    const accused = accusation.arguments.filter(({ role, entity }) => role === 'recipient' && entity !== null);
    const actors = accused.map((each): Argument => ({ ...each, role: 'actor' }));
    if (actors.length === 0 || actors.some(({ entity }) => isHarmed(draft, entity))) return draft;
    return { ...draft, status: 'alleged' as const, arguments: [...draft.arguments, ...actors] };
  });
}

function isHarmed({ arguments: all }: EventDraft, entity: string | null): boolean {
  return all.some((each) => each.role !== 'location' && each.entity === entity);
}
