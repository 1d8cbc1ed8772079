import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { DAY_PARTS, MONTHS, UNITS, WEEKDAYS } from './time-words.ts';

/** Where on the time line a clause lies, seen from the report: null where its verb does not tell. */
export type Tense = 'ahead' | 'past' | null;

const AHEAD = /^(?:will|'ll|shall|wo|would|should|must|may|might)$/;
const HAVE = /^(?:have|has|had|'ve|having)$/;
/** "has kept it shut until Friday": what has begun and goes on. */
const STILL = /^(?:have|has|'ve)$/;
const PRESENT = /^(?:is|are|do|does|'s|'re)$/;
/** "they are to meet on Friday", "is due to leave": arranged. */
const PRESENT_BE = /^(?:is|are|'re)$/;
const PAST_HELPER = /^(?:was|were|did|had|has|have|'ve)$/;
/** What one plans lies ahead even when one planned it. */
const PLAN = /^(?:plan|schedule|expect|slate|due|intend|bind|likely)$/;
/** What one vows to do lies ahead; the vow itself may be past. */
const VOW = /^(?:set|hope|aim|prepare|vow|promise|pledge|agree|urge|want|order|demand|ready|invite|summon|subpoena)$/;
const CLOCK = /^(?:\d{1,2}(?::\d\d)?|[ap]\.?m\.?|noon|midday|midnight|on|after|,|the|early|late|gmt|utc|[ecmp][sd]t)$/;
/** Verbs that set or move a deadline: what stands after "until" lies ahead of them. */
const EXTEND = /^(?:extend|postpone|delay|adjourn|give|set|reschedule|grant|allow|have)$/;
/** What is set beforehand is told in the present: "the truce expires on Sunday", "the law takes effect on July 1". */
const SET_BEFOREHAND =
  /^(?:expire|lapse|begin|start|open|reopen|close|end|resume|conclude|finish|meet|convene|gather|vote|travel|arrive|depart|leave|return|fly|visit|host|hold|run|take|go|play|retire|enter|come|face)$/;
/** Verbs whose past is their base form. */
const INVARIANT =
  /^(?:cut|put|set|hit|let|shut|cost|cast|hurt|split|spread|quit|beat|burst|bid|shed|thrust|upset|read)$/;
const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only|next|other)$/;
const REACH = 8;
const WIDE = 12;
const HELPERS = 6;

/**
 * When what happens at token `at` lies: ahead where its verb stands after "will", "must" and the like or under a verb of planning,
 * past where it is past or perfect. A deadline ("until March") lies ahead unless its verb is past. A time that only describes a noun
 * ("the Jan. 14 deadline", "Wednesday's ruling") does not have the verb's tense.
 */
export function tenseAt(tokens: readonly Draft[], at: number, sentence: Sentence): Tense {
  let place = at;
  let aside = false;
  const lead = at > sentence.first ? (tokens[at - 1] as Draft).norm : '';
  const stands = { aimed: lead === 'for', until: /^(?:until|till)$/.test(lead), headline: sentence.headline };
  const since = leadOver(tokens, at, sentence);
  if (since === 'since') return 'past';
  if (since === 'due') return 'ahead';
  for (let steps = 0; steps < REACH && place >= sentence.first; steps++) {
    const token = tokens[place] as Draft;
    const verdict = verdictOf(tokens, place, sentence, { ...stands, fronted: at < place, aside });
    if (verdict !== undefined && EXTEND.test(token.lemma) && deadline(tokens, at, sentence)) return 'ahead';
    if (verdict === 'past' && (aside || planBetween(tokens, place, at))) return null;
    if (verdict !== undefined) return verdict ?? deadline(tokens, at, sentence);
    const head = token.head >= 0 ? (tokens[token.head] as Draft) : null;
    if (head && /^(?:compound|nmod:poss|amod)$/.test(token.deprel) && !tellsTime(head)) return null;
    aside ||= head !== null && token.deprel === 'nmod' && !tellsTime(head);
    place = token.head;
  }
  return deadline(tokens, at, sentence);
}

/** "discussed the planned summit in May": the time may be the plan's. */
function planBetween(tokens: readonly Draft[], verb: number, at: number): boolean {
  for (let place = Math.max(verb + 1, at - WIDE); place < at; place++) {
    const { deprel, lemma, norm } = tokens[place] as Draft;
    if (deprel === 'amod' && (PLAN.test(lemma) || /^(?:upcoming|forthcoming|proposed)$/.test(norm))) return true;
  }
  return false;
}

/** "since", over "early" and the like; "due" before a preposition, unless it was due. */
function leadOver(tokens: readonly Draft[], at: number, sentence: Sentence): string {
  let place = at - 1;
  while (place > sentence.first && /^(?:the|early|mid|late)$/.test((tokens[place] as Draft).norm)) place--;
  if (place < sentence.first) return '';
  const { norm, upos } = tokens[place] as Draft;
  if (upos !== 'ADP' || place - 1 < sentence.first || tokens[place - 1]?.norm !== 'due') return norm;
  return /^(?:was|were|been)$/.test(tokens[place - 2]?.norm ?? '') ? '' : 'due';
}

/** "until", "by", "as early as" before a time, over a clock time: it lies ahead unless told otherwise. */
function deadline(tokens: readonly Draft[], at: number, sentence: Sentence): Tense {
  let place = at - 1;
  while (place > sentence.first && CLOCK.test((tokens[place] as Draft).norm)) place--;
  if (place < sentence.first) return null;
  const { norm } = tokens[place] as Draft;
  const early = norm === 'as' && /^(?:early|soon|late)$/.test(tokens[place - 1]?.norm ?? '');
  return early || /^(?:until|till|by)$/.test(norm) ? 'ahead' : null;
}

const tellsTime = ({ norm }: Draft): boolean =>
  /^\d/.test(norm) ||
  DAY_PARTS.has(norm) ||
  MONTHS.has(norm) ||
  WEEKDAYS.has(norm) ||
  UNITS.has(norm) ||
  /^[ap]\.?m\.?$/.test(norm);

/** How the time stands to a verb. */
interface Place {
  /** After "for". */
  readonly aimed: boolean;
  /** After "until". */
  readonly until: boolean;
  /** Before the verb: "On Friday they planned". */
  readonly fronted: boolean;
  /** Under a noun: "talks on Monday". */
  readonly aside: boolean;
  /** Headlines tell the past in the present. */
  readonly headline: boolean;
}

/** undefined: no verb here, or one that leans on the verb above it. */
function verdictOf(
  tokens: readonly Draft[],
  place: number,
  sentence: Sentence,
  { aimed, until, fronted, aside, headline }: Place,
): Tense | undefined {
  const own = tokens[place] as Draft;
  const helpers: string[] = [];
  for (let at = Math.max(sentence.first, place - HELPERS); at < place; at++) {
    const helper = tokens[at] as Draft;
    if (helper.head !== place) continue;
    if (helper.upos === 'AUX') helpers.push(helper.norm);
    if (helper.xpos === 'TO' && own.upos === 'VERB' && helpers.some((word) => PRESENT_BE.test(word))) return 'ahead';
    if (helper.xpos === 'TO' && own.upos === 'VERB') return toCome(tokens, at, own) ?? underPlan(tokens, own, sentence);
  }
  if (own.upos === 'AUX' && own.deprel !== 'aux' && own.deprel !== 'cop') helpers.push(own.norm);
  else if (own.upos !== 'VERB' && helpers.length === 0)
    return own.upos === 'NOUN' && own.lemma === 'plan' ? 'ahead' : undefined;
  const perfect = helpers.some((helper) => HAVE.test(helper));
  if (helpers.some((helper) => AHEAD.test(helper))) return perfect ? 'past' : 'ahead';
  if (until && helpers.some((helper) => STILL.test(helper))) return null;
  const past =
    (own.xpos === 'VBD' && (own.norm !== own.lemma || INVARIANT.test(own.norm))) ||
    helpers.some((helper) => PAST_HELPER.test(helper));
  if (past && own.norm === 'due') return 'past';
  if (PLAN.test(own.lemma) || PLAN.test(own.norm)) return past && fronted ? null : 'ahead';
  const vow = VOW.test(own.lemma);
  if (past) return vow ? (aimed ? 'ahead' : null) : 'past';
  if (until && own.xpos === 'VBN' && helpers.length === 0) return undefined;
  if (own.xpos === 'VBN') return vow && (aimed || helpers.length > 0) ? 'ahead' : helpers.length > 0 ? null : 'past';
  if (own.xpos === 'VBG') return helpers.length > 0 ? 'ahead' : undefined;
  const present = helpers.length === 0 ? /^VB[PZ]$/.test(own.xpos) : helpers.every((helper) => PRESENT.test(helper));
  const beforehand = own.upos === 'VERB' ? SET_BEFOREHAND.test(own.lemma) : tellsTime(own);
  return vow || (present && beforehand && !aside && !headline) ? 'ahead' : null;
}

/** "the summit, to be held in June", "a law to be passed"; not "the third man to be killed", which was. */
function toCome(tokens: readonly Draft[], to: number, own: Draft): Tense {
  if (own.xpos !== 'VBN' || tokens[to + 1]?.norm !== 'be' || own.head < 0) return null;
  if (tokens[to - 1]?.norm === ',') return 'ahead';
  return own.deprel.startsWith('acl') && !ranked(tokens, own.head) ? 'ahead' : null;
}

/** Ahead under a verb of planning or one that is itself ahead: "will meet to discuss it on June 3". */
function underPlan(tokens: readonly Draft[], own: Draft, sentence: Sentence): Tense {
  const governor = own.head >= 0 ? (tokens[own.head] as Draft) : null;
  if (!governor) return null;
  const { lemma, norm } = governor;
  const planned =
    PLAN.test(lemma) || PLAN.test(norm) || VOW.test(lemma) || VOW.test(norm) || /^(?:be|have)$/.test(lemma);
  return planned || willBe(tokens, own.head, sentence) ? 'ahead' : null;
}

/** "will", "must" and the like right under the verb at `place`, and no "have". */
function willBe(tokens: readonly Draft[], place: number, sentence: Sentence): boolean {
  let will = false;
  for (let at = Math.max(sentence.first, place - HELPERS); at < place; at++) {
    const { head, norm } = tokens[at] as Draft;
    if (head !== place) continue;
    if (HAVE.test(norm)) return false;
    will ||= AHEAD.test(norm);
  }
  return will;
}

/** Whether an ordinal, "last" or "only" belongs to the noun. */
function ranked(tokens: readonly Draft[], noun: number): boolean {
  for (let at = Math.max(0, noun - HELPERS); at < noun; at++)
    if (RANKS.test((tokens[at] as Draft).norm) && (tokens[at] as Draft).head === noun) return true;
  return false;
}
