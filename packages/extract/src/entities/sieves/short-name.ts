import { unknownActorDraft, unknownLocationDraft } from '../draft.ts';
import { assign, follow, isOpen, type Sieve } from '../resolution.ts';
import { isInstitution } from './institutions.ts';

/**
 * A part of a longer name of the report, before or after it: "Farouk" of "Amina Farouk", "Yamato" of "Yamato Company".
 *
 * Not: "Farouk" where two people have that surname.
 */
export const shortName: Sieve = (resolution) => {
  const { mentions, forms, parts } = resolution;
  const byForm = new Map<string, number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || isOpen(resolution, index)) return;
    const form = forms[index]!;
    if (!byForm.has(form)) byForm.set(form, index);
  });
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || !isOpen(resolution, index) || isInstitution(mention)) return;
    const wholes = [...(parts.get(forms[index]!) ?? [])].flatMap((form) => byForm.get(form) ?? []);
    const ids = new Set(wholes.map((whole) => resolution.actorOf[whole]));
    if (ids.size === 1) follow(resolution, index, wholes[0]!, 'coreference/short-name');
    else if (mention.actor !== null) assign(resolution, index, unknownActorDraft(mention, null));
    else if (mention.location !== null) assign(resolution, index, unknownLocationDraft(mention));
  });
};
