import type { Draft } from '../draft.ts';
import { later } from './clause.ts';
import { attach, type Unit } from './unit.ts';
import type { Walk } from './walk.ts';
import { RELATIONAL, TIME_NOUNS } from './words.ts';

/** Adpositions that nearly always belong to the noun before them. */
const NOMINAL = /^(?:of|between|per|among|amongst|versus|vs|vs\.|including|concerning|regarding|such|worth)$/;
/** Adpositions that a noun of act or relation keeps for itself. */
const KEPT = /^(?:with|on|against|for|to|over|about|in|by|from|at|into|toward|towards|near|across)$/;
/** Adpositions of place that a noun inside another phrase tends to keep ("at the base in western Iraq"). */
const PLACE = /^(?:in|on|at|near|outside|inside|for|around|off|across|along|against|within|from|with|to|over)$/;

/** Attach the noun of a prepositional phrase: to the noun before it, or to the verb of its clause. */
export function attachPhrase(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const noun = unit.head;
  const preposition = walk.preposition;
  const word = tokens[preposition]?.norm ?? '';
  attach(tokens, preposition, noun, 'case');
  walk.preposition = -1;
  if (walk.conjunction >= 0) {
    attach(tokens, walk.conjunction, noun, 'cc');
    walk.conjunction = -1;
    const twin = sisterOf(walk, preposition);
    if (twin >= 0) attach(tokens, noun, twin, 'conj');
    else later(tokens, current, noun, 'obl');
    walk.noun = noun;
    return;
  }
  const before = walk.units[walk.at - 1 - width(walk, preposition)];
  const adjacent = before?.kind === 'noun' ? before.head : -1;
  const agent = word === 'by' && current.passive && !current.agent && !isTime(tokens, noun);
  if (adjacent >= 0 && belongs(walk, adjacent, noun, word, agent)) {
    attach(tokens, noun, adjacent, 'nmod');
    walk.noun = noun;
    walk.nounRole = 'nmod';
    walk.list = noun;
    return;
  }
  if (agent) current.agent = true;
  later(tokens, current, noun, agent ? 'obl:agent' : 'obl');
  walk.noun = noun;
  walk.nounRole = 'obl';
  walk.list = noun;
}

/** Units between the noun and the word before its adposition. */
function width(walk: Walk, preposition: number): number {
  let count = 0;
  for (let at = walk.at - 1; at >= 0; at--) {
    count++;
    if ((walk.units[at]?.first ?? 0) <= preposition) return count;
  }
  return count;
}

const isTime = (tokens: readonly Draft[], noun: number): boolean => {
  const token = tokens[noun] as Draft;
  return TIME_NOUNS.has(token.lemma.toLowerCase()) || /^(?:1\d|20)\d\d$/.test(token.text);
};

function belongs(walk: Walk, adjacent: number, noun: number, word: string, agent: boolean): boolean {
  const { tokens, current } = walk;
  if (NOMINAL.test(word)) return true;
  const governor = tokens[adjacent] as Draft;
  const lemma = governor.lemma.toLowerCase();
  if (governor.upos === 'PRON' && word !== 'in') return false;
  if (current.verb < 0) return !(isTime(tokens, noun) && !RELATIONAL.has(lemma)) && walk.nounRole === 'nsubj';
  if (agent) return false;
  if (isTime(tokens, noun)) return false;
  if (isTime(tokens, adjacent)) return false;
  if (walk.nounRole === 'pred') return governor.upos !== 'ADJ';
  if (RELATIONAL.has(lemma) && KEPT.test(word)) return true;
  if (walk.nounRole === 'obl' || walk.nounRole === 'nmod')
    return PLACE.test(word) && !/^(?:to|from|over|with)$/.test(word);
  return false;
}

/** The earlier phrase with the same adposition, for "from militias and from neighbours". */
function sisterOf(walk: Walk, preposition: number): number {
  const { tokens } = walk;
  const word = tokens[preposition]?.norm;
  for (let at = walk.at - 1; at >= 0 && at > walk.at - 12; at--) {
    const unit = walk.units[at] as Unit;
    if (unit.kind === 'verb') return -1;
    if (unit.kind === 'preposition' && unit.head !== preposition && tokens[unit.head]?.norm === word)
      return tokens[unit.head]?.head ?? -1;
  }
  return -1;
}
