import { unknownActorDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** What no other sieve decided is somebody of this report only. Pronouns without antecedent stay open, and so do nameless places. */
export const alone: Sieve = (resolution) => {
  const scope = resolution.reading.document.id;
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index)) return;
    if (mention.actor !== null) assign(resolution, index, unknownActorDraft(mention, scope));
  });
};
