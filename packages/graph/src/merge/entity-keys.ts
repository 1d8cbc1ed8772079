import type { Entity } from '../model/index.ts';
import { foldedName, personName } from './person-name.ts';

/**
 * Blocking keys of an entity: two that share none, nor an id, are never one. A person's are of the surname and of first name and surname,
 * a body's of each of its names and their initials. Places have none: the same name is too often another place.
 *
 * @example entityKeys(nato) //=> ['body:nato', 'body:north atlantic treaty organization']
 */
export function entityKeys(entity: Entity): readonly string[] {
  if (entity.kind === 'location' || isOfOneReport(entity)) return [];
  if (entity.type === 'person') {
    const { surname, given } = personName(entity.label);
    return given === null ? [`person:${surname}`] : [`person:${surname}`, `person:${given} ${surname}`];
  }
  const names = [entity.label, ...entity.aliases].map(foldedName).filter((name) => name !== '');
  const initials = names.flatMap((name) => initialsOf(name) ?? []);
  return [...new Set([...names, ...initials])].map((name) => `body:${name}`).sort();
}

/** Words that initials leave out. */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

/**
 * @returns null for a name of fewer than three words
 * @example initialsOf('north atlantic treaty organization') //=> 'nato'
 */
export function initialsOf(name: string): string | null {
  const words = name.split(/[ -]/).filter((word) => word !== '' && !SMALL.has(word));
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}

/** "two villagers": what only its report identifies carries the report's id, and is nobody elsewhere. */
function isOfOneReport({ id, evidence }: Entity): boolean {
  return evidence.some(({ document }) => id.includes(document));
}
