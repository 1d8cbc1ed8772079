import type { Name } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { isDemonym } from './demonyms.ts';
import { isDated } from './is-dated.ts';

type Type = Name['type'];

/**
 * Names of one document made to agree: the same words have one type, a person's surname is that person, and a name found once is found
 * wherever the same words stand as proper nouns.
 *
 * The type most mentions have wins, of equals that of the first mention.
 *
 * @param names in text order, none overlapping
 */
export function consistentNames(names: readonly Name[], tokens: readonly Draft[]): Name[] {
  const votes = countVotes(names, tokens);
  const typeOf = (first: number, last: number): Type | undefined => winner(votes.get(textOf(tokens, first, last)));
  const result: Name[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const name = names[next];
    if (name?.first === at) {
      result.push({ ...name, type: typeOf(name.first, name.last) ?? name.type });
      at = name.last;
      next++;
      continue;
    }
    const end = endOfRun(tokens, at, name?.first ?? tokens.length);
    const type =
      end > at &&
      end - at <= LONGEST &&
      !isDated(tokens, at, end) &&
      !isProper(tokens, at - 1) &&
      !isProper(tokens, end)
        ? typeOf(at, end)
        : undefined;
    if (type !== undefined)
      result.push({ first: at, last: end, start: tokens[at]!.start, end: tokens[end - 1]!.end, type });
    at = Math.max(end, at + 1);
  }
  return result;
}

/** Words of the longest name that is looked for elsewhere. */
const LONGEST = 10;

const isProper = (tokens: readonly Draft[], index: number): boolean => tokens[index]?.upos === 'PROPN';

/** Where the run of proper nouns that starts at `from` ends, at the latest at `limit`. */
function endOfRun(tokens: readonly Draft[], from: number, limit: number): number {
  let end = from;
  while (end < limit && isProper(tokens, end)) end++;
  return end;
}

function countVotes(names: readonly Name[], tokens: readonly Draft[]): Map<string, Map<Type, number>> {
  const votes = new Map<string, Map<Type, number>>();
  const vote = (text: string, type: Type): void => {
    const counts = votes.get(text) ?? new Map<Type, number>();
    votes.set(text, counts.set(type, (counts.get(type) ?? 0) + 1));
  };
  for (const { first, last, type } of names) {
    vote(textOf(tokens, first, last), type);
    const surname = type === 'PER' ? surnameAt(tokens, first, last) : first;
    if (surname > first) vote(textOf(tokens, surname, last), type);
  }
  return votes;
}

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|la|le|bin|ben|abu)$/i;

/** Where the surname in the name of a person begins, particles before it included; `first` where there is none. */
function surnameAt(tokens: readonly Draft[], first: number, last: number): number {
  let at = last - 1;
  if (!/^\p{Lu}/u.test(tokens[at]!.text) || isDemonym(tokens[at]!.norm)) return first;
  while (at - 1 > first && PARTICLE.test(tokens[at - 1]!.text)) at--;
  return at;
}

const textOf = (tokens: readonly Draft[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

function winner(counts: ReadonlyMap<Type, number> | undefined): Type | undefined {
  let best: Type | undefined;
  for (const [type, count] of counts ?? []) if (best === undefined || count > counts!.get(best)!) best = type;
  return best;
}
