import { caseOf, childBy, childrenOf, conjunctsOf, type Reading } from '../reading.ts';
import type { Slot } from '../triggers/trigger.ts';

/** Prepositions that go with the trigger even where the tree hangs them on the noun before: "retaliation by Pakistan against Iran". */
const CHAINED: ReadonlySet<string> = new Set(['against', 'to', 'by', 'from', 'between']);

/** What two have with each other, and so with whom: "a suspension of air links with Serbia". */
const LINKS: ReadonlySet<string> = new Set(
  'tie link relation contact trade cooperation dealing negotiation talk'.split(' '),
);

const FIXED: ReadonlySet<string> = new Set(
  'response reaction reply answer addition contrast comparison regard relation return opposition exchange'.split(' '),
);

/** Prepositions that say the same as a shorter one. */
const SAME_AS: Readonly<Record<string, string>> = {
  'out of': 'from',
  'away from': 'from',
  'together with': 'with',
  'along with': 'with',
  alongside: 'with',
  upon: 'on',
  onto: 'on',
  'close to': 'near',
  within: 'in',
  throughout: 'in',
  across: 'in',
  inside: 'in',
  outside: 'near',
  toward: 'towards',
};

/** Put a word, what is coordinated with it and what it includes ("six priests, including the rector") into a slot. */
export function fillSlot(reading: Reading, slots: Map<Slot, number[]>, slot: Slot, token: number): void {
  const list = slots.get(slot) ?? [];
  for (const each of withIncluded(reading, conjunctsOf(reading, token))) {
    const isStrayVerb =
      each !== token && reading.tokens[each]!.upos === 'VERB' && reading.tokens[token]!.upos !== 'VERB';
    if (!isStrayVerb && !list.includes(each)) list.push(each);
  }
  slots.set(slot, list);
}

function withIncluded(reading: Reading, all: readonly number[]): readonly number[] {
  const included = all.flatMap((each) =>
    [...childrenOf(reading, each)].filter(
      (child) => reading.tokens[child]!.deprel === 'nmod' && caseOf(reading, child) === 'including',
    ),
  );
  return included.length === 0 ? all : [...all, ...included.flatMap((each) => conjunctsOf(reading, each))];
}

/** A prepositional phrase fills the slot of its preposition; what the tree hangs on its noun though it belongs to the trigger, its own. */
export function fillOblique(reading: Reading, slots: Map<Slot, number[]>, child: number, passive: boolean): void {
  const preposition = prepositionOf(reading, child);
  if (preposition === null) return;
  if (isCounted(reading, child, preposition) && !passive && !slots.has('object')) {
    fillSlot(reading, slots, 'object', child);
    return;
  }
  for (const inner of isFixed(reading, child, preposition) ? [] : childrenOf(reading, child)) {
    const further = reading.tokens[inner]!.deprel === 'nmod' ? prepositionOf(reading, inner) : null;
    const belongs =
      further !== null &&
      (CHAINED.has(further) || (further === 'with' && preposition === 'of' && LINKS.has(reading.tokens[child]!.lemma)));
    if (belongs && !slots.has(further)) fillSlot(reading, slots, further, inner);
  }
  const agent = reading.tokens[child]!.deprel === 'obl:agent' || (passive && preposition === 'by');
  fillSlot(reading, slots, agent ? 'subject' : preposition, child);
}

/** "in response to", "in addition to": what follows belongs to these words, not to the verb. */
function isFixed({ tokens }: Reading, noun: number, preposition: string): boolean {
  return preposition === 'in' && FIXED.has(tokens[noun]!.lemma);
}

/** "kidnapped up to 16 advisers": a bound on a number that the tree reads as a preposition. */
function isCounted(reading: Reading, token: number, preposition: string): boolean {
  if (preposition !== 'to' && preposition !== 'up to') return false;
  const number = childBy(reading, token, 'nummod');
  return number > 1 && reading.words[number - 1] === 'to' && reading.words[number - 2] === 'up';
}

/** The preposition of a phrase in its shortest form ("out of" → from), or null. */
export function prepositionOf(reading: Reading, token: number): string | null {
  const preposition = caseOf(reading, token);
  return preposition === null ? null : (SAME_AS[preposition] ?? preposition);
}
