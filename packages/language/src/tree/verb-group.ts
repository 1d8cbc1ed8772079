import type { Draft } from '../draft.ts';
import { attach, type Unit, type VerbForm } from './unit.ts';

const PREPOSITIONAL = /^(?:according|including|following)$/;

/**
 * A verb with its auxiliaries, "to", negation and inner adverbs, starting at `at`; null when none starts there.
 *
 * A participle standing before its noun ("the captured base") is left to the noun phrase.
 */
export function verbGroup(tokens: readonly Draft[], at: number, last: number): Unit | null {
  const helpers: number[] = [];
  const adverbs: number[] = [];
  let to = -1;
  let be = -1;
  let index = at;
  for (; index < last; index++) {
    const token = tokens[index] as Draft;
    if (token.xpos === 'TO' && token.upos === 'PART' && helpers.length === 0 && to < 0) to = index;
    else if (token.upos === 'AUX') {
      helpers.push(index);
      if (token.lemma === 'be') be = index;
    } else if ((token.upos === 'ADV' && token.xpos !== 'WRB') || token.norm === 'not' || token.norm === "n't") {
      if (helpers.length === 0 && to < 0 && !leadsToVerb(tokens, index, last)) break;
      if (helpers.length + (to < 0 ? 0 : 1) > 0 && !inside(tokens, index, last)) break;
      adverbs.push(index);
    } else break;
  }
  const main = tokens[index];
  const hasMain =
    index < last &&
    main?.upos === 'VERB' &&
    !PREPOSITIONAL.test(main.norm) &&
    fits(main, helpers.length > 0, to >= 0, be);
  if (!hasMain) {
    if (helpers.length === 0) return null;
    return bare(tokens, at, index, helpers, adverbs, to);
  }
  if (helpers.length === 0 && to < 0 && isPrenominal(tokens, index, last, at)) return null;
  for (const helper of helpers) {
    const passive = tokens[helper]?.lemma === 'be' && main.xpos === 'VBN' && helper === be;
    attach(tokens, helper, index, passive ? 'aux:pass' : 'aux');
  }
  for (const adverb of adverbs) attach(tokens, adverb, index, 'advmod');
  if (to >= 0) attach(tokens, to, index, 'mark');
  const passive = main.xpos === 'VBN' && (be >= 0 || helpers.length === 0);
  return { kind: 'verb', first: at, last: index + 1, head: index, form: formOf(main, tokens, helpers, to), passive };
}

const fits = (main: Draft, helped: boolean, to: boolean, be: number): boolean =>
  to || !helped || be < 0 || (main.xpos !== 'VBD' && main.xpos !== 'VBZ');

function formOf(main: Draft, tokens: readonly Draft[], helpers: readonly number[], to: number): VerbForm {
  if (to >= 0) return 'infinitive';
  const lead = helpers.length > 0 ? (tokens[helpers[0] as number] as Draft) : main;
  if (lead.xpos === 'VBG') return 'gerund';
  if (lead.xpos === 'VBN') return 'participle';
  return 'finite';
}

/** "is", "may have been": no verb after it in the group. */
function bare(
  tokens: readonly Draft[],
  at: number,
  end: number,
  helpers: readonly number[],
  adverbs: readonly number[],
  to: number,
): Unit {
  const head = helpers.at(-1) as number;
  const kept = adverbs.filter((adverb) => adverb < head);
  for (const helper of helpers) attach(tokens, helper, head, 'aux');
  for (const adverb of kept) attach(tokens, adverb, head, 'advmod');
  if (to >= 0) attach(tokens, to, head, 'mark');
  const trailing = adverbs.filter(
    (adverb) => adverb > head && (tokens[adverb]?.norm === 'not' || tokens[adverb]?.norm === "n't"),
  );
  for (const adverb of trailing) attach(tokens, adverb, head, 'advmod');
  const last = trailing.length > 0 && trailing.at(-1) === head + 1 ? head + 2 : head + 1;
  const lead = tokens[helpers[0] as number] as Draft;
  const form = to >= 0 ? 'infinitive' : lead.xpos === 'VBG' ? 'gerund' : lead.xpos === 'VBN' ? 'participle' : 'finite';
  return {
    kind: 'verb',
    first: at,
    last: Math.min(last, Math.max(end, head + 1)),
    head,
    form,
    copula: tokens[head]?.lemma === 'be',
    passive: false,
  };
}

/** An adverb at the start belongs to the group when a verb follows at once ("repeatedly targeted"). */
function leadsToVerb(tokens: readonly Draft[], index: number, last: number): boolean {
  for (let at = index + 1; at < last && at < index + 3; at++) {
    const token = tokens[at] as Draft;
    if (token.upos === 'VERB') return token.xpos !== 'VBN' || !isPrenominal(tokens, at, last, index);
    if (token.upos === 'AUX') return true;
    if (token.upos !== 'ADV') return false;
  }
  return false;
}

/** An adverb after a helper is inside when a verb still follows. */
function inside(tokens: readonly Draft[], index: number, last: number): boolean {
  const norm = tokens[index]?.norm;
  if (norm === 'not' || norm === "n't") return true;
  for (let at = index + 1; at < last && at < index + 4; at++) {
    const token = tokens[at] as Draft;
    if (token.upos === 'VERB' || token.upos === 'AUX') return true;
    if (token.upos !== 'ADV' && token.upos !== 'PART') return false;
  }
  return false;
}

/** A participle right before a noun, after an article, adjective or preposition. */
export function isPrenominal(tokens: readonly Draft[], index: number, last: number, start: number): boolean {
  const token = tokens[index] as Draft;
  if (token.xpos !== 'VBN' && token.xpos !== 'VBG') return false;
  const next = tokens[index + 1];
  if (index + 1 >= last || !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return false;
  const before = start > 0 ? tokens[index - 1] : undefined;
  if (before && /^(?:DET|NUM|ADJ)$/.test(before.upos)) return true;
  if (before && (before.xpos === 'PRP$' || before.xpos === 'POS')) return true;
  return token.xpos === 'VBN' && next.upos !== 'ADJ' && !(before && /^(?:NOUN|PROPN|PRON|AUX)$/.test(before.upos));
}
