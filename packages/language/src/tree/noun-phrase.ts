import type { Draft } from '../draft.ts';
import { wordClass } from '../tags/word-classes.ts';
import { attach, type Unit } from './unit.ts';
import { isPrenominal } from './verb-group.ts';
import { COMPOUND_HEADS, TIME_NOUNS, TITLES } from './words.ts';

const NOMINAL = /^(?:NOUN|PROPN)$/;

/**
 * A noun with everything that stands before it, starting at `at`; null when none starts there.
 *
 * Possessors nest: in "Iraq's army's base" each depends on the next.
 */
export function nounPhrase(tokens: readonly Draft[], at: number, last: number): Unit | null {
  const lead = tokens[at] as Draft;
  if (lead.upos === 'PRON' && lead.xpos !== 'PRP$') {
    return lead.xpos === 'WDT' || lead.xpos === 'WP' ? null : { kind: 'noun', first: at, last: at + 1, head: at };
  }
  const modifiers: number[] = [];
  let possessor = -1;
  let index = at;
  for (;;) {
    const end = segment(tokens, index, last, modifiers);
    if (end < 0) return null;
    const head = settle(tokens, modifiers, end);
    if (possessor >= 0) attach(tokens, possessor, head, 'nmod:poss');
    if (end < last && tokens[end]?.xpos === 'POS' && end + 1 < last && startsSegment(tokens[end + 1] as Draft)) {
      attach(tokens, end, head, 'case');
      possessor = head;
      index = end + 1;
      modifiers.length = 0;
      continue;
    }
    if (end < last && tokens[end]?.xpos === 'POS') {
      attach(tokens, end, head, 'case');
      return { kind: 'noun', first: at, last: end + 1, head };
    }
    return { kind: 'noun', first: at, last: end, head };
  }
}

const startsSegment = (token: Draft): boolean => /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(token.upos);

/** Collect one stretch up to and including its last noun; returns its end, or −1 when no noun comes. */
function segment(tokens: readonly Draft[], from: number, last: number, into: number[]): number {
  let index = from;
  let end = -1;
  for (; index < last; index++) {
    const token = tokens[index] as Draft;
    const next = index + 1 < last ? tokens[index + 1] : undefined;
    if (NOMINAL.test(token.upos) || token.xpos === '$' || (token.upos === 'SYM' && token.text === '%')) {
      if (end >= 0 && breaksBefore(tokens, index, from)) break;
      into.push(index);
      end = index + 1;
    } else if (token.upos === 'NUM') {
      into.push(index);
      end = index + 1;
    } else if (end < 0 && (token.upos === 'DET' || token.xpos === 'PRP$')) {
      if (token.upos === 'DET' && into.length > 0 && tokens[into.at(-1) as number]?.upos !== 'DET') break;
      into.push(index);
    } else if (token.upos === 'ADJ') {
      if (end >= 0 && !(next && NOMINAL.test(next.upos) && !TIME_NOUNS.has(tokens[index - 1]?.norm ?? ''))) break;
      if (end >= 0 && token.norm === 'last') break;
      into.push(index);
    } else if (
      token.upos === 'VERB' &&
      isPrenominal(tokens, index, last, from) &&
      (end < 0 || token.xpos === 'VBG') &&
      index >= from
    ) {
      if (end >= 0) break;
      into.push(index);
    } else if (
      end < 0 &&
      token.upos === 'ADV' &&
      token.xpos !== 'WRB' &&
      next &&
      /^(?:ADJ|NUM|DET)$/.test(next.upos) &&
      reaches(tokens, index + 1, last)
    ) {
      into.push(index);
    } else if (
      end < 0 &&
      into.length > 0 &&
      token.text === ',' &&
      tokens[index - 1]?.upos === 'ADJ' &&
      next?.upos === 'ADJ' &&
      reaches(tokens, index + 1, last)
    ) {
      into.push(index);
    } else if (token.upos === 'CCONJ' && joinsModifiers(tokens, index, last)) {
      into.push(index);
      end = -1;
    } else break;
  }
  if (end < 0) return -1;
  while (into.length > 0 && (into.at(-1) as number) >= end) into.pop();
  return end;
}

/** "last week Iraq": a time noun does not run on into the next noun. */
const breaksBefore = (tokens: readonly Draft[], index: number, from: number): boolean => {
  const before = tokens[index - 1] as Draft;
  const here = tokens[index] as Draft;
  return index > from && TIME_NOUNS.has(before.norm) && here.upos === 'PROPN' && before.upos === 'NOUN';
};

function reaches(tokens: readonly Draft[], from: number, last: number): boolean {
  for (let at = from; at < last && at < from + 5; at++) {
    const token = tokens[at] as Draft;
    if (NOMINAL.test(token.upos) || token.upos === 'NUM') return true;
    if (!/^(?:ADJ|ADV|DET)$/.test(token.upos) && token.text !== ',') return false;
  }
  return false;
}

/** "American and coalition troops", "internal and external threats": two modifiers of one noun. */
function joinsModifiers(tokens: readonly Draft[], index: number, last: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const then = tokens[index + 2];
  if (!before || !after || !then || index + 2 >= last) return false;
  return (
    before.upos === 'ADJ' &&
    (after.upos === 'ADJ' || after.upos === 'NOUN') &&
    /^(?:NOUN|ADJ)$/.test(then.upos) &&
    after.xpos !== 'NNS'
  );
}

/** Attach the modifiers of one stretch to its head noun and return the head. */
function settle(tokens: readonly Draft[], modifiers: readonly number[], end: number): number {
  const nouns = modifiers.filter(
    (index) => NOMINAL.test((tokens[index] as Draft).upos) || /^(?:\$|%)$/.test((tokens[index] as Draft).text),
  );
  const last = nouns.at(-1);
  const head = last === undefined ? (modifiers.at(-1) as number) : nameHead(tokens, nouns, last);
  let coordinated = -1;
  for (const index of modifiers) {
    if (index === head) continue;
    const token = tokens[index] as Draft;
    if (token.head >= 0 && token.deprel !== 'root') continue;
    if (token.upos === 'CCONJ') {
      coordinated = index - 1;
      attach(tokens, index, index + 1, 'cc');
    } else if (coordinated >= 0 && index === coordinated + 2) attach(tokens, index, coordinated, 'conj');
    else attach(tokens, index, target(tokens, index, head), label(tokens, index, head, end));
  }
  return head;
}

function target(tokens: readonly Draft[], index: number, head: number): number {
  const token = tokens[index] as Draft;
  const next = tokens[index + 1];
  if (token.upos === 'ADV' && next && index + 1 !== head && /^(?:ADJ|NUM|DET)$/.test(next.upos)) return index + 1;
  if (token.upos === 'NUM' && next?.upos === 'NUM' && index < head && index + 1 < head) return index + 1;
  return head;
}

function label(tokens: readonly Draft[], index: number, head: number, _end: number): string {
  const token = tokens[index] as Draft;
  switch (token.upos) {
    case 'DET':
      return token.xpos === 'PDT' || (/^(?:all|both|half|such)$/.test(token.norm) && tokens[index + 1]?.upos === 'DET')
        ? 'det:predet'
        : 'det';
    case 'PRON':
      return 'nmod:poss';
    case 'ADV':
      return 'advmod';
    case 'NUM':
      return index > head
        ? /^(?:19|20)\d\d$/.test(token.text)
          ? 'nmod:unmarked'
          : 'nummod'
        : target(tokens, index, head) === head
          ? 'nummod'
          : 'compound';
    case 'PUNCT':
      return 'punct';
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
      return index > head ? 'flat' : 'compound';
    default:
      return 'amod';
  }
}

/** Head of a run of nouns: the last one; the first name of a person's name, whose other words are `flat`. */
function nameHead(tokens: readonly Draft[], nouns: readonly number[], last: number): number {
  let first = last;
  while (first - 1 >= (nouns[0] as number) && tokens[first - 1]?.upos === 'PROPN' && tokens[first]?.upos === 'PROPN')
    first--;
  while (first < last && isTitle(tokens[first] as Draft)) {
    attach(tokens, first, nameStart(tokens, first, last), 'nmod:desc');
    first++;
  }
  const before = tokens[first - 1];
  if (
    tokens[last]?.upos === 'PROPN' &&
    before &&
    first - 1 >= (nouns[0] as number) &&
    before.upos === 'NOUN' &&
    isTitle(before)
  ) {
    attach(tokens, first - 1, nameStart(tokens, first, last), 'nmod:desc');
  }
  if (first === last) return last;
  return isPersonal(tokens, first, last) ? first : last;
}

function nameStart(tokens: readonly Draft[], title: number, last: number): number {
  let at = title + 1;
  while (at < last && isTitle(tokens[at] as Draft)) at++;
  return at < last && isPersonal(tokens, at, last) ? at : last;
}

const isTitle = (token: Draft): boolean => TITLES.has(token.norm.replace(/\.$/, ''));

function isPersonal(tokens: readonly Draft[], first: number, last: number): boolean {
  const head = tokens[last] as Draft;
  if (COMPOUND_HEADS.has(head.norm)) return false;
  const lead = wordClass((tokens[first] as Draft).norm);
  if (lead.firstName) return true;
  if (lead.place || TIME_NOUNS.has((tokens[first] as Draft).norm)) return false;
  if (/^(?:\p{Lu}\.)+$|^\p{Lu}{2,}$/u.test((tokens[first] as Draft).text)) return false;
  return last - first <= 2 && !lead.known;
}
