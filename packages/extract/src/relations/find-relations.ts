import type { Entity, Evidence, Relation, RelationType } from '@dramatis/graph/model';
import { type Draft, governmentDraft, knownLocationDraft } from '../entities/draft.ts';
import type { Resolution } from '../entities/resolution.ts';
import { countryNamed } from '../gazetteer/country-named.ts';
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

const SPONSORED = /^(.+)-(backed|led|supported|funded|sponsored)$/;

/** What compounds and metonyms imply: who backs, who leads, which city is the capital of the government it stands for. */
export function impliedEntities(resolution: Resolution, isActor: (mention: number) => boolean): Implied[] {
  const { reading, mentions } = resolution;
  const implied: Implied[] = [];
  mentions.forEach((mention, index) => {
    const actor = resolution.actorOf[index] ?? null;
    if (actor === null || mention.kind === 'pronoun') return;
    for (let at = mention.first; at < mention.last; at++) {
      const [, name, verb] = SPONSORED.exec(reading.words[at]!) ?? [];
      const country = name === undefined ? null : countryNamed(reading.gazetteer, name);
      if (country === null) continue;
      const evidence = evidenceFor(reading, reading.tokens[at]!, at, `relation/${verb}`);
      implied.push({
        draft: governmentDraft(country),
        evidence,
        relation: verb === 'led' ? 'leads' : 'backs',
        other: actor,
        known: false,
      });
    }
    const place = mention.location?.entry;
    if (mention.government !== null && place?.kind === 'place' && isActor(index)) {
      const evidence = evidenceFor(reading, mention, mention.head, 'relation/capital');
      implied.push({ draft: knownLocationDraft(place), evidence, relation: 'capital-of', other: actor, known: true });
    }
  });
  return implied;
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
): Relation[] {
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
      add('located-in', id, `location:${country}`, { ...evidence, rule: 'relation/located-in' });
    if (kind === 'actor' && id === `actor:${type}:${country}`)
      add('part-of', id, government, { ...evidence, rule: 'relation/part-of' });
    if (kind === 'actor' && type === 'person') {
      const nation = ids.has(`location:${country}`) ? `location:${country}` : government;
      add('citizen-of', id, nation, { ...evidence, rule: 'relation/citizen-of' });
    }
  }
  return [...relations.values()];
}
