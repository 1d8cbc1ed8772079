import type { Mention } from '../mentions/mention.ts';
import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { CompiledFiller, CompiledTrigger, TriggerTable } from '../triggers/compile-triggers.ts';
import type { Slot, Trigger } from '../triggers/trigger.ts';
import { UNCODED } from '../triggers/uncoded.ts';
import type { FiredTrigger } from './event-draft.ts';
import type { MentionIndex } from './mention-index.ts';
import { type Slots, slotsOf } from './slots.ts';
import { SUPPORT_VERBS } from './support-verbs.ts';
import { contentHead } from './transparent-nouns.ts';
import { ASPECTUAL } from './when.ts';

/**
 * Every word whose base form has a trigger row whose conditions hold; the most specific row of each word, in text order.
 *
 * A verb without one fires as uncoded. The noun of a light verb ("took control") belongs to the verb's row and fires no row of its own.
 */
export function matchTriggers(reading: Reading, mentions: MentionIndex, table: TriggerTable): FiredTrigger[] {
  const fired: FiredTrigger[] = [];
  const consumed = new Uint8Array(reading.tokens.length);
  for (let token = 0; token < reading.tokens.length; token++) {
    const pos = posOf(reading, token);
    if (pos === null) continue;
    const rows = table[pos].get(reading.tokens[token]!.lemma.toLowerCase());
    if ((rows === undefined && pos !== 'verb') || isPartOfName(reading, mentions, token)) continue;
    const slots = slotsOf(reading, token);
    const count = fired.length;
    for (const row of rows ?? []) {
      const match = matchRow(reading, mentions, token, slots, row);
      if (match === null || (row.reporting && row.specificity === 0 && !hasContent(reading, token))) continue;
      fired.push(match);
      for (const word of [...match.words, ...match.senses]) if (word !== token) consumed[word] = 1;
      break;
    }
    if (pos === 'verb' && fired.length === count && reading.tokens[token]!.lemma !== 'be')
      fired.push({ token, row: UNCODED, slots, words: [token], senses: [] });
  }
  const nouns = new Set(fired.flatMap(({ token, row }) => (row === UNCODED ? [] : [token])));
  return fired.filter((each) => !consumed[each.token] && !(each.row === UNCODED && isCarrier(reading, each, nouns)));
}

/** "launched an attack", "talks began": a verb that only carries another trigger or tells that something goes on is no deed of its own. */
function isCarrier(reading: Reading, { token, slots }: FiredTrigger, triggers: ReadonlySet<number>): boolean {
  const { lemma } = reading.tokens[token]!;
  const isTrigger = (other: number): boolean => triggers.has(contentHead(reading, other));
  if (ASPECTUAL.has(lemma)) return !ALSO_DEEDS.has(lemma) || [...slots.values()].flat().some(isTrigger);
  return SUPPORT_VERBS.has(lemma) && (slots.get('object') ?? []).some(isTrigger);
}

/** Aspectual verbs that have a meaning of their own where they carry nothing: "Shell runs a port", not "the talks run until May". */
const ALSO_DEEDS: ReadonlySet<string> = new Set(['break', 'run', 'take', 'come']);

/** Whether a verb of saying says something: "said that …", "… , he said"; rows that name what is said ("gave a speech") need no more. */
export function hasContent(reading: Reading, verb: number): boolean {
  return reading.tokens[verb]!.deprel === 'parataxis' || childBy(reading, verb, 'ccomp', 'parataxis') >= 0;
}

/** The kind of row a token may fire; null for none. */
export function posOf(reading: Reading, token: number): Trigger['pos'] | null {
  const { upos, deprel } = reading.tokens[token]!;
  if (upos === 'VERB') return deprel === 'amod' ? 'adjective' : 'verb';
  if (upos === 'NOUN' || upos === 'PROPN') return 'noun';
  return upos === 'ADJ' ? 'adjective' : null;
}

/** Whether a word is part of a name, which evokes nothing. */
export function isPartOfName(reading: Reading, { at, mentions }: MentionIndex, token: number): boolean {
  const index = at.get(token)?.find((each) => mentions[each]!.kind === 'name');
  return index !== undefined && reading.tokens[token]!.upos !== 'VERB';
}

/** The trigger when the row's conditions hold, else null. */
export function matchRow(
  reading: Reading,
  mentions: MentionIndex,
  token: number,
  around: Slots,
  row: CompiledTrigger,
): FiredTrigger | null {
  const words = [token];
  const senses: number[] = [];
  const { particle } = row.trigger;
  let slots = around;
  if (particle !== undefined) {
    const at = particleOf(reading, token, particle);
    if (at < 0) return null;
    words.push(at);
    slots = withoutParticle(around, particle);
  }
  for (const condition of row.requires) {
    const filler = slots.get(condition.slot)?.find((each) => fits(reading, mentions, each, condition));
    if (filler === undefined) return null;
    for (const word of new Set([filler, carriedNoun(reading, contentHead(reading, filler))])) {
      const isCounted = word !== filler && word === contentHead(reading, filler);
      if (!isCounted && condition.lemmas.has(lemmaOf(reading, word)) && !mentions.at.has(word))
        (isArgument(row, condition.slot) ? senses : words).push(word);
    }
  }
  for (const condition of row.excludes) {
    if (slots.get(condition.slot)?.some((each) => fits(reading, mentions, each, condition))) return null;
  }
  return { token, row, slots, words: words.sort((a, b) => a - b), senses };
}

/** "burned nine vehicles": what tells the sense and has a role; not "took control", nor "air strike". */
function isArgument({ frame, trigger }: CompiledTrigger, slot: Slot): boolean {
  return slot !== 'modifier' && frame[slot] != null && trigger.frame?.[slot] === undefined;
}

/** Particles that seldom stand as prepositions of place, as "in" does in "swore in court". */
const ADVERBIAL: ReadonlySet<string> = new Set(['over', 'out', 'up', 'off', 'down']);

/** "took over the airport": where the tree reads the particle as a preposition, its noun is the verb's object. */
export function withoutParticle(slots: Slots, particle: string): Slots {
  const object = ADVERBIAL.has(particle) ? slots.get(particle) : undefined;
  return object === undefined || slots.has('object') ? slots : new Map([...slots, ['object', object]]);
}

const lemmaOf = (reading: Reading, token: number): string => reading.tokens[token]!.lemma.toLowerCase();

/** The particle of a verb, or −1. */
export function particleOf(reading: Reading, verb: number, particle: string): number {
  for (const child of childrenOf(reading, verb)) {
    const { norm, deprel } = reading.tokens[child]!;
    if (norm === particle && deprel !== 'case') return child;
    if (deprel.startsWith('obl') && caseOf(reading, child)?.split(' ')[0] === particle) {
      for (const part of childrenOf(reading, child)) if (reading.words[part] === particle) return part;
    }
  }
  return reading.words[verb + 1] === particle ? verb + 1 : -1;
}

/** Nouns for doing or giving what stands before them: "an aid programme" is aid. */
const CARRYING: ReadonlySet<string> = new Set(
  'program programme package effort mission scheme shipment delivery'.split(' '),
);

/** The noun that a noun only carries: "aid" of "military aid program"; else the noun itself. */
function carriedNoun(reading: Reading, noun: number): number {
  const inner = CARRYING.has(lemmaOf(reading, noun)) ? childBy(reading, noun, 'compound') : -1;
  return inner < 0 ? noun : inner;
}

/** Whether a slot's filler meets a row's condition. */
export function fits(
  reading: Reading,
  mentions: MentionIndex,
  token: number,
  { lemmas, kinds }: CompiledFiller,
): boolean {
  if (lemmas.size === 0 && kinds.size === 0) return !mentions.timeAt(token);
  const head = contentHead(reading, token);
  if (lemmas.has(lemmaOf(reading, token)) || lemmas.has(lemmaOf(reading, head))) return true;
  if (lemmas.has(lemmaOf(reading, carriedNoun(reading, head)))) return true;
  if (lemmas.size > 0 && describedAs(mentions, head, lemmas)) return true;
  if (kinds.size === 0) return false;
  if (kinds.has('time') && mentions.timeAt(head)) return true;
  if (kinds.has('money') && /^[$€£¥]|dollar|euro|pound/.test(reading.words[head]!)) return true;
  for (const index of mentions.at.get(head) ?? [])
    if (isKind(mentions.mentions[index]!, mentions, index, kinds)) return true;
  return false;
}

/** Whether the entity that a name or pronoun stands for is called by one of these nouns elsewhere in the report. */
function describedAs(
  { at, mentions, resolution, nounsOf }: MentionIndex,
  token: number,
  lemmas: ReadonlySet<string>,
): boolean {
  for (const index of at.get(token) ?? []) {
    if (mentions[index]!.kind === 'nominal') continue;
    const nouns = nounsOf.get(resolution.actorOf[index] ?? resolution.locationOf[index] ?? '');
    for (const noun of nouns ?? []) if (lemmas.has(noun)) return true;
  }
  return false;
}

function isKind(mention: Mention, { resolution }: MentionIndex, index: number, kinds: ReadonlySet<string>): boolean {
  const actor = resolution.drafts.get(resolution.actorOf[index] ?? '');
  const isPlace = resolution.locationOf[index] !== null;
  const isPerson =
    actor?.type === 'person' || actor?.type === 'population' || (mention.kind === 'pronoun' && mention.noun !== 'it');
  return (
    (kinds.has('actor') && (actor !== undefined || mention.kind === 'pronoun')) ||
    (kinds.has('person') && isPerson) ||
    (kinds.has('named-person') && actor?.type === 'person' && mention.kind === 'name') ||
    (kinds.has('company') && actor?.type === 'company') ||
    (kinds.has('location') && isPlace)
  );
}
