import { roleOf, wordRole } from '../actors/role-of.ts';
import type { Role } from '../actors/role-words.ts';
import { standingAt } from '../actors/term-at.ts';
import { caseOf, childrenOf, type Reading } from '../reading.ts';
import type { KnownName } from './known-names.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The role that a description's words tell, with the body it belongs to: what `actorCode` says of the same words. */
export function phraseRole(reading: Reading, head: number, phrase: NounPhrase, body: KnownName | null): Role | null {
  const { tokens, document } = reading;
  const entry = body?.entry.kind === 'actor' ? body.entry : null;
  const known: Role | null = entry === null ? null : { type: entry.type, ...standingAt(entry, document.published) };
  const lemma = (token: number): string => tokens[token]!.lemma.toLowerCase();
  const before: string[] = [];
  for (let at = phrase.core; at < Math.min(head, phrase.last); at++) {
    if (body === null || at < body.first || at >= body.last) before.push(...lemma(at).split('-'));
  }
  const after: string[] = [];
  for (const child of childrenOf(reading, head)) {
    const preposition = child > head ? caseOf(reading, child) : null;
    if (preposition === 'of' || preposition === 'for') after.push(lemma(child));
  }
  return roleOf({ head: lemma(head), before, after, body: known }) ?? known;
}

/** The role that an organisation's name tells: its last word that has one, and those before it. */
export function nameRole({ tokens }: Reading, first: number, last: number): Role | null {
  const words = tokens.slice(first, last).map(({ lemma }) => lemma.toLowerCase().replace(/\.$/, ''));
  for (let at = words.length - 1; at >= 0; at--) {
    if (wordRole(words[at]!) !== null) return roleOf({ head: words[at]!, before: words.slice(0, at) });
  }
  return null;
}

/** The role that titles before a person's name tell. */
export function titleRole({ words }: Reading, first: number, last: number): Role | null {
  const titles = words.slice(first, last).map((word) => word.replace(/\.$/, ''));
  for (let at = titles.length - 1; at >= 0; at--) {
    if (wordRole(titles[at]!) !== null) return roleOf({ head: titles[at]!, before: titles.slice(0, at) });
  }
  return null;
}
