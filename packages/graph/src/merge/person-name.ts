/** A person's name as it is compared: lower case, without accents, titles and suffixes. */
export interface PersonName {
  readonly surname: string;
  /** Null where only a surname stands. */
  readonly given: string | null;
  /** Between the two, initials as they are. */
  readonly middle: readonly string[];
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'president',
  'minister',
  'general',
  'gen',
  'colonel',
  'col',
]);
const ARTICLE = /^(?:al|el|ul|as|ad|an|ar)-(?=\p{L}{3})/u;

/**
 * @example personName('Mr. John F. Kennedy Jr.') //=> { surname: 'kennedy', given: 'john', middle: ['f'] }
 */
export function personName(name: string): PersonName {
  const words = foldedName(name)
    .split(' ')
    .filter((word, index, all) => !SUFFIXES.has(word) && !(TITLES.has(word) && index < all.length - 1));
  const surname = (words.at(-1) ?? '').replace(ARTICLE, '');
  return { surname, given: words.length > 1 ? words[0]! : null, middle: words.slice(1, -1) };
}

/** Lower case, without accents and full stops, one space between words. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.,’']/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}
