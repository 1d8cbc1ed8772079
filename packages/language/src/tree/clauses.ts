import type { Draft } from '../draft.ts';
import { type Clause, clause, later } from './clause.ts';
import { placeAdjective, placeAdverb, placeMark, placePreposition } from './modifiers.ts';
import { placeNoun } from './nouns.ts';
import { placeQuestion, placeRelative, placeSubordinator } from './subordinates.ts';
import { attach, type Unit } from './unit.ts';
import { placeVerb } from './verbs.ts';
import type { Walk } from './walk.ts';

/** Connect the units of one sentence; returns the token that becomes its root, −1 when nothing can. */
export function connect(tokens: readonly Draft[], units: readonly Unit[]): number {
  const main = clause(null, 'root', -1);
  const walk: Walk = {
    tokens,
    units,
    at: 0,
    current: main,
    main,
    preposition: -1,
    conjunction: -1,
    noun: -1,
    nounRole: '',
    list: -1,
    adjective: -1,
  };
  for (; walk.at < units.length; walk.at++) if (!units[walk.at]?.placed) place(walk, units[walk.at] as Unit);
  if (walk.preposition >= 0) later(tokens, walk.current, walk.preposition, 'obl');
  return finish(walk);
}

function place(walk: Walk, unit: Unit): void {
  switch (unit.kind) {
    case 'noun':
      placeNoun(walk, unit);
      return;
    case 'verb':
      placeVerb(walk, unit);
      return;
    case 'adjective':
      placeAdjective(walk, unit);
      return;
    case 'adverb':
      placeAdverb(walk, unit);
      return;
    case 'preposition':
      placePreposition(walk, unit);
      return;
    case 'subordinator':
      placeSubordinator(walk, unit);
      return;
    case 'relative':
      placeRelative(walk, unit);
      return;
    case 'question':
      placeQuestion(walk, unit);
      return;
    case 'conjunction':
      if (walk.conjunction >= 0) later(walk.tokens, walk.current, walk.conjunction, 'cc');
      walk.conjunction = unit.head;
      return;
    case 'mark':
      placeMark(walk, unit);
      return;
    default:
      later(
        walk.tokens,
        walk.current,
        unit.head,
        unit.kind === 'other' && walk.tokens[unit.head]?.upos === 'INTJ' ? 'discourse' : 'dep',
      );
  }
}

function finish(walk: Walk): number {
  const { tokens, main } = walk;
  for (let at: Clause | null = walk.current; at; at = at.parent) if (at.verb < 0 && at !== main) abandon(walk, at);
  if (walk.conjunction >= 0 && walk.current.verb >= 0) attach(tokens, walk.conjunction, walk.current.verb, 'cc');
  if (main.verb >= 0) return main.verb;
  const root =
    main.subject >= 0
      ? main.subject
      : (main.waiting.find(([token]) => tokens[token]?.upos === 'VERB')?.[0] ?? main.waiting[0]?.[0] ?? -1);
  for (const [token, relation] of main.waiting)
    attach(tokens, token, root, relation === 'obl' && tokens[root]?.upos !== 'VERB' ? 'nmod' : relation);
  return root;
}

/** A clause that never got its verb: its subject stands for it. */
function abandon(walk: Walk, target: Clause): void {
  const { tokens } = walk;
  const head = target.subject >= 0 ? target.subject : (target.waiting.at(-1)?.[0] ?? -1);
  if (head < 0) return;
  for (const [token, relation] of target.waiting) attach(tokens, token, head, relation);
  if (target.governor >= 0)
    attach(tokens, head, target.governor, target.relation === 'parataxis' ? 'appos' : target.relation);
  else if (target.parent) later(tokens, target.parent, head, target.relation);
}
