import type { Mention } from '../../mentions/mention.ts';
import { governmentDraft, knownActorDraft, knownLocationDraft, unknownActorDraft } from '../draft.ts';
import { assign, type Sieve } from '../resolution.ts';

/** Names the gazetteer knows, governments by their country's name, and descriptions whose words identify the actor. */
export const known: Sieve = (resolution) => {
  const surnames = surnamesIn(resolution.mentions);
  resolution.mentions.forEach((mention, index) => {
    const { actor, location, government, identity } = mention;
    if (government === null && surnames.has(mention.label) && isShadowed(mention)) return;
    if (actor?.entry) assign(resolution, index, knownActorDraft(actor.entry, resolution.reading.document.published));
    else if (government !== null) assign(resolution, index, governmentDraft(government));
    else if (identity !== null) {
      const country = /^actor:government:(\w{3})$/.exec(identity)?.[1];
      const whole = country === undefined ? undefined : resolution.reading.gazetteer.country(country);
      assign(resolution, index, whole === undefined ? unknownActorDraft(mention, null) : governmentDraft(whole));
    }
    if (location?.entry) assign(resolution, index, knownLocationDraft(location.entry));
  });
};

/** A company or town of one word that the report uses for a person it names in full: "Saab" after "Tarek Saab". */
function isShadowed({ kind, actor, location }: Mention): boolean {
  return kind === 'name' && actor?.type !== 'person' && (actor?.entry != null || location?.entry?.kind === 'place');
}

function surnamesIn(mentions: readonly Mention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, actor, label, last, first } of mentions) {
    if (kind === 'name' && actor?.type === 'person' && last - first > 1) surnames.add(label.split(' ').at(-1)!);
  }
  return surnames;
}
