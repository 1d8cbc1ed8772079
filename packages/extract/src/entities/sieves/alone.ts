import { unknownActorDraft, unknownLocationDraft } from '../draft.ts';
import { assign, isOpen, type Sieve } from '../resolution.ts';

/** What no other sieve decided is somebody or somewhere of this report only. Pronouns without antecedent stay open. */
export const alone: Sieve = (resolution) => {
  const scope = resolution.reading.document.id;
  resolution.mentions.forEach((mention, index) => {
    if (!isOpen(resolution, index)) return;
    if (mention.actor !== null) assign(resolution, index, unknownActorDraft(mention, scope));
    else if (mention.location !== null) assign(resolution, index, unknownLocationDraft(mention, null, scope));
  });
};
