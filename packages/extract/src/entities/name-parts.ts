import { ACTOR_NOUNS } from '../actors/actor-nouns.ts';
import { ORGANIZATION_WORDS } from '../actors/organization-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { nameForm } from './name-form.ts';

/** The most words of a name that may stand for it alone. */
const MAX_PART = 3;
const SHORTENED_BODIES: ReadonlySet<string> = new Set(['company', 'media', 'party', 'organization']);

/**
 * What the longer names of a report may be shortened to: a person's surname or first name; an organisation's name without the words that
 * say its kind. "Farouk" of "Amina Farouk", "Yamato" of "Yamato Company". Not: "Red Army" of "Red Army Faction", which are two.
 *
 * @returns short form → forms of the names it may stand for
 */
export function nameParts(mentions: readonly Mention[], forms: readonly string[]): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  const seen = new Set<string>();
  mentions.forEach(({ kind, actor, label }, index) => {
    const whole = forms[index]!;
    if (kind !== 'name' || actor === null || seen.has(whole)) return;
    seen.add(whole);
    for (const part of partsOf(label, actor.type)) parts.set(part, (parts.get(part) ?? new Set()).add(whole));
  });
  return parts;
}

function partsOf(label: string, type: string): Set<string> {
  const words = label.split(/\s+/).map(nameForm).filter(Boolean);
  const parts = new Set<string>();
  if (words.length < 2) return parts;
  const longest = Math.min(MAX_PART, words.length - 1);
  if (type === 'person') {
    parts.add(words[0]!);
    for (let length = 1; length <= longest; length++) parts.add(words.slice(-length).join('-'));
  } else if (SHORTENED_BODIES.has(type)) {
    const last = words.at(-1)!;
    if (!ORGANIZATION_WORDS.has(last) && !ACTOR_NOUNS.has(last)) return parts;
    for (let length = 1; length <= longest; length++) parts.add(words.slice(0, length).join('-'));
  }
  return parts;
}
