import type { Sentence } from '@dramatis/language';
import type { Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';

const VERIFYING: ReadonlySet<string> = new Set(['verify', 'confirm', 'corroborate', 'substantiate', 'authenticate']);
const CLAIMED: ReadonlySet<string> = new Set(
  'claim report account statement allegation assertion figure toll information it this that'.split(' '),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'impossible', 'unable', 'never', 'cannot']);

/**
 * What somebody said happened and the report says nobody could check is only alleged: "The general said troops had retaken the bridge.
 * His claim could not be independently verified." Not "The army confirmed that troops left. It could not say when."
 */
export function withUnverified(reading: Reading, drafts: readonly EventDraft[]): EventDraft[] {
  const doubted = new Set<number>();
  reading.analysis.sentences.forEach((sentence, index) => {
    if (index > 0 && doubts(reading, sentence)) doubted.add(index - 1);
  });
  if (doubted.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const { token, status, cue } = draft;
    const isClaim = cue !== null && (status === 'happened' || status === 'ongoing');
    return isClaim && doubted.has(reading.sentenceOf[token]!) ? { ...draft, status: 'alleged' } : draft;
  });
}

function doubts({ tokens, words }: Reading, { first, last }: Sentence): boolean {
  let [verifies, denies, claim] = [false, false, false];
  for (let token = first; token < last; token++) {
    const lemma = tokens[token]!.lemma.toLowerCase();
    if (VERIFYING.has(lemma)) verifies = true;
    if (!verifies && NEGATIONS.has(words[token]!)) denies = true;
    if (CLAIMED.has(lemma)) claim = true;
  }
  return verifies && denies && claim;
}
