import { ACTOR_NOUNS } from '../../actors/actor-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { unknownActorDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** Plurals that may mean somebody named already, without an article: left to the sieves that know whom. */
const RETURNING: ReadonlySet<string> = new Set([
  'troop',
  'force',
  'police',
  'parliament',
  'lawmaker',
  'legislator',
  'parliamentarian',
]);

/**
 * Descriptions that bring somebody in: "a colonel", "two villagers", "armed men", "residents".
 *
 * Each "a colonel" is another; the same plural, and the same plural with the same number, is told again. Not: "the colonel"; "coalition forces", which may
 * be those of the coalition named before.
 */
export const introductions: Sieve = (resolution) => {
  const seen = new Map<string, Map<string, string>>();
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || !introduces(mention)) return;
    const draft = unknownActorDraft(mention, resolution.reading.document.id);
    const told = seen.get(draft.id) ?? new Map<string, string>();
    seen.set(draft.id, told);
    const key = mention.plural ? `${mention.count}` : `${index}`;
    const id = told.get(key) ?? (told.size === 0 ? draft.id : `${draft.id}:${told.size + 1}`);
    told.set(key, id);
    assign(resolution, index, { ...draft, id });
  });
};

function introduces({ kind, actor, definite, bare, noun, half, plural, determiner, count, label }: Mention): boolean {
  if (kind !== 'nominal' || actor === null || definite || half !== null) return false;
  if (
    ACTOR_NOUNS.get(
      label
        .toLowerCase()
        .split(/[\s-]+/)
        .slice(0, -1)
        .join(' '),
    )?.class === 'body'
  )
    return false;
  const singularAlone = !plural && determiner === null && count === null;
  return !(bare && (RETURNING.has(noun ?? '') || singularAlone));
}
