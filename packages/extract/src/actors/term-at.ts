import type { Sector } from '@dramatis/graph/model';
import type { ActorEntry, Term } from '../gazetteer/gazetteer.ts';
import { roleOf } from './role-of.ts';

/** Sectors whose holders, out of office, belong to the elite: the former officials of the PLOVER manual. */
const CIVIL_SECTORS: ReadonlySet<Sector> = new Set(['GOV', 'LEG', 'JUD', 'OPP', 'PTY'] as const);

/** An actor's sectors at a time. */
export interface Standing {
  readonly sector: Sector | null;
  readonly second: Sector | null;
}

/**
 * The term of an actor that holds on a day: of several the one begun last. Without a day the one that lasts, else null.
 *
 * Dates of less precision take in their whole month or year.
 */
export function termAt(entry: ActorEntry, date: string | null): Term | null {
  let found: Term | null = null;
  for (const term of entry.terms ?? [entry]) {
    if (!holds(term, date)) continue;
    if (found === null || (term.from ?? '') > (found.from ?? '')) found = term;
  }
  return found;
}

/**
 * Sectors of an actor on a day: its term's; of a person out of a civil office ELI, while one who was armed stays what he was; before any
 * office null.
 *
 * @param date ISO 8601 day; null for the day the gazetteer was written
 * @example standingAt(donaldTrump, '2018-01-01') //=> { sector: 'GOV', second: null }
 * @example standingAt(donaldTrump, '2023-01-01') //=> { sector: 'ELI', second: null }
 */
export function standingAt(entry: ActorEntry, date: string | null): Standing {
  const term = termAt(entry, date);
  if (term !== null) return { sector: term.sector, second: term.second ?? portfolioOf(term) };
  if (entry.type !== 'person') return { sector: entry.sector, second: entry.second };
  const last = latestBefore(entry, date);
  if (last === null) return { sector: null, second: null };
  const civil = last.sector !== null && CIVIL_SECTORS.has(last.sector);
  return { sector: civil ? 'ELI' : last.sector, second: null };
}

/** The term that ended last before a day. */
function latestBefore(entry: ActorEntry, date: string | null): Term | null {
  let found: Term | null = null;
  for (const term of entry.terms ?? [entry]) {
    if (term.to === null || (date !== null && term.to > date)) continue;
    if (found === null || term.to > found.to!) found = term;
  }
  return found;
}

/** "defence minister" adds MIL to GOV. */
function portfolioOf({ sector, office }: Term): Sector | null {
  if (sector !== 'GOV' || office === null) return null;
  const words = office.toLowerCase().split(/[\s-]+/);
  const of = words.indexOf('of');
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  return roleOf({ head, before: words.slice(0, of > 0 ? of - 1 : -1), after: words })?.second ?? null;
}

function holds({ from, to }: Term, date: string | null): boolean {
  if (date === null) return to === null;
  return (from === null || from <= date) && (to === null || date.slice(0, to.length) <= to);
}
