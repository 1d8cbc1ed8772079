import { caseOf, childBy, childrenOf, type Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';
import { measureAt } from './quantity.ts';

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
/** Words that say that it is another one than those told before. */
const ANOTHER: ReadonlySet<string> = new Set(
  'another other second third fourth fifth separate different further fresh new earlier previous later subsequent similar more again separately subsequently'.split(
    ' ',
  ),
);
/** Nouns that only point to what was told: "the incident left 12 dead". */
const GENERIC: ReadonlySet<string> = new Set(
  'incident attack violence assault episode tragedy blast explosion shooting raid strike clash ambush bombing fighting unrest crash accident collision disaster'.split(
    ' ',
  ),
);
const VIOLENT: ReadonlySet<string> = new Set(['ASSAULT', 'INCIDENT']);
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing']);
/** How many events back a consequence looks for its cause: keeps the work linear. */
const BACK = 6;

/** "the attack", "this withdrawal": a definite noun; not "the second attack". */
export function pointsBack(reading: Reading, token: number): boolean {
  if (reading.tokens[token]!.upos !== 'NOUN' || isAnother(reading, token)) return false;
  for (let child = reading.firstChild[token]!; child >= 0 && child < token; child = reading.nextSibling[child]!)
    if (POINTING.has(reading.words[child]!)) return true;
  return false;
}

/** "a second attack", "attacked again", "hours later, gunmen attacked": another event than those before. */
export function isAnother(reading: Reading, token: number): boolean {
  for (const child of childrenOf(reading, token)) {
    const { deprel, norm } = reading.tokens[child]!;
    if ((deprel === 'amod' || deprel === 'det' || deprel === 'advmod') && ANOTHER.has(norm)) return true;
  }
  return false;
}

/**
 * The earlier event that a telling of harm belongs to though it names none: "Gunmen attacked a church in Owo. It left 12 people dead", "The
 * incident killed 12", "Twelve people died"; −1 for none. Only the sentence before, only where harm has no doer, place or date of its own.
 *
 * @param index of the harm among `drafts`, which stand in text order
 */
export function causeBefore(reading: Reading, drafts: readonly EventDraft[], index: number): number {
  const harm = drafts[index]!;
  const { token, row } = harm;
  if (!VIOLENT.has(row.type ?? '') || !REAL.has(harm.status) || harm.background) return -1;
  const measure = measureAt(reading, token);
  if (measure !== 'killed' && measure !== 'wounded') return -1;
  if (harm.start !== null || harm.end !== null || isAnother(reading, token) || !isBare(reading, harm)) return -1;
  let found = -1;
  for (let at = index - 1; at >= 0 && at >= index - BACK; at--) {
    const cause = drafts[at]!;
    const apart = reading.sentenceOf[token]! - reading.sentenceOf[cause.token]!;
    if (apart > 1) break;
    if (apart < 1 || !VIOLENT.has(cause.row.type ?? '')) continue;
    if (cause.quantity?.[measure] !== undefined || !REAL.has(cause.status) || cause.background) return -1;
    if (hasSufferers(cause) && hasSufferers(harm)) return -1;
    found = found < 0 ? at : found;
  }
  return found;
}

const hasSufferers = ({ arguments: all }: EventDraft): boolean =>
  all.some(({ role, entity }) => role === 'recipient' && entity?.startsWith('actor:') === true);

/** Whether harm is told without doer and place, by itself or of "it" or "the incident". */
function isBare(reading: Reading, { token, arguments: all, quantity }: EventDraft): boolean {
  if (all.some(({ role, entity }) => entity !== null && role !== 'recipient')) return false;
  if (quantity?.killed === undefined && quantity?.wounded === undefined) return false;
  const { upos, head, xpos, deprel } = reading.tokens[token]!;
  const verb = upos === 'VERB' ? token : leavingOver(reading, token);
  if (verb < 0) return false;
  const subject = childBy(reading, verb, 'nsubj');
  if (subject >= 0 && (upos !== 'VERB' || xpos === 'VBD') && childBy(reading, verb, 'obj') >= 0)
    return (
      reading.words[subject] === 'it' || (pointsBack(reading, subject) && GENERIC.has(reading.tokens[subject]!.lemma))
    );
  return upos === 'VERB' && (head < 0 || deprel === 'conj') && !isPlaced(reading, token);
}

/** "killed and wounded in a market": a place of its own, on the verb or on one coordinated with it. */
function isPlaced(reading: Reading, verb: number, withConjuncts = true): boolean {
  for (const child of childrenOf(reading, verb)) {
    const { deprel, upos } = reading.tokens[child]!;
    if (deprel.startsWith('obl') && PLACING.has(caseOf(reading, child) ?? '')) return true;
    if (withConjuncts && deprel === 'conj' && upos === 'VERB' && isPlaced(reading, child, false)) return true;
  }
  return false;
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'on', 'by', 'during', 'from']);

/** The verb in "left 12 people dead". */
function leavingOver({ tokens }: Reading, token: number): number {
  for (let at = tokens[token]!.head, step = 0; at >= 0 && step < 2; at = tokens[at]!.head, step++)
    if (tokens[at]!.lemma === 'leave') return at;
  return -1;
}
