import { byCodeUnits } from '../order.ts';
import { foldedWords, foldName } from './fold.ts';
import { nearNames } from './near-names.ts';
import type { EntityFacts, GraphSource, SourceEntity } from './source.ts';

/** A name as somebody typed it, and what was taken for it. */
export interface ResolvedName {
  readonly name: string;
  /**
   * What matched: a key; a label or alias as written, or but for case and diacritics; all the words of a name; the
   * country whose government or places were meant.
   */
  readonly how: 'key' | 'label' | 'alias' | 'folded' | 'country' | 'words' | 'none';
  /** More mentioned ones first; empty where nothing has the name. */
  readonly entities: readonly SourceEntity[];
  /** Names like it, where nothing has it. */
  readonly near: readonly string[];
}

const SMALL_WORDS: readonly string[] = ['the', 'of', 'and', 'a', 'an', 'in', 'for'];

/**
 * What a name typed by a user means. The first that gives anything: a key; a label or alias, in any case, with or without
 * diacritics; for an actor, the government of a country of that name or ISO 3166-1 alpha-3 code, for a place, those of
 * that government's country; names that have all its words (of a place, beginning with them; of a country never: South
 * Sudan is not Sudan). All who have the name are taken: of two called Washington, both.
 *
 * @param kind what is asked for; without it, both
 * @example resolveName(source, 'iraq', 'actor').entities[0].attributes.label //=> 'Government of Iraq'
 */
export function resolveName(source: GraphSource, name: string, kind?: 'actor' | 'location'): ResolvedName {
  const node = source.node(name);
  if (node !== null && node.attributes.kind !== 'event') {
    return { name, how: 'key', entities: [{ key: node.key, attributes: node.attributes }], near: [] };
  }
  const folded = foldName(name);
  const sameName = folded === '' ? [] : rankedByName([...source.named(folded)], name);
  const wanted = ofKind(sameName, kind);
  if (wanted.length > 0) return { name, how: howNamed(wanted[0]!, name), entities: wanted, near: [] };
  const national = folded === '' ? [] : byCountry(source, name, sameName, kind);
  if (national.length > 0) return { name, how: 'country', entities: national, near: [] };
  const withWords = byWords(source, name, kind);
  if (withWords.length > 0) return { name, how: 'words', entities: withWords, near: [] };
  if (sameName.length > 0) return { name, how: howNamed(sameName[0]!, name), entities: sameName, near: [] };
  return { name, how: 'none', entities: [], near: nearNames(source.names(), name) };
}

function byWords(source: GraphSource, name: string, kind: 'actor' | 'location' | undefined): readonly SourceEntity[] {
  const words = foldedWords(name).filter((word) => !SMALL_WORDS.includes(word));
  if (words.length === 0) return [];
  const first = words[0]!;
  const begins = (place: string): boolean => foldedWords(place).find((word) => !SMALL_WORDS.includes(word)) === first;
  return ofKind([...source.namedWith(words)], kind)
    .filter(({ attributes: { kind: found, type, label, aliases } }) => {
      if (found === 'actor') return true;
      return type !== 'country' && [label, ...aliases].some(begins);
    })
    .sort(byMentions);
}

function ofKind(entities: readonly SourceEntity[], kind: 'actor' | 'location' | undefined): SourceEntity[] {
  return entities.filter(({ attributes }) => kind === undefined || attributes.kind === kind);
}

/** Those labelled so before those with an alias, then the more mentioned. */
function rankedByName(entities: readonly SourceEntity[], name: string): readonly SourceEntity[] {
  const isLabel = ({ attributes }: SourceEntity): number => (foldName(attributes.label) === foldName(name) ? 0 : 1);
  return [...entities].sort((a, b) => isLabel(a) - isLabel(b) || byMentions(a, b));
}

function byMentions(a: SourceEntity, b: SourceEntity): number {
  return b.attributes.mentions - a.attributes.mentions || byCodeUnits(a.key, b.key);
}

function howNamed({ attributes }: SourceEntity, name: string): ResolvedName['how'] {
  if (attributes.label === name) return 'label';
  return attributes.aliases.includes(name) ? 'alias' : 'folded';
}

/** Of "Syria", named only as a place: its government; of "Syria", named only as a government: its places. */
function byCountry(
  source: GraphSource,
  name: string,
  sameName: readonly SourceEntity[],
  kind: 'actor' | 'location' | undefined,
): readonly SourceEntity[] {
  if (kind === 'location') {
    const countries = sameName.flatMap(({ key, attributes }) => {
      const isNational = attributes.country !== null && key === governmentKey(attributes.country);
      return isNational && namesCountry(attributes, foldName(name)) ? [attributes.country] : [];
    });
    if (/^[A-Z]{3}$/.test(name)) countries.push(name);
    if (countries.length === 0) return [];
    return Array.from(source.entities({ kind: 'location', countries }))
      .filter(({ attributes }) => attributes.kind === 'location' && countries.includes(attributes.country ?? ''))
      .sort(byMentions);
  }
  const folded = foldName(name);
  const named = [...source.named(`government of ${folded}`), ...source.named(`government of the ${folded}`)];
  const codes = sameName.flatMap(({ attributes: { country, type } }) => (type === 'country' ? (country ?? []) : []));
  const seats = [...codes, ...(/^[A-Z]{3}$/.test(name) ? [name] : [])].flatMap((code) => {
    const node = source.node(governmentKey(code));
    return node?.attributes.kind === 'actor' ? [{ key: node.key, attributes: node.attributes }] : [];
  });
  const found = new Map([...named, ...seats].map((entity) => [entity.key, entity]));
  return [...found.values()].sort(byMentions);
}

/** "Iran" and "US" are countries, "Tehran" and "White House" only stand for governments. */
function namesCountry({ label, aliases }: EntityFacts, folded: string): boolean {
  if ([`government of ${folded}`, `government of the ${folded}`].includes(foldName(label))) return true;
  return aliases.some((alias) => foldName(alias) === folded && /^(?:\p{Lu}\.?){2,4}$/u.test(alias));
}

/** The key that extraction gives a country's government. */
export function governmentKey(country: string): string {
  return `actor:government:${country}`;
}
