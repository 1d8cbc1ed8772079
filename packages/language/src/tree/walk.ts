import type { Draft } from '../draft.ts';
import { type Clause, clause, later } from './clause.ts';
import type { Unit } from './unit.ts';
import { TIME_NOUNS } from './words.ts';

/** Where the walk through the units stands. */
export interface Walk {
  readonly tokens: readonly Draft[];
  readonly units: readonly Unit[];
  at: number;
  current: Clause;
  readonly main: Clause;
  /** Adposition waiting for its noun; −1 for none. */
  preposition: number;
  /** Conjunction waiting for its second part; −1 for none. */
  conjunction: number;
  /** The latest noun placed, and how. */
  noun: number;
  nounRole: string;
  /** First noun of the running list. */
  list: number;
  adjective: number;
}

export const previous = (walk: Walk, back = 1): Unit | undefined => walk.units[walk.at - back];

export const next = (walk: Walk, ahead = 1): Unit | undefined => walk.units[walk.at + ahead];

export const afterComma = (walk: Walk): boolean => {
  const before = previous(walk);
  return before?.kind === 'mark' && /^[,–—(-]+$/.test(walk.tokens[before.head]?.text ?? '');
};

export const isTime = (tokens: readonly Draft[], noun: number): boolean => {
  const token = tokens[noun] as Draft;
  return TIME_NOUNS.has(token.lemma.toLowerCase()) || /^(?:19|20)\d\d$/.test(token.text);
};

/** Whether the noun at unit `from` is followed by a finite verb of its own, over phrases that belong to the noun. */
export function isSubjectLike(walk: Walk, from: number): boolean {
  const { units, tokens } = walk;
  let at = from + 1;
  while (at < units.length && at < from + 10) {
    const unit = units[at] as Unit;
    if (unit.kind === 'verb') {
      if (unit.form === 'finite') return true;
      if (unit.form === 'infinitive') return false;
      if (unit.form !== 'participle') return false;
      at++;
    } else if (unit.kind === 'adverb') at++;
    else if (unit.kind === 'preposition' && units[at + 1]?.kind === 'noun') at += 2;
    else if (unit.kind === 'conjunction' && units[at + 1]?.kind === 'noun' && tokens[unit.head]?.norm !== 'but')
      at += 2;
    else return false;
  }
  return false;
}

export function settle(walk: Walk, noun: number, relation: string): void {
  later(walk.tokens, walk.current, noun, relation);
  remember(walk, noun, relation);
}

export function remember(walk: Walk, noun: number, role: string): void {
  walk.noun = noun;
  walk.nounRole = role;
  walk.list = noun;
}

export function open(walk: Walk, sub: Clause): void {
  walk.current = sub;
}

export function advclause(walk: Walk): Clause {
  const { current } = walk;
  return current.verb >= 0 ? clause(current, 'advcl', current.verb) : clause(current, 'advcl', -1);
}

/** The innermost clause that has a finite verb. */
export function finiteClause(walk: Walk): Clause {
  for (let at: Clause | null = walk.current; at; at = at.parent)
    if (at.verb >= 0 && at.finite && !at.relative) return at;
  for (let at: Clause | null = walk.current; at; at = at.parent) if (at.verb >= 0) return at;
  return walk.current;
}

/** The innermost clause from `from` outwards that still lacks its verb. */
export function incomplete(from: Clause): Clause | null {
  for (let at: Clause | null = from; at; at = at.parent) if (at.verb < 0) return at;
  return null;
}

/** More nouns after commas, then a conjunction: a list. */
export function inList(walk: Walk): boolean {
  const { units, tokens } = walk;
  for (let at = walk.at + 1; at < units.length && at < walk.at + 16; at++) {
    const unit = units[at] as Unit;
    if (unit.kind === 'conjunction') return units[at + 1]?.kind === 'noun' || units[at + 1]?.kind === 'adverb';
    if (unit.kind === 'verb' || unit.kind === 'relative' || unit.kind === 'subordinator') return false;
    if (unit.kind === 'mark' && tokens[unit.head]?.text !== ',') return false;
  }
  return false;
}

/** Another finite verb later in the sentence, −1 when none. */
export function nextContent(walk: Walk): number {
  for (let at = walk.at + 1; at < walk.units.length; at++) {
    const unit = walk.units[at] as Unit;
    if (unit.kind === 'verb' && unit.form === 'finite') return at;
  }
  return -1;
}

/** Take a unit out of the walk: it is placed already. Adverbs before it stay. */
export function skip(walk: Walk, at: number): void {
  (walk.units as Unit[])[at] = { ...(walk.units[at] as Unit), placed: true };
}
