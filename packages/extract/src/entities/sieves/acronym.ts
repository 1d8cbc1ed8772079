import { nameForm } from '../name-form.ts';
import { follow, isOpen, type Resolution, type Sieve } from '../resolution.ts';

const MINOR = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'de', 'la']);

/**
 * An acronym and its expansion: in brackets after it ("Revolutionary United Front (RUF)"), or of three letters and more, which are the
 * initials of just one longer name of the report.
 *
 * Not: two letters that fit by chance; initials that fit two names.
 */
export const acronym: Sieve = (resolution) => {
  const { mentions } = resolution;
  const stated = new Map<string, number>();
  const initials = new Map<string, number | null>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || (mention.actor === null && mention.location === null)) return;
    const bracketed = acronymAfter(resolution, index);
    if (bracketed !== null) stated.set(bracketed, index);
    if (mention.last - mention.first < 3) return;
    const letters = initialsOf(mention.label).toLowerCase();
    const other = initials.get(letters);
    const same = other === undefined || (other !== null && resolution.actorOf[other] === resolution.actorOf[index]);
    initials.set(letters, same ? (other ?? index) : null);
  });
  if (stated.size === 0 && initials.size === 0) return;
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || mention.last - mention.first > 1 || !/^[\p{Lu}.]{2,}$/u.test(mention.label)) return;
    const form = resolution.forms[index]!;
    const unknown = isOpen(resolution, index) || mention.rule.startsWith('name/');
    const antecedent = stated.get(form) ?? (form.length > 2 && unknown ? initials.get(form) : undefined);
    if (antecedent === undefined || antecedent === null || antecedent === index) return;
    if (stated.has(form) || unknown) follow(resolution, index, antecedent, 'coreference/acronym');
  });
};

/** "Revolutionary United Front (RUF)" → "ruf", if the letters fit. */
function acronymAfter({ mentions, reading }: Resolution, index: number): string | null {
  const { last, first, label } = mentions[index]!;
  if (reading.words[last] !== '(' || reading.words[last + 2] !== ')' || last - first < 2) return null;
  const short = reading.tokens[last + 1]!.text.replaceAll('.', '');
  if (!/^\p{Lu}{2,}$/u.test(short)) return null;
  const capitals = initialsOf(label);
  const inOrder = capitals.startsWith(short[0]!) && capitals.length >= short.length - 1;
  return inOrder || sorted(capitals) === sorted(short) ? nameForm(short) : null;
}

/** Foreign acronyms keep their own order: "Bolivarian National Guard (GNB)". */
const sorted = (letters: string): string => [...letters].sort().join('');

function initialsOf(label: string): string {
  return label
    .split(/[\s-]+/)
    .filter((word) => !MINOR.has(word.toLowerCase()))
    .map((word) => word[0] ?? '')
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');
}
