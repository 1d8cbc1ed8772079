import { type Clause, clause } from './clause.ts';
import { attach, type Unit } from './unit.ts';
import {
  afterComma,
  finiteClause,
  isSubjectLike,
  isTime,
  next,
  nextContent,
  open,
  previous,
  type Walk,
} from './walk.ts';
import { CLAUSAL_NOUNS, SPEECH } from './words.ts';

export function placeSubordinator(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const word = tokens[unit.head]?.norm ?? '';
  const before = previous(walk);
  const lemma = current.verb >= 0 ? (tokens[current.verb]?.lemma ?? '') : '';
  const gerund = next(walk)?.kind === 'verb' && next(walk)?.form === 'gerund';
  let sub: Clause;
  if (
    walk.conjunction >= 0 &&
    current.verb >= 0 &&
    current.parent &&
    current.governor >= 0 &&
    /^(?:ccomp|advcl)$/.test(current.relation)
  ) {
    sub = clause(current.parent, 'conj', current.verb);
    sub.waiting.push([walk.conjunction, 'cc']);
    walk.conjunction = -1;
  } else if (
    word === 'that' ||
    ((word === 'if' || word === 'whether') && (SPEECH.has(lemma) || /^(?:ask|wonder|doubt|question|test)$/.test(lemma)))
  ) {
    const nominal =
      before?.kind === 'noun' &&
      CLAUSAL_NOUNS.has(tokens[before.head]?.lemma ?? '') &&
      !(SPEECH.has(lemma) && walk.nounRole === 'obl');
    sub = nominal
      ? clause(current, 'acl', before.head)
      : clause(current, current.verb >= 0 ? 'ccomp' : 'advcl', current.verb);
  } else if (
    gerund &&
    before?.kind === 'noun' &&
    /^(?:of|for|in|about|against)$/.test(word) &&
    !(word === 'for' && current.verb >= 0 && walk.nounRole === 'obj')
  ) {
    sub = clause(current, 'acl', before.head);
  } else
    sub = clause(
      current,
      'advcl',
      current.verb >= 0 ? (afterComma(walk) ? finiteClause(walk).verb : current.verb) : -1,
    );
  if (walk.preposition >= 0) {
    sub.waiting.push([walk.preposition, 'mark']);
    walk.preposition = -1;
  }
  sub.waiting.push([unit.head, 'mark']);
  open(walk, sub);
}

export function placeRelative(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const before = previous(walk, walk.preposition >= 0 ? 2 : 1);
  const word = tokens[unit.head]?.norm ?? '';
  const relative =
    walk.noun >= 0 &&
    word !== 'what' &&
    (before?.kind === 'noun' || before?.kind === 'mark' || before?.kind === 'adverb' || before?.kind === 'adjective');
  const noun = before?.kind === 'noun' ? before.head : walk.noun;
  let sub: Clause;
  if (relative) sub = clause(current, 'acl:relcl', noun, true);
  else if (current.verb >= 0) sub = clause(current, 'ccomp', current.verb, true);
  else if (current.subject < 0 && current === walk.main && tokens.at(-1)) sub = walk.main;
  else sub = clause(current, 'csubj', -1, true);
  if (sub !== walk.current) open(walk, sub);
  if (walk.preposition >= 0) {
    attach(tokens, walk.preposition, unit.head, 'case');
    walk.preposition = -1;
    sub.waiting.push([unit.head, 'obl']);
    return;
  }
  let at = walk.at + 1;
  while (walk.units[at]?.kind === 'adverb' || (walk.units[at]?.kind === 'mark' && walk.units[at + 1]?.kind === 'verb'))
    at++;
  if (walk.units[at]?.kind === 'verb') sub.subject = unit.head;
  else {
    sub.waiting.push([
      unit.head,
      word === 'which' && walk.units[at]?.kind === 'noun' && !isSubjectLike(walk, at) ? 'det' : 'obj',
    ]);
    sub.objects = 1;
  }
}

export function placeQuestion(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const before = previous(walk);
  const word = tokens[unit.head]?.norm ?? '';
  let sub: Clause;
  if (current === walk.main && current.verb < 0 && current.subject < 0) {
    sub = /^when/.test(word) && nextContent(walk) >= 0 && hasComma(walk) ? clause(current, 'advcl', -1) : current;
  } else if (
    before?.kind === 'noun' &&
    /^(?:where|when)/.test(word) &&
    (word !== 'when' || isTime(tokens, before.head))
  )
    sub = clause(current, 'acl:relcl', before.head, true);
  else if (afterComma(walk) && walk.noun >= 0 && word === 'where') sub = clause(current, 'acl:relcl', walk.noun, true);
  else if (current.verb >= 0)
    sub = clause(current, word.startsWith('when') || word.startsWith('where') ? 'advcl' : 'ccomp', current.verb);
  else sub = clause(current, 'advcl', -1);
  if (walk.preposition >= 0) {
    sub.waiting.push([walk.preposition, 'mark']);
    walk.preposition = -1;
  }
  const following = next(walk);
  if (word === 'how' && following && (following.kind === 'adjective' || following.kind === 'adverb'))
    attach(tokens, unit.head, following.head, 'advmod');
  else sub.waiting.push([unit.head, 'advmod']);
  if (sub !== current) open(walk, sub);
}

const hasComma = (walk: Walk): boolean =>
  walk.units.some((unit, at) => at > walk.at && walk.tokens[unit.head]?.text === ',');
