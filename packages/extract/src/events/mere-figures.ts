import type { Resolution } from '../entities/resolution.ts';
import type { EventDraft } from './event-draft.ts';

/**
 * Events without entities for those of whom only the number is told and to whom something was done: "eleven people died", "thirty men
 * were detained". The number stays with the event, the people are nobody's node.
 *
 * Not: "two men", who threw a bomb; "nine civilians", who are of a kind.
 */
export function withoutMereFigures(resolution: Resolution, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const figures = mereFigures(resolution, drafts);
  if (figures.size === 0) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    arguments: draft.arguments.map((each) =>
      each.entity !== null && figures.has(each.entity) ? { ...each, entity: null } : each,
    ),
  }));
}

function mereFigures({ mentions, actorOf }: Resolution, drafts: readonly EventDraft[]): Set<string> {
  const figures = new Set<string>();
  const others = new Set<string>();
  mentions.forEach(({ figure, kind }, index) => {
    const id = actorOf[index] ?? null;
    if (id !== null && kind !== 'pronoun') (figure ? figures : others).add(id);
  });
  for (const { arguments: all, speaker } of drafts) {
    for (const { role, entity } of all) if (entity !== null && role === 'actor') others.add(entity);
    if (speaker !== null) others.add(speaker);
  }
  for (const id of others) figures.delete(id);
  return figures;
}
