import type { Actor, Entity, Evidence, Location } from '@dramatis/graph/model';
import type { Mention } from '../mentions/mention.ts';
import { evidenceFor } from '../reading.ts';
import type { Choice } from './choose-readings.ts';
import type { ActorDraft, Draft, LocationDraft } from './draft.ts';
import type { Resolution } from './resolution.ts';

/** One name outweighs any number of descriptions as an entity's label. */
const NAME_WEIGHT = 1_000_000;
const ACRONYM_WEIGHT = 1_000;

/**
 * The entities that mentions refer to, as records, in order of first mention.
 *
 * A named person has names for aliases, not "General". Descriptions that identify nobody outside their sentence are kept only when an event uses them.
 *
 * @param used entity ids that events and relations use
 * @param extra drafts that relations and modifiers brought in, with their evidence
 */
export function entityRecords(
  resolution: Resolution,
  choices: readonly Choice[],
  used: ReadonlySet<string>,
  extra: readonly { readonly draft: Draft; readonly evidence: Evidence }[],
): Entity[] {
  const { reading } = resolution;
  const gathered = new Map<string, Gathered>();
  const gather = (draft: Draft, evidence: Evidence): Gathered => {
    const entry = gathered.get(draft.id) ?? { draft, evidence: new Map(), wordings: new Map(), named: false };
    gathered.set(draft.id, entry);
    const place = `${evidence.start}:${evidence.end}`;
    if (!entry.evidence.has(place)) entry.evidence.set(place, evidence);
    return entry;
  };
  resolution.mentions.forEach((mention, index) => {
    const choice = choices[index];
    const ids = [
      ...(choice === 'actor' || choice === 'both' ? [resolution.actorOf[index]!] : []),
      ...(choice === 'location' || choice === 'both' ? [resolution.locationOf[index]!] : []),
    ];
    for (const id of ids) {
      const draft = resolution.drafts.get(id)!;
      const evidence = evidenceFor(reading, mention, mention.head, resolution.sieveOf[index]!);
      const entry = gather(draft, evidence);
      const isName = mention.kind === 'name';
      const attributive = mention.kind === 'nominal' && reading.tokens[mention.head]!.deprel === 'compound';
      entry.named ||= isName || (!attributive && !draft.id.includes(reading.document.id));
      if (mention.kind === 'pronoun' || resolution.sieveOf[index] === 'coreference/description') continue;
      const wording = wordingOf(resolution, index, draft);
      entry.wordings.set(wording, (entry.wordings.get(wording) ?? 0) + weightOf(mention));
    }
  });
  for (const { draft, evidence } of extra) gather(draft, evidence).named = true;
  return [...gathered.values()]
    .filter(({ draft, named }) => named || used.has(draft.id))
    .map(({ draft, evidence, wordings }) => {
      const sorted = [...evidence.values()].sort((a, b) => a.start - b.start || a.end - b.end);
      const isPerson = draft.kind === 'actor' && draft.type === 'person';
      const label = draft.name ?? (isPerson ? fullest(wordings) : null) ?? weightiest(wordings) ?? sorted[0]!.text;
      const isNamed = isPerson && (draft.name !== null || (wordings.get(label) ?? 0) >= NAME_WEIGHT);
      const aliases = [...wordings]
        .filter(([wording, weight]) => wording !== label && !(isNamed && weight < ACRONYM_WEIGHT))
        .map(([wording]) => wording)
        .sort();
      const common = {
        id: draft.id,
        label,
        aliases,
        country: draft.country,
        mentions: sorted.length,
        evidence: sorted,
      };
      return draft.kind === 'actor' ? actorRecord(draft, common) : locationRecord(draft, common);
    })
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.id < b.id ? -1 : 1));
}

/** "its troops", "the navy" of a country that other words told: "Syrian troops". */
function wordingOf({ reading, mentions, sieveOf }: Resolution, index: number, draft: Draft): string {
  const { label } = mentions[index]!;
  if (sieveOf[index] !== 'coreference/owner' && sieveOf[index] !== 'coreference/national') return label;
  const adjective = draft.country === null ? undefined : reading.gazetteer.country(draft.country)?.demonyms[0];
  return adjective === undefined ? label : `${adjective} ${label.toLowerCase()}`;
}

/** A name tells more than its acronym, and that more than any description. */
function weightOf({ kind, label }: Mention): number {
  if (kind !== 'name') return 1;
  return /^[\p{Lu}.]{2,6}$/u.test(label) ? ACRONYM_WEIGHT : NAME_WEIGHT;
}

/** What is known of an entity while its mentions are walked. */
interface Gathered {
  readonly draft: Draft;
  /** By span. */
  readonly evidence: Map<string, Evidence>;
  /** Weight of each wording. */
  readonly wordings: Map<string, number>;
  /** Known by name or by identifying words: kept even where no event uses it. */
  named: boolean;
}

type Common = Pick<Entity, 'id' | 'label' | 'aliases' | 'country' | 'mentions' | 'evidence'>;

function actorRecord({ type, sector, entry }: ActorDraft, common: Common): Actor {
  return { kind: 'actor', ...common, type, sector, wikidata: entry?.wikidata ?? null };
}

function locationRecord({ type, entry }: LocationDraft, common: Common): Location {
  const { lat = null, lon = null, radius } = entry ?? {};
  const geonames = entry?.geonames ?? null;
  return {
    kind: 'location',
    ...common,
    type,
    lat,
    lon,
    geonames,
    ...(radius === undefined ? {} : { radiusKm: radius }),
  };
}

/** Of a person's names the one of most words: "Anna Dahl" before "Dahl". */
function fullest(wordings: ReadonlyMap<string, number>): string | null {
  const names = [...wordings].filter(([, weight]) => weight >= NAME_WEIGHT);
  const length = (name: string): number => name.split(' ').length;
  const most = Math.max(0, ...names.map(([name]) => length(name)));
  return weightiest(new Map(names.filter(([name]) => length(name) === most)));
}

/** The weightiest wording; of equals the first met. */
function weightiest(wordings: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [wording, count] of wordings) {
    if (count > most) {
      best = wording;
      most = count;
    }
  }
  return best;
}
