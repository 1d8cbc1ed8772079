import type { Draft } from '../draft.ts';
import { attachPhrase } from './attachment.ts';
import { type Clause, clause, subjectLabel } from './clause.ts';
import { attach, type Unit } from './unit.ts';
import {
  advclause,
  afterComma,
  finiteClause,
  incomplete,
  inList,
  isSubjectLike,
  isTime,
  next,
  open,
  previous,
  remember,
  settle,
  type Walk,
} from './walk.ts';
import { DITRANSITIVE, SPEECH } from './words.ts';

export function placeNoun(walk: Walk, unit: Unit): void {
  const { tokens } = walk;
  const noun = unit.head;
  if (tokens[unit.first]?.norm === 'whose' && walk.noun >= 0) {
    open(walk, clause(walk.current, 'acl:relcl', walk.noun, true));
  }
  if (walk.preposition >= 0) {
    if (startsClause(walk, unit)) return;
    attachPhrase(walk, unit);
    return;
  }
  const subjectLike = isSubjectLike(walk, walk.at);
  const { current } = walk;
  if (walk.conjunction >= 0 && joinNoun(walk, noun, subjectLike)) return;
  if (current.verb < 0) {
    placeEarly(walk, noun, subjectLike);
    return;
  }
  if (afterComma(walk) && placeAside(walk, noun, subjectLike)) return;
  if (subjectLike) {
    openFinite(walk, noun);
    return;
  }
  const lemma = tokens[current.verb]?.lemma ?? '';
  const before = previous(walk);
  if (isTime(tokens, noun)) {
    settle(walk, noun, 'obl:unmarked');
    return;
  }
  if (
    current.subject < 0 &&
    current.finite &&
    SPEECH.has(lemma) &&
    before?.kind === 'verb' &&
    !current.relative &&
    quotedBefore(walk)
  ) {
    current.subject = noun;
    attach(tokens, noun, current.verb, subjectLabel(tokens, noun, current.passive));
    remember(walk, noun, 'nsubj');
    return;
  }
  if (tokens[current.subject]?.xpos === 'EX' && current.objects === 0) {
    current.objects = 1;
    settle(walk, noun, 'nsubj');
    return;
  }
  if (tokens[current.verb]?.upos !== 'VERB') {
    settle(walk, noun, 'dep');
    return;
  }
  if (current.objects === 0 && (!current.passive || DITRANSITIVE.has(lemma))) {
    current.objects = 1;
    current.object = noun;
    settle(walk, noun, current.passive && lemma === 'call' ? 'xcomp' : 'obj');
    return;
  }
  if (current.objects === 1 && before?.kind === 'noun' && before.head === current.object) {
    current.objects = 2;
    if (DITRANSITIVE.has(lemma)) {
      attach(tokens, current.object, current.verb, 'iobj');
      current.object = noun;
      settle(walk, noun, 'obj');
      return;
    }
    settle(walk, noun, 'xcomp');
    return;
  }
  settle(walk, noun, current.passive ? 'xcomp' : 'obl:unmarked');
}

const quotedBefore = (walk: Walk): boolean => {
  const before = previous(walk, 2);
  return !before || before.kind === 'mark';
};

/** "after the army left" with "after" taken for an adposition; "with forces leaving". */
function startsClause(walk: Walk, unit: Unit): boolean {
  const { tokens } = walk;
  const word = tokens[walk.preposition]?.norm ?? '';
  const following = next(walk);
  const withVerb =
    word === 'with' && following?.kind === 'verb' && following.form !== 'finite' && following.form !== 'infinitive';
  const finite =
    /^(?:after|before|since|until|till|as|than|because|like|once|for)$/.test(word) &&
    isSubjectLike(walk, walk.at) &&
    (walk.current.verb >= 0 || isInitial(walk));
  if (!withVerb && !finite) return false;
  const sub = advclause(walk);
  sub.waiting.push([walk.preposition, 'mark']);
  if (finite && tokens[walk.preposition]) (tokens[walk.preposition] as Draft).upos = 'SCONJ';
  walk.preposition = -1;
  open(walk, sub);
  sub.subject = unit.head;
  remember(walk, unit.head, 'nsubj');
  return true;
}

const isInitial = (walk: Walk): boolean => walk.main.verb < 0 && walk.main.subject < 0;

/** A noun after "and": second part of a list, or the subject of a second clause. */
function joinNoun(walk: Walk, noun: number, subjectLike: boolean): boolean {
  const { tokens, current } = walk;
  if (walk.noun < 0 || (subjectLike && current.verb >= 0)) {
    if (current.verb < 0) return false;
    const target = finiteClause(walk);
    const sub = clause(target.parent, 'conj', target.verb, false);
    sub.waiting.push([walk.conjunction, 'cc']);
    walk.conjunction = -1;
    sub.subject = noun;
    open(walk, sub);
    remember(walk, noun, 'nsubj');
    return true;
  }
  attach(tokens, noun, walk.list, 'conj');
  attach(tokens, walk.conjunction, noun, 'cc');
  walk.conjunction = -1;
  walk.noun = noun;
  return true;
}

/** A noun before the clause's verb. */
function placeEarly(walk: Walk, noun: number, subjectLike: boolean): void {
  const { tokens, current } = walk;
  if (current.subject < 0) {
    if (isTime(tokens, noun) && !subjectLike && next(walk)?.kind !== 'preposition') {
      settle(walk, noun, 'obl:unmarked');
      return;
    }
    current.subject = noun;
    remember(walk, noun, 'nsubj');
    return;
  }
  if (isTime(tokens, noun)) {
    settle(walk, noun, 'obl:unmarked');
    return;
  }
  if (afterComma(walk) && inList(walk)) {
    attach(tokens, noun, walk.list, 'conj');
    walk.noun = noun;
    return;
  }
  if (afterComma(walk) || walk.noun < 0) {
    attach(tokens, noun, walk.noun >= 0 ? walk.noun : current.subject, 'appos');
    return;
  }
  const colon = previous(walk);
  if (colon?.kind === 'mark' && subjectLike && current.waiting.length + 1 > 0 && current === walk.main) {
    attach(tokens, current.subject, noun, 'dep');
    current.waiting.push([current.subject, 'parataxis']);
    current.subject = noun;
    remember(walk, noun, 'nsubj');
    return;
  }
  if (subjectLike) {
    const sub = clause(current, 'acl:relcl', walk.noun, true);
    open(walk, sub);
    sub.subject = noun;
    remember(walk, noun, 'nsubj');
    return;
  }
  attach(tokens, noun, current.subject, 'appos');
}

/** A noun after a comma when the verb has come: list, apposition or "…, he said". */
function placeAside(walk: Walk, noun: number, subjectLike: boolean): boolean {
  const { tokens } = walk;
  if (subjectLike) {
    const outer = incomplete(walk.current);
    if (outer) {
      walk.current = outer;
      if (outer.subject < 0) {
        outer.subject = noun;
        remember(walk, noun, 'nsubj');
        return true;
      }
    }
    const target = finiteClause(walk);
    const sub = clause(target, 'parataxis', target.verb);
    sub.subject = noun;
    open(walk, sub);
    remember(walk, noun, 'nsubj');
    return true;
  }
  if (isTime(tokens, noun)) return false;
  const before = previous(walk, 2);
  if (before?.kind !== 'noun' || walk.noun < 0) return false;
  if (inList(walk)) {
    attach(tokens, noun, walk.list, 'conj');
    walk.noun = noun;
    return true;
  }
  attach(tokens, noun, walk.noun, 'appos');
  return true;
}

/** A noun with its own finite verb after a verb: "He said troops left". */
function openFinite(walk: Walk, noun: number): void {
  const { tokens, current } = walk;
  const lemma = tokens[current.verb]?.lemma ?? '';
  const before = previous(walk);
  let sub: Clause;
  if (SPEECH.has(lemma) && !(before?.kind === 'noun' && before.head === walk.noun))
    sub = clause(current, 'ccomp', current.verb);
  else if (before?.kind === 'noun')
    sub = clause(
      current,
      SPEECH.has(lemma) ? 'ccomp' : 'acl:relcl',
      SPEECH.has(lemma) ? current.verb : before.head,
      true,
    );
  else if (before?.kind === 'mark') sub = clause(current, 'parataxis', finiteClause(walk).verb);
  else sub = clause(current, 'ccomp', current.verb);
  sub.subject = noun;
  open(walk, sub);
  remember(walk, noun, 'nsubj');
}
