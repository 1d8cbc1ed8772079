import type { Sector } from '@dramatis/graph/model';
import type { ActorEntry, Gazetteer } from '../gazetteer/gazetteer.ts';

/** PLOVER's codes in place of a country. */
export type NonStateCode = 'IGO' | 'NGO' | 'IMG' | 'MNC' | 'ISM' | 'EUR';

const ARMED: ReadonlySet<Sector> = new Set(['REB', 'UAF', 'PRM', 'CRM'] as const);
const CITIZENS: ReadonlySet<Sector> = new Set(['SOC', 'REL', 'LAB', 'MED', 'EDU'] as const);

/**
 * The code of a body that belongs to no country: an intergovernmental organisation, one of citizens, an armed group, a company, a movement.
 * The European Union and its bodies are EUR, as in the POLECAT data.
 *
 * @example nonStateCode(unitedNations, gazetteer) //=> 'IGO'
 * @see openeventdata/PLOVER manual, table "Non-state actor codes"
 */
export function nonStateCode(entry: ActorEntry, gazetteer: Gazetteer): NonStateCode | null {
  if (entry.country !== null) return null;
  if (isOfEuropeanUnion(entry, gazetteer)) return 'EUR';
  const { type, sector } = entry;
  if (type === 'person') return null;
  if (type === 'company' || type === 'media') return 'MNC';
  if (type === 'militia' || (sector !== null && ARMED.has(sector))) return 'IMG';
  if (type === 'party' || type === 'population') return 'ISM';
  return sector !== null && CITIZENS.has(sector) && entry.parent !== 'United Nations' ? 'NGO' : 'IGO';
}

function isOfEuropeanUnion(entry: ActorEntry, gazetteer: Gazetteer): boolean {
  let label: string | null = entry.label;
  for (let depth = 0; label !== null && depth < 4; depth++) {
    if (label === 'European Union') return true;
    label = parentOf(label, gazetteer);
  }
  return false;
}

function parentOf(label: string, gazetteer: Gazetteer): string | null {
  for (const found of gazetteer.find(label)) if (found.kind === 'actor' && found.label === label) return found.parent;
  return null;
}
