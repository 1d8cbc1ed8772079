import type { Draft } from '../draft.ts';
import { CLOSED_CLASS } from './closed-class.ts';
import type { Evidence } from './first-cut.ts';
import { stems, wordClass } from './word-classes.ts';

/** A state a token may be in and what that costs, apart from its neighbours. */
export type Candidate = readonly [state: string, cost: number];

/** What the tagger must know of the place a token stands in. */
export interface Setting {
  /** First word of its sentence. */
  readonly initial: boolean;
  /** Capitals mean nothing here: a title-case or all-caps line. */
  readonly shouting: boolean;
  readonly nextCapital: boolean;
  readonly evidence: Evidence;
}

const MONTHS =
  /^(?:january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const COMPOUND =
  /-(?:led|backed|based|born|run|held|controlled|sponsored|allied|occupied|supported|funded|trained|armed|owned|made|dominated|linked|affiliated|aligned|mediated|brokered|style|wide|old|strong|year|day|hour|mile|member|term|level|scale|range|profile|ranking|[a-z]+(?:ed|ing|ful|ive|al|ous|ic|ible|able))$/;

/** The states `token` may be in; never empty. */
export function candidates(token: Draft, setting: Setting): readonly Candidate[] {
  const { norm, text } = token;
  if (!/[\p{L}\p{N}]/u.test(text)) return marks(text, norm);
  const capital = /^\p{Lu}/u.test(text);
  const closed = CLOSED_CLASS.get(norm);
  if (closed) {
    if (!capital || setting.initial || setting.shouting || text === 'I') return closed;
    return norm.length > 1 && /^\p{Lu}+$/u.test(text) && norm.length < 4 ? [['NNP', 0]] : [...closed, ['NNP', 1]];
  }
  if (/^['’]?\d/.test(text)) return numbers(norm);
  if (/[@/]|^www\.|^http/.test(norm)) return [['NNP', 0]];
  const options = new Map<string, number>();
  const add = (state: string, cost: number): void => {
    options.set(state, Math.min(options.get(state) ?? 9, cost));
  };
  const certain = capital && !setting.initial && !setting.shouting;
  if (MONTHS.test(norm)) return [['NNP', 0]];
  const kind = wordClass(norm);
  if (capital || /^\p{Lo}/u.test(text)) proper(token, setting, kind.known && !kind.proper, kind.demonym, add);
  if (!certain) ordinary(norm, setting.evidence, add);
  else if (kind.demonym) add(norm.endsWith('s') ? 'NNP' : 'JJ', 0);
  else ordinary(norm, setting.evidence, (state, cost) => add(state, cost + 3.2));
  return options.size > 0 ? [...options] : [['NN', 0]];
}

function marks(text: string, norm: string): readonly Candidate[] {
  if (norm === "'")
    return [
      ['QT', 0],
      ['POS', 0.5],
    ];
  if (/^[.!?…]+$/.test(text)) return [['STOP', 0]];
  if (/^["“”‘«»„`]+$/.test(text)) return [['QT', 0]];
  if (text === '&') return [['CC', 0]];
  if (/^[,;:()[\]{}\-–—*•|/_~]+$/.test(text)) return [['PCT', 0]];
  return [['SYM', 0]];
}

function numbers(norm: string): readonly Candidate[] {
  if (/^\d+(?:st|nd|rd|th)$/.test(norm))
    return [
      ['JJ', 0],
      ['NN', 1],
    ];
  if (/^(?:\d{2,4}|')\d*s$/.test(norm) || /^'?\d+s$/.test(norm)) return [['NNS', 0]];
  if (
    /^[\d.,:/]+(?:-[\d.,]+)?$/.test(norm) ||
    /^\d[\d.,]*(?:m|bn|k|tn|km|kg|mm|cm|mph|pm|am|million|billion)?$/.test(norm)
  )
    return [['CD', 0]];
  return /^\d+-\p{L}/u.test(norm)
    ? [
        ['JJ', 0],
        ['NN', 1],
      ]
    : [
        ['CD', 0.5],
        ['NN', 0.8],
        ['NNP', 0.8],
      ];
}

type Add = (state: string, cost: number) => void;

function proper(token: Draft, setting: Setting, common: boolean, demonym: boolean, add: Add): void {
  const { norm, text } = token;
  const acronym = /^(?:\p{Lu}\.)+$|^\p{Lu}{2,6}s?$/u.test(text) && !setting.shouting;
  if (COMPOUND.test(norm) && !setting.shouting) {
    add('JJ', 0);
    add('NNP', 1.5);
    return;
  }
  if (demonym) {
    add(norm.endsWith('s') ? 'NNP' : 'JJ', 0);
    if (!norm.endsWith('s')) add('NNP', 1.2);
    return;
  }
  if (acronym) add('NNP', 0);
  else if (setting.shouting) add('NNP', common ? 2.2 : 0.4);
  else if (setting.initial) add('NNP', (common ? 2.4 : 0) - (setting.nextCapital ? 1 : 0));
  else add('NNP', 0);
}

function ordinary(norm: string, evidence: Evidence, add: Add): void {
  const kind = wordClass(norm);
  const last = norm.includes('-') ? norm.slice(norm.lastIndexOf('-') + 1) : norm;
  if (last !== norm) {
    add('JJ', COMPOUND.test(norm) ? 0 : 0.7);
    const tail = wordClass(last);
    if (!COMPOUND.test(norm) || tail.noun) add(tail.plural ? 'NNS' : 'NN', COMPOUND.test(norm) ? 2 : 0.2);
    return;
  }
  if (kind.demonym) add(norm.endsWith('s') && norm.length > 5 ? 'NNS' : 'JJ', 0);
  if (kind.adverb) add('RB', 0);
  if (kind.adjective) add('JJ', kind.participle ? 0.9 : kind.noun ? 0.4 : 0.1);
  if (norm.endsWith('ing') && norm.length > 4) gerund(norm, kind.noun, kind.adjective, add);
  else if (kind.noun && kind.known) add('NN', kind.verb ? 0.3 : 0.1);
  if (kind.plural) add('NNS', kind.thirdPerson ? 0.3 : 0);
  if (kind.thirdPerson) add('VBZ', kind.plural ? 0.7 : 0.1);
  if (kind.verb) {
    add('VB', kind.noun ? 0.7 : 0);
    add('VBP', kind.noun ? 1.1 : 0.4);
  }
  if (kind.past) add('VBD', kind.adjective ? 0.5 : 0.1);
  if (kind.participle) add('VBN', kind.adjective ? 0.5 : 0.2);
  if (kind.participle && !kind.adjective) add('JJ', 2.2);
  if (!kind.known) unknown(norm, kind.plural, add);
  if (kind.known || /(?:ed|ing)$/.test(norm)) vote(evidence, add);
}

function gerund(norm: string, noun: boolean, adjective: boolean, add: Add): void {
  const verbal = stems(norm, 'ing').some((stem) => wordClass(stem).verb);
  add('VBG', verbal ? 0 : 0.6);
  add('NN', noun ? 0.4 : 1.6);
  if (!adjective) add('JJ', 2.4);
}

/** A word no list has: its ending decides, and it may still be a verb. */
function unknown(norm: string, plural: boolean, add: Add): void {
  if (/ly$/.test(norm)) {
    add('RB', 0);
    add('JJ', 2);
    return;
  }
  if (/(?:ed|ing)$/.test(norm)) return;
  const nominal =
    /(?:tion|sion|ment|ness|ity|ty|cy|gy|phy|ship|ism|ist|ance|ence|hood|dom|er|or|age|ure|ian)s?$/.test(norm) &&
    !/(?:bitter|former)$/.test(norm);
  if (nominal && !plural) {
    add('NN', 0);
    add('JJ', 3);
    return;
  }
  if (/(?:ous|ful|ical|able|ible|ive|less|ary|ial|ic|al|ish|ant|ent|y)$/.test(norm)) {
    add('JJ', 0);
    add('NN', /(?:al|ic|ive|ant|ent|ary|y)$/.test(norm) ? 0.5 : 1.5);
    return;
  }
  if (/(?:ify|ise|ize|ate)$/.test(norm)) {
    add('VB', 0.2);
    add('VBP', 0.6);
    add('NN', 1);
    return;
  }
  if (plural) {
    add('NNS', 0);
    if (!nominal) add('VBZ', 1.2);
    return;
  }
  add('NN', 0.2);
  add('VB', 1.4);
  add('VBP', 1.9);
  add('JJ', 1.8);
}

/** compromise's choice counts for a little, and admits what our lists do not know. */
function vote(evidence: Evidence, add: Add): void {
  if (evidence.has('Plural')) add('NNS', 0.3);
  else if (evidence.has('Gerund')) add('VBG', 0.3);
  else if (evidence.has('PastTense')) add('VBD', 0.6);
  else if (evidence.has('Infinitive')) add('VB', 0.9);
  else if (evidence.has('PresentTense')) add('VBZ', 0.9);
  else if (evidence.has('Adjective')) add('JJ', 0.3);
  else if (evidence.has('Adverb')) add('RB', 0.2);
  else if (evidence.has('Noun') && !evidence.has('ProperNoun') && !evidence.has('Plural')) add('NN', 0.8);
}
