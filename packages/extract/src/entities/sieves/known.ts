import { governmentDraft, knownActorDraft, knownLocationDraft, unknownActorDraft } from '../draft.ts';
import { assign, type Sieve } from '../resolution.ts';

/** Names the gazetteer knows, governments by their country's name, and descriptions whose words identify the actor. */
export const known: Sieve = (resolution) => {
  resolution.mentions.forEach((mention, index) => {
    const { actor, location, government, identity } = mention;
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
