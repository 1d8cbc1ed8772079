import type { Event } from '../model/index.ts';

/** Deeds that somebody suffers once in a while: who suffered it tells which it was, without a day. */
export const SUFFERED: ReadonlySet<string> = new Set(['harm', 'COERCE', 'PERSONNEL']);

/** Kinds of deed that may be one event: who is shot is also killed; a verb without a type is its own. */
export function deedOf({ type, mode, lemma }: Event): string {
  if (type === null) return `~${lemma}`;
  if (type === 'STATEMENT') return `STATEMENT~${lemma}`;
  if (type === 'ASSAULT' || type === 'INCIDENT' || (type === 'PERSONNEL' && mode === 'die')) return 'harm';
  return type;
}
