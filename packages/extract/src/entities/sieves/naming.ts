import type { Mention } from '../../mentions/mention.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

/** Words that give somebody's name; the name follows. */
const NAMING: readonly (readonly string[])[] = [
  ['calling', 'itself'],
  ['calling', 'themselves'],
  ['calls', 'itself'],
  ['call', 'themselves'],
  ['known', 'as'],
  ['identified', 'as'],
  ['named', 'as'],
  ['named'],
  ['called'],
];
const NAMING_FIRST: ReadonlySet<string> = new Set(NAMING.map(([first]) => first!));
const AUXILIARY = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'has',
  'have',
  'had',
  'also',
  'later',
  'that',
  'which',
  'who',
  ',',
]);

/**
 * Somebody described whose name the text goes on to tell: "a group calling itself the Brigade of the Sea", "a man identified as Omar Diallo".
 *
 * Not: "the commander called Dahl", who rang somebody up: "called" and "named" need a noun straight before them without "the".
 */
export const naming: Sieve = (resolution) => {
  const { mentions, reading } = resolution;
  const { words, tokens } = reading;
  const startsAt = new Map<number, number>();
  const endsAt = new Map<number, number>();
  mentions.forEach((mention, index) => {
    if (mention.actor === null) return;
    if (mention.kind === 'name') startsAt.set(mention.first, index);
    if (mention.kind === 'nominal') endsAt.set(mention.last, index);
  });
  for (let at = 1; at < tokens.length; at++) {
    if (!NAMING_FIRST.has(words[at]!)) continue;
    const phrase = NAMING.find((each) => each.every((word, offset) => words[at + offset] === word));
    if (phrase === undefined) continue;
    const after = at + phrase.length;
    const name = [after, after + 1].map((first) => startsAt.get(first)).find((index) => index !== undefined);
    let before = at;
    while (before > 0 && at - before < 4 && AUXILIARY.has(words[before - 1]!)) before--;
    const described = endsAt.get(before);
    if (name === undefined || described === undefined) continue;
    const direct = phrase.length > 1 || (before === at && mentions[described]!.determiner !== 'the');
    if (direct && fits(mentions[described]!, mentions[name]!)) join(resolution, described, name);
  }
};

function fits({ actor, plural }: Mention, name: Mention): boolean {
  return (actor!.type === 'person') === (name.actor!.type === 'person') && !(plural && name.actor!.type === 'person');
}

function join(resolution: Resolution, described: number, name: number): void {
  if (isOpen(resolution, described)) follow(resolution, described, name, 'coreference/naming');
}
