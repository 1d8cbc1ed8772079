import type { Entity, Evidence, Relation, RelationType } from '@dramatis/graph/model';
import { type Draft, governmentDraft, knownLocationDraft } from '../entities/draft.ts';
import type { Resolution } from '../entities/resolution.ts';
import { countryNamed } from '../gazetteer/country-named.ts';
import type { Mention } from '../mentions/mention.ts';
import { evidenceFor } from '../reading.ts';
import type { StatedRelation } from './stated-relations.ts';

/** Entities that words within other mentions name: "Iran" in "Iran-backed militias", the city in "Baghdad and Washington agreed". */
export interface Implied {
  readonly draft: Draft;
  readonly evidence: Evidence;
  readonly relation: RelationType;
  /** The entity at the relation's other end. */
  readonly other: string;
  /** The entity is no news: it is related only where the report names it itself. */
  readonly known: boolean;
}

/** What compounds and metonyms imply: who backs, who leads, which city is the capital of the government it stands for. */
export function impliedEntities(resolution: Resolution, isActor: (mention: number) => boolean): Implied[] {
  const { reading, mentions } = resolution;
  const implied: Implied[] = [];
  mentions.forEach((mention, index) => {
    const actor = resolution.actorOf[index] ?? null;
    if (actor === null || mention.kind === 'pronoun') return;
    for (const [iso3, relation, rule] of [
      [mention.backedBy, 'backs', 'relation/backed'],
      [mention.ledBy, 'leads', 'relation/led'],
    ] as const) {
      const country = iso3 === null ? undefined : reading.gazetteer.country(iso3);
      if (country === undefined) continue;
      const at = compoundOf(resolution, mention, iso3!);
      const evidence = evidenceFor(reading, at < 0 ? mention : reading.tokens[at]!, mention.head, rule);
      implied.push({ draft: governmentDraft(country), evidence, relation, other: actor, known: at < 0 });
    }
    const place = mention.location?.entry;
    if (mention.government !== null && place?.kind === 'place' && isActor(index)) {
      const evidence = evidenceFor(reading, mention, mention.head, 'relation/capital');
      implied.push({ draft: knownLocationDraft(place), evidence, relation: 'capital-of', other: actor, known: true });
    }
  });
  return implied;
}

/** "Iran-backed" in a mention: the token that names the country; −1 where the words after the noun do ("backed by Iran"). */
function compoundOf({ reading }: Resolution, { first, last }: Mention, iso3: string): number {
  for (let at = first; at < last; at++) {
    const name = /^(?:pro-(.+)|(.+)-\w+ed)$/.exec(reading.words[at]!) ?? [];
    const country = countryNamed(reading.gazetteer, name[1] ?? name[2] ?? '');
    if (country?.iso3 === iso3) return at;
  }
  return -1;
}

/**
 * Relations between the entities of one report that the words or the gazetteer state: part-of, located-in, capital-of, leads, member-of,
 * backs, citizen-of.
 *
 * Only between entities that are there: no node is made for a relation's sake but those in `implied`.
 */
export function findRelations(
  entities: readonly Entity[],
  implied: readonly Implied[],
  stated: readonly StatedRelation[],
  drafts: ReadonlyMap<string, Draft>,
): Relation[] {
  const containerOf = containersOf(entities, drafts);
  const ids = new Set(entities.map(({ id }) => id));
  const relations = new Map<string, { relation: RelationType; source: string; target: string; evidence: Evidence[] }>();
  const add = (relation: RelationType, source: string, target: string, evidence: Evidence): void => {
    if (source === target || !ids.has(source) || !ids.has(target)) return;
    const key = `${relation} ${source} ${target}`;
    const found = relations.get(key);
    if (found === undefined) relations.set(key, { relation, source, target, evidence: [evidence] });
    else if (!found.evidence.some(({ start }) => start === evidence.start)) found.evidence.push(evidence);
  };
  for (const { draft, evidence, relation, other } of implied) add(relation, draft.id, other, evidence);
  for (const { relation, source, target, evidence } of stated) add(relation, source, target, evidence);
  for (const entity of entities) {
    const { id, kind, country, type } = entity;
    if (country === null) continue;
    const evidence = entity.evidence[0]!;
    const government = `actor:government:${country}`;
    if (kind === 'location' && type !== 'country')
      add('located-in', id, containerOf(id) ?? `location:${country}`, { ...evidence, rule: 'relation/located-in' });
    if (kind === 'actor' && id === `actor:${type}:${country}`)
      add('part-of', id, government, { ...evidence, rule: 'relation/part-of' });
    if (kind === 'actor' && type === 'person') {
      const nation = ids.has(`location:${country}`) ? `location:${country}` : government;
      add('citizen-of', id, nation, { ...evidence, rule: 'relation/citizen-of' });
    }
  }
  return [...relations.values()];
}

/** The smallest unit among the entities that a place lies in, by the codes of both: Lamar County before Texas. */
function containersOf(
  entities: readonly Entity[],
  drafts: ReadonlyMap<string, Draft>,
): (id: string) => string | undefined {
  const divisionOf = (id: string): string | undefined => {
    const entry = drafts.get(id)?.entry;
    return entry?.kind === 'place' ? entry.division : undefined;
  };
  const units = new Map<string, string>();
  for (const { id, type } of entities) {
    const division = type === 'region' ? divisionOf(id) : undefined;
    if (division?.includes('.')) units.set(division, id);
  }
  return (id) => {
    for (let code = divisionOf(id) ?? ''; code.includes('.'); code = code.slice(0, code.lastIndexOf('.'))) {
      const unit = units.get(code);
      if (unit !== undefined && unit !== id) return unit;
    }
    return undefined;
  };
}
