import type { Mention } from '../../mentions/mention.ts';
import { PLACE_NOUNS } from '../../mentions/place-nouns.ts';
import { createLatestMentions, type LatestMentions } from '../latest-mentions.ts';
import { pointsElsewhere } from '../points-elsewhere.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** Nouns that fit any facility, whatever its name calls it. */
const ANY_FACILITY: ReadonlySet<string> = new Set([
  'site',
  'facility',
  'installation',
  'complex',
  'compound',
  'outpost',
]);
const SETTLEMENT: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** Words for one kind of place: a name with one of them answers to the others. */
const SAME_KIND: readonly (readonly string[])[] = [
  ['base', 'airbase', 'camp', 'barracks', 'garrison'],
  ['airport', 'airfield', 'airstrip'],
  ['shoal', 'reef'],
  ['strait', 'channel', 'waterway'],
  ['sea', 'gulf', 'bay'],
  ['province', 'governorate', 'region', 'state', 'oblast', 'county', 'district'],
  ['island', 'archipelago'],
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  SAME_KIND.flatMap((kind) => kind.map((word): [string, string] => [word, kind[0]!])),
);

/**
 * Definite descriptions of places: "the base" → the base last named, "the city" → the settlement last named, "Ain al-Asad base" → the
 * name inside.
 *
 * Not: "a base"; "the base in Erbil"; "the reef" for the South China Sea.
 */
export const places: Sieve = (resolution) => {
  const { mentions } = resolution;
  const latest = createLatestMentions(resolution);
  mentions.forEach((mention, index) => {
    const { kind, location, actor } = mention;
    if (kind === 'nominal' && location !== null && actor === null && isOpen(resolution, index)) {
      const antecedent = namedInside(resolution, mention, index) ?? antecedentOf(resolution, mention, latest);
      if (antecedent !== undefined) {
        follow(resolution, index, antecedent, 'coreference/description');
        resolution.actorOf[index] = null;
      }
    }
    const place = resolution.drafts.get(resolution.locationOf[index] ?? '');
    if (place === undefined || kind === 'pronoun') return;
    for (const key of keysOf(mention, place.type)) latest.remember(key, index, place.id);
  });
};

function isPlain({ definite, bare, plural, count, half }: Mention): boolean {
  return definite && bare && !plural && count === null && half === null;
}

/** "the base", "the city", "the sea": the latest place the noun fits. */
function antecedentOf(resolution: Resolution, mention: Mention, latest: LatestMentions): number | undefined {
  const { noun, location } = mention;
  if (!isPlain(mention) || pointsElsewhere(resolution.reading, mention.head)) return undefined;
  const sameNoun = latest.find(`noun:${KIND_OF.get(noun!) ?? noun}`);
  if (sameNoun !== undefined) return sameNoun;
  if (ANY_FACILITY.has(noun!)) return latest.find('type:facility');
  if (SETTLEMENT.has(noun!)) return latest.find('type:settlement');
  return latest.find(`kindless:${location!.type}`);
}

/** What a place answers to: the kinds its name or noun tells, its type, and, where its name tells no kind, any noun of its type. */
function keysOf({ label, noun, kind }: Mention, type: string): string[] {
  const words =
    kind === 'name'
      ? label
          .toLowerCase()
          .split(/[\s-]+/)
          .map((word) => word.replace(/s$/, ''))
      : [noun!];
  const kinds = (type === 'country' ? [] : words)
    .filter((word) => PLACE_NOUNS.has(word))
    .map((word) => `noun:${KIND_OF.get(word) ?? word}`);
  const keys = [...kinds, `type:${type}`];
  if (kinds.length === 0 && type !== 'area' && type !== 'country' && type !== 'settlement')
    keys.push(`kindless:${type}`);
  return keys;
}

/** "Ain al-Asad base": the name inside is the same facility. "Baghdad airport" is not Baghdad. */
function namedInside(
  { mentions, locationOf, drafts }: Resolution,
  mention: Mention,
  index: number,
): number | undefined {
  for (let at = index + 1; at < mentions.length && mentions[at]!.start < mention.end; at++) {
    const type = drafts.get(locationOf[at] ?? '')?.type;
    if (mentions[at]!.kind === 'name' && type === mention.location!.type && mentions[at]!.last <= mention.head)
      return at;
  }
  return undefined;
}
