import type { Draft } from '../draft.ts';
import { type Clause, clause, fill, later } from './clause.ts';
import { attach, type Unit } from './unit.ts';
import {
  advclause,
  afterComma,
  finiteClause,
  incomplete,
  next,
  nextContent,
  open,
  previous,
  remember,
  skip,
  type Walk,
} from './walk.ts';
import { CLAUSAL_NOUNS, CONTROL, GERUND_TAKERS, SPEECH } from './words.ts';

export function placeVerb(walk: Walk, unit: Unit): void {
  if (walk.preposition >= 0) {
    const sub = advclause(walk);
    sub.waiting.push([walk.preposition, 'mark']);
    walk.preposition = -1;
    open(walk, sub);
  }
  if (walk.conjunction >= 0 && walk.current.verb >= 0) {
    joinVerb(walk, unit);
    return;
  }
  if (unit.form === 'finite') {
    placeFinite(walk, unit);
    return;
  }
  if (walk.current.verb < 0 && walk.current !== walk.main) {
    take(walk, walk.current, unit);
    return;
  }
  if (walk.current.verb < 0 && walk.current.subject < 0) {
    const following = nextContent(walk);
    const clausal = unit.form === 'gerund' || unit.form === 'infinitive' ? governsSubject(walk) : false;
    const sub = clause(walk.current, clausal ? 'csubj' : 'advcl', -1);
    if (clausal) walk.current.subject = unit.head;
    open(walk, sub);
    if (following < 0) {
      walk.current = walk.main;
      take(walk, walk.main, unit);
      return;
    }
    take(walk, sub, unit);
    return;
  }
  const [relation, governor] = nonfinite(walk, unit);
  const sub = clause(walk.current, relation, governor);
  open(walk, sub);
  take(walk, sub, unit);
}

/** "Controlling the base gives …": a finite verb follows with no subject and no comma between. */
function governsSubject(walk: Walk): boolean {
  let nouns = 0;
  for (let at = walk.at + 1; at < walk.units.length; at++) {
    const unit = walk.units[at] as Unit;
    if (unit.kind === 'mark') return false;
    if (unit.kind === 'noun') nouns++;
    if (unit.kind === 'verb' && unit.form === 'finite') return nouns < 4;
    if (unit.kind === 'relative' || unit.kind === 'subordinator') return false;
  }
  return false;
}

function nonfinite(walk: Walk, unit: Unit): [string, number] {
  const { tokens, current } = walk;
  const before = previous(walk);
  const verb = current.verb >= 0 ? current.verb : -1;
  const lemma = verb >= 0 ? (tokens[verb]?.lemma ?? '') : '';
  const afterNoun = before?.kind === 'noun' && walk.noun >= 0;
  const noun = before?.kind === 'noun' ? before.head : walk.noun;
  if (unit.form === 'infinitive') {
    if (
      afterNoun &&
      CLAUSAL_NOUNS.has(tokens[noun]?.lemma ?? '') &&
      !(
        verb >= 0 &&
        CONTROL.has(lemma) &&
        walk.nounRole === 'obj' &&
        !/^(?:have|get|make|seek|reject|see)$/.test(lemma)
      )
    )
      return ['acl', noun];
    if (verb < 0) return afterNoun ? ['acl', noun] : ['advcl', -1];
    return [CONTROL.has(lemma) || tokens[verb]?.upos === 'ADJ' ? 'xcomp' : 'advcl', verb];
  }
  if (afterNoun) {
    if (unit.form === 'gerund' && verb >= 0 && GERUND_TAKERS.has(lemma) && walk.nounRole === 'obj')
      return ['xcomp', verb];
    return ['acl', noun];
  }
  if (verb < 0) return afterComma(walk) && walk.noun >= 0 ? ['acl', walk.noun] : ['advcl', -1];
  if (unit.form === 'gerund' && GERUND_TAKERS.has(lemma) && before?.kind === 'verb') return ['xcomp', verb];
  return ['advcl', afterComma(walk) ? finiteClause(walk).verb : verb];
}

function placeFinite(walk: Walk, unit: Unit): void {
  const { tokens } = walk;
  if (isReduced(walk, unit)) {
    const sub = clause(walk.current, 'acl', walk.noun);
    (tokens[unit.head] as Draft).xpos = 'VBN';
    open(walk, sub);
    take(walk, sub, { ...unit, form: 'participle', passive: true });
    return;
  }
  const { current } = walk;
  if (current.verb < 0) {
    take(walk, current, unit);
    return;
  }
  const outer = incomplete(current);
  if (outer) {
    walk.current = outer;
    take(walk, outer, unit);
    return;
  }
  const said = SPEECH.has(tokens[unit.head]?.lemma ?? '') && afterComma(walk);
  const base = tokens[unit.head]?.xpos === 'VB';
  const target = said ? finiteClause(walk) : current;
  const sub = clause(target, base ? 'xcomp' : said ? 'parataxis' : 'ccomp', target.verb);
  open(walk, sub);
  take(walk, sub, unit);
}

/** "troops deployed in Iraq were …": a past form whose clause has another finite verb to come. */
function isReduced(walk: Walk, unit: Unit): boolean {
  const { tokens, units, current } = walk;
  const token = tokens[unit.head] as Draft;
  if (unit.last - unit.first !== 1 || token.xpos !== 'VBD' || !/ed$|[^aeiou]t$|n$|ld$/.test(token.norm)) return false;
  if (previous(walk)?.kind !== 'noun') return false;
  const follower = next(walk);
  if (follower?.kind !== 'preposition' && follower?.kind !== 'mark' && follower?.kind !== 'adverb') return false;
  if (current.verb >= 0) return tokens[follower.head]?.norm === 'by' && walk.conjunction < 0;
  if (current.subject < 0) return false;
  for (let at = walk.at + 1; at < units.length; at++) {
    const later = units[at] as Unit;
    if (later.kind === 'verb' && later.form === 'finite') return units[at - 1]?.kind === 'noun' && !isBlocked(walk, at);
    if (
      later.kind === 'conjunction' ||
      later.kind === 'relative' ||
      later.kind === 'subordinator' ||
      later.kind === 'question' ||
      later.kind === 'mark'
    )
      return false;
  }
  return false;
}

/** The noun before the later verb stands bare, so it is that verb's own subject. */
function isBlocked(walk: Walk, verb: number): boolean {
  return walk.units[verb - 2]?.kind !== 'preposition';
}

function joinVerb(walk: Walk, unit: Unit): void {
  const { tokens } = walk;
  const form = tokens[unit.head]?.xpos;
  let target: Clause | null = null;
  for (let at: Clause | null = walk.current; at && !target; at = at.parent) {
    if (at.verb < 0) continue;
    const same = tokens[at.verb]?.xpos === form || (unit.form === 'finite' && form !== 'VB' && at.finite);
    if (same) target = at;
  }
  target ??= incomplete(walk.current) ?? finiteClause(walk);
  if (target.verb < 0) {
    later(tokens, target, walk.conjunction, 'cc');
    walk.conjunction = -1;
    take(walk, target, unit);
    return;
  }
  const sub = clause(target.parent, 'conj', target.verb);
  sub.waiting.push([walk.conjunction, 'cc']);
  walk.conjunction = -1;
  open(walk, sub);
  take(walk, sub, unit);
}

/** Give `target` its verb; after a bare "be" the predicate is looked up. */
function take(walk: Walk, target: Clause, unit: Unit): void {
  const { tokens } = walk;
  const finite = unit.form === 'finite';
  if (unit.copula && tokens[target.subject]?.xpos !== 'EX' && tokens[unit.head + 1]?.xpos !== 'EX') {
    const predicate = predicateOf(walk, target);
    if (predicate) {
      for (let index = unit.first; index < unit.last; index++) {
        if (index !== unit.head && tokens[index]?.head === unit.head)
          attach(tokens, index, predicate.head, tokens[index]?.deprel ?? 'dep');
      }
      attach(tokens, unit.head, predicate.head, 'cop');
      fill(tokens, target, predicate.head, finite, false);
      target.objects = 2;
      return;
    }
  }
  const token = tokens[unit.head] as Draft;
  if (unit.copula && tokens[target.subject]?.xpos === 'EX') token.upos = 'VERB';
  fill(tokens, target, unit.head, finite, unit.passive ?? false);
}

/** Noun, adjective or phrase after "be"; marks it as placed. */
function predicateOf(walk: Walk, target: Clause): Unit | null {
  const { units, tokens } = walk;
  let at = walk.at + 1;
  while (units[at]?.kind === 'adverb') at++;
  let unit = units[at];
  if (
    unit?.kind === 'noun' &&
    target.subject < 0 &&
    tokens.at(-1) &&
    units[at + 1] &&
    /^(?:noun|adjective)$/.test(units[at + 1]?.kind ?? '')
  ) {
    target.subject = unit.head;
    remember(walk, unit.head, 'nsubj');
    skip(walk, at);
    at++;
    unit = units[at];
  }
  if (unit?.kind === 'adjective') {
    skip(walk, at);
    walk.adjective = unit.head;
    return unit;
  }
  if (unit?.kind === 'noun') {
    skip(walk, at);
    remember(walk, unit.head, 'pred');
    return unit;
  }
  const object = units[at + 1];
  if (unit?.kind === 'preposition' && object?.kind === 'noun') {
    attach(tokens, unit.head, object.head, 'case');
    skip(walk, at);
    skip(walk, at + 1);
    remember(walk, object.head, 'pred');
    return object;
  }
  return null;
}
