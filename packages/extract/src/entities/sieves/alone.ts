import { namelessLocationDraft, unknownActorDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** "the man", without anyone it points back to, may be any of the report's people: joining two of them would be worse than a gap. */
const ANYBODY: ReadonlySet<string> = new Set(['man', 'woman', 'person', 'boy', 'girl', 'child']);
/** Both of these are somebody only as the two named before. */
const SIDES: ReadonlySet<string> = new Set(['side', 'party', 'country', 'nation', 'ally']);

/** What no other sieve decided is somebody of this report only. Pronouns and pairs without antecedent stay open, and so do nameless places. */
export const alone: Sieve = (resolution) => {
  const scope = resolution.reading.document.id;
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index) || (mention.half !== null && SIDES.has(mention.noun ?? ''))) return;
    const { actor, location, kind, definite, plural, bare, noun } = mention;
    if (definite && bare && !plural && ANYBODY.has(noun ?? '')) return;
    if (kind === 'nominal' && location?.type === 'facility' && definite && !plural)
      assign(resolution, index, namelessLocationDraft(mention, scope));
    if (actor !== null) assign(resolution, index, unknownActorDraft(mention, scope));
  });
};
