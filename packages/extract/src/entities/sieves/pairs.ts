import type { Mention } from '../../mentions/mention.ts';
import { standsAsActor } from '../choose-readings.ts';
import { governmentDraft } from '../draft.ts';
import { assign, follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** How many sentences back the two may have been named. */
const NEAR = 2;
/** Mentions looked back at, at most: a list of thousands of names has no "both". */
const MAX_LOOK_BACK = 40;
const STATES: ReadonlySet<string> = new Set([
  'government',
  'country',
  'nation',
  'state',
  'side',
  'party',
  'neighbour',
  'neighbor',
  'ally',
]);

/**
 * "both governments", "the two leaders", "the two sides": the two that act in this or the last two sentences, one for each half.
 *
 * Not: where three do; "the two soldiers", who are some of a body.
 */
export const pairs: Sieve = (resolution) => {
  resolution.mentions.forEach((mention, index) => {
    if (mention.half !== 0 || !isOpen(resolution, index) || resolution.mentions[index + 1]?.half !== 1) return;
    const two = actorsBefore(resolution, mention, index);
    if (two.length !== 2) {
      if (mention.noun === 'government') assignGovernments(resolution, index);
      return;
    }
    follow(resolution, index, two[1]!, 'coreference/pair');
    follow(resolution, index + 1, two[0]!, 'coreference/pair');
    resolution.locationOf[index] = null;
    resolution.locationOf[index + 1] = null;
  });
};

/** "the two governments" of a report that has named two countries so far and no third. */
function assignGovernments(resolution: Resolution, index: number): void {
  const { mentions, drafts, actorOf, locationOf, reading } = resolution;
  const named = new Set<string>();
  for (let at = index - 1; at >= 0 && at >= index - MAX_LOOK_BACK; at--) {
    const country = drafts.get(actorOf[at] ?? locationOf[at] ?? '')?.country ?? null;
    if (country !== null && mentions[at]!.kind !== 'pronoun') named.add(country);
  }
  const [first, second, third] = [...named].reverse().flatMap((iso3) => reading.gazetteer.country(iso3) ?? []);
  if (first === undefined || second === undefined || third !== undefined) return;
  assign(resolution, index, governmentDraft(first), 'coreference/pair');
  assign(resolution, index + 1, governmentDraft(second), 'coreference/pair');
}

/** Latest mentions of the different actors that the pair's noun fits. */
function actorsBefore(resolution: Resolution, { noun, actor, first }: Mention, index: number): number[] {
  const { mentions, reading, actorOf, drafts } = resolution;
  const isState = STATES.has(noun ?? '');
  const found = new Map<string, number>();
  for (let at = index - 1; at >= 0 && at >= index - MAX_LOOK_BACK; at--) {
    const other = mentions[at]!;
    if (reading.sentenceOf[first]! - reading.sentenceOf[other.first]! > NEAR || found.size > 2) break;
    const id = actorOf[at] ?? null;
    const draft = id === null ? undefined : drafts.get(id);
    if (id === null || draft === undefined || found.has(id) || other.kind === 'pronoun' || other.count !== null)
      continue;
    if (other.location !== null && !standsAsActor(reading, other)) continue;
    const isCountry = /^actor:government:[A-Z]{3}$/.test(id);
    const fits = isState
      ? isCountry || (noun === 'side' && ['military', 'militia'].includes(draft.type))
      : draft.type === actor?.type && draft.type === 'person';
    if (fits) found.set(id, at);
  }
  return [...found.values()];
}
