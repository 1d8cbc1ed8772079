import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { datelineNames } from './datelines.ts';
import { AGENCIES, AGENCY_LETTERS, BODIES } from './known-bodies.ts';
import { monitoredOutlets } from './monitored-outlets.ts';
import { SHORT_TITLE, TITLE } from './person-titles.ts';
import { phraseTable } from './phrase-table.ts';
import { COUNTRIES, STATE_ABBREVIATIONS } from './places-known.ts';
import type { NameRange } from './split-name.ts';
import { wordsOf } from './words-of.ts';

const knownEnd = phraseTable([...AGENCIES, ...BODIES]);

/**
 * Names whose words or place in the text settle what they are, put over what the network read: datelines and source lines, known agencies and
 * bodies, a place before its state ("Dover, Del."), a person after a title ("Mrs. Diaz").
 *
 * @param names in text order, none overlapping
 * @returns the same
 */
export function fixNames(
  names: readonly NameRange[],
  tokens: readonly Draft[],
  sentences: readonly Sentence[],
): readonly NameRange[] {
  const lines = sentences.flatMap((sentence) => [
    ...datelineNames(tokens, sentence),
    ...monitoredOutlets(tokens, sentence),
  ]);
  const fixed = overlay(overlay(overlay(names, bodiesIn(names, tokens)), statesIn(tokens)), lines);
  const people = lastWordsOfPeople(fixed, tokens);
  return fixed.map((name) => ({ ...name, type: typeOf(name, tokens, people) }));
}

/** Names with `over` put over them: what overlaps one of these is gone. Both in text order. */
function overlay(names: readonly NameRange[], over: readonly NameRange[]): readonly NameRange[] {
  if (over.length === 0) return names;
  let next = 0;
  const kept = names.filter(({ first, last }) => {
    while (next < over.length && over[next]!.last <= first) next++;
    return next === over.length || over[next]!.first >= last;
  });
  return [...kept, ...over].sort((a, b) => a.first - b.first);
}

/** Known bodies where they stand alone; within a longer name ("BBC Television Centre", "Kataib Hezbollah") they are left to it. */
function bodiesIn(names: readonly NameRange[], tokens: readonly Draft[]): readonly NameRange[] {
  const found: NameRange[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const last = knownEnd(tokens, at);
    if (last === at) continue;
    while (next < names.length && names[next]!.last <= at) next++;
    const name = names[next];
    const within = name !== undefined && name.first <= at && name.last >= last;
    const whole = within && name.first === at && name.last === last;
    const alone = !isName(tokens[at - 1]) && (!isName(tokens[last]) || TITLE.test(tokens[last]!.norm));
    if (whole || (!within && alone)) found.push({ first: at, last, type: 'ORG' });
    at = last - 1;
  }
  return found;
}

const isName = (token: Draft | undefined): boolean => token?.upos === 'PROPN';

/** "Dover, Del.": a short form of a state after a name and a comma. */
function statesIn(tokens: readonly Draft[]): readonly NameRange[] {
  const found: NameRange[] = [];
  for (let at = 2; at < tokens.length; at++)
    if (STATE_ABBREVIATIONS.has(tokens[at]!.text) && tokens[at - 1]!.text === ',' && isName(tokens[at - 2]))
      found.push({ first: at, last: at + 1, type: 'LOC' });
  return found;
}

/** Letters that news writes for a person. */
const PERSONS_LETTERS: ReadonlySet<string> = new Set(['JFK', 'RFK', 'FDR', 'LBJ', 'MLK', 'MBS', 'MBZ', 'AMLO', 'BJ']);

const lastWordsOfPeople = (names: readonly NameRange[], tokens: readonly Draft[]): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ first, last, type }) => type === 'PER' && last - first > 1)
      .map(({ last }) => tokens[last - 1]!.text),
  );

/** "DPX said" is no person among words in lower case, unless a person's name ends so ("Ann DIAZ"). */
function isLetters(name: NameRange, tokens: readonly Draft[], people: ReadonlySet<string>): boolean {
  const { text } = tokens[name.first]!;
  if (name.last - name.first > 1 || !/^\p{Lu}{2,5}$/u.test(text) || PERSONS_LETTERS.has(text) || people.has(text))
    return false;
  return [tokens[name.first - 1], tokens[name.last]].some((beside) => /^\p{Ll}/u.test(beside?.text ?? ''));
}

function typeOf(name: NameRange, tokens: readonly Draft[], people: ReadonlySet<string>): NameRange['type'] {
  const { first, last, type } = name;
  const before = tokens[first - 1];
  if (before !== undefined && SHORT_TITLE.test(before.norm) && before.text.endsWith('.')) return 'PER';
  if (tokens[last]?.text === ',') {
    const state = tokens[last + 1]?.text ?? '';
    if (STATE_ABBREVIATIONS.has(state) && (type !== 'PER' || last - first === 1)) return 'LOC';
  }
  if (type === 'PER' && isLetters(name, tokens, people)) return 'ORG';
  const written = wordsOf(tokens, first, last);
  if (type === 'ORG' && COUNTRIES.has(written)) return 'LOC';
  const letters = AGENCY_LETTERS.has(written);
  return letters && type !== 'PER' && before?.text !== ',' ? 'ORG' : type;
}
