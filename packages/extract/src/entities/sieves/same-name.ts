import { unknownActorDraft, unknownLocationDraft } from '../draft.ts';
import { assign, follow, isOpen, type Sieve } from '../resolution.ts';
import { isInstitution } from './institutions.ts';

/**
 * Names of the same letters, whatever their case, diacritics and honorifics: "El-Sisi" is "al-Sisi", "Mr. Farouk" is "Farouk".
 *
 * What may be a part of a longer name ("Farouk" beside "Amina Farouk") is left for the sieve of short names.
 */
export const sameName: Sieve = (resolution) => {
  const { mentions, forms, parts } = resolution;
  const byName = new Map<string, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || isInstitution(mention)) return;
    const form = forms[index]!;
    if (isOpen(resolution, index)) {
      const antecedent = byName.get(form);
      if (antecedent !== undefined) follow(resolution, index, antecedent, 'coreference/same-name');
      else if (parts.has(form)) return;
      else if (mention.actor !== null) assign(resolution, index, unknownActorDraft(mention, null));
      else if (mention.location !== null) assign(resolution, index, unknownLocationDraft(mention));
    }
    if (!byName.has(form)) byName.set(form, index);
  });
};
