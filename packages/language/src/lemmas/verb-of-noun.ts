import { isListed } from '../words/is-listed.ts';
import { VERB_OF_NOUN } from './nominalisations.ts';
import { nounSingular } from './noun-singular.ts';
import { verbBase } from './verb-base.ts';

/** Nouns in -ing of things, not of actions. */
const THINGS: ReadonlySet<string> = new Set(
  `morning evening ceiling building wing king ring string thing spring sling sterling clothing earring inning offspring sibling
  awning darling duckling herring lightning pudding railing shilling sibling viking feeling being wing gelding`.split(
    /\s+/,
  ),
);

/**
 * The verb a noun of an action is made of, null where there is none known. The noun may be in the plural; nouns in -ing that are in no table
 * go to their verb where word lists know it.
 *
 * @example verbOfNoun('withdrawal') //=> 'withdraw'
 * @example verbOfNoun('shellings') //=> 'shell'
 * @example verbOfNoun('table') //=> null
 */
export function verbOfNoun(noun: string): string | null {
  const lower = noun.toLowerCase();
  const found = VERB_OF_NOUN.get(lower);
  if (found !== undefined) return found;
  const singular = nounSingular(lower);
  const verb = VERB_OF_NOUN.get(singular);
  if (verb !== undefined) return verb;
  if (!/.{3}ing$/.test(singular) || THINGS.has(singular)) return null;
  const base = verbBase(singular, 'VBG');
  return isListed('verb', base) ? base : null;
}
