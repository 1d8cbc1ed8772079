import type { Draft } from '../draft.ts';
import { type Clause, later } from './clause.ts';
import { attach, type Unit } from './unit.ts';
import { incomplete, inList, isTime, next, previous, type Walk } from './walk.ts';

export function placeAdjective(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const before = previous(walk);
  if (walk.conjunction >= 0 && walk.adjective >= 0) {
    attach(tokens, unit.head, walk.adjective, 'conj');
    attach(tokens, walk.conjunction, unit.head, 'cc');
    walk.conjunction = -1;
  } else if (walk.preposition >= 0) {
    attach(tokens, walk.preposition, unit.head, 'case');
    walk.preposition = -1;
    later(tokens, current, unit.head, 'obl');
  } else if (current.verb >= 0 && before?.kind === 'noun')
    attach(
      tokens,
      unit.head,
      current.object === before.head ? current.verb : before.head,
      current.object === before.head ? 'xcomp' : 'amod',
    );
  else if (current.verb >= 0) attach(tokens, unit.head, current.verb, 'xcomp');
  else if (before?.kind === 'noun') attach(tokens, unit.head, before.head, 'amod');
  else later(tokens, current, unit.head, 'advcl');
  walk.adjective = unit.head;
}

export function placeAdverb(walk: Walk, unit: Unit): void {
  const { tokens, current } = walk;
  const token = tokens[unit.head] as Draft;
  const following = next(walk);
  if (token.xpos === 'RP' && current.verb >= 0) {
    attach(tokens, unit.head, current.verb, 'compound:prt');
    return;
  }
  if (following && !following.placed && /^(?:adjective|adverb)$/.test(following.kind)) {
    attach(tokens, unit.head, following.head, 'advmod');
    return;
  }
  if (
    token.norm === 'ago' ||
    ((token.norm === 'later' || token.norm === 'earlier') && previous(walk)?.kind === 'noun')
  ) {
    const noun = previous(walk)?.head ?? -1;
    if (noun >= 0 && isTime(tokens, noun)) {
      const { head, deprel } = tokens[noun] as Draft;
      attach(tokens, noun, unit.head, 'obl:unmarked');
      for (const entry of current.waiting) if (entry[0] === noun) entry[0] = unit.head;
      if (current.subject === noun) {
        current.subject = -1;
        current.waiting.push([unit.head, 'advmod']);
      } else if (head >= 0) attach(tokens, unit.head, head, /^obl/.test(deprel) ? 'advmod' : deprel);
      return;
    }
  }
  later(tokens, current, unit.head, 'advmod');
}

export function placePreposition(walk: Walk, unit: Unit): void {
  const { tokens } = walk;
  if (walk.preposition >= 0) {
    const following = walk.units.slice(walk.at + 1, walk.at + 3).find((candidate) => candidate.kind === 'noun');
    if (following) attach(tokens, walk.preposition, following.head, 'case');
    else attach(tokens, walk.preposition, unit.head, 'fixed');
  }
  walk.preposition = unit.head;
}

export function placeMark(walk: Walk, unit: Unit): void {
  const text = walk.tokens[unit.head]?.text ?? '';
  const { current } = walk;
  if (current.verb >= 0 && current.governor < 0 && current.parent && /^[,–—-]+$/.test(text))
    walk.current = current.parent;
  else if (/^(?:;|:|--|—|–)$/.test(text)) {
    let at: Clause = current;
    while (at.parent && at.verb >= 0) at = at.parent;
    if (walk.main.verb >= 0) walk.current = walk.main;
    else if (at.verb < 0) walk.current = at;
  } else if (text === ',' && current.relative && current.verb >= 0) {
    const outer = incomplete(current);
    if (outer && !inList(walk)) walk.current = outer;
  }
  if (text === ';' || text === ':') walk.adjective = -1;
}
