const LETTERS_WITHOUT_MARK: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

/** Letters that no decomposition takes apart. */
export const WHOLE_LETTERS: RegExp = /[øłħđðþıßæœə]/g;
/** What such a letter is in plain writing: "ł" is "l". */
export const plainLetter = (letter: string): string => LETTERS_WITHOUT_MARK[letter] ?? letter;

const PLAIN = /^[a-z0-9]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\x00-\x7f]*$/;
const PLAIN_WITH_CAPITALS = /^[A-Za-z0-9]+$/;
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const APOSTROPHES = /[’‘ʼʻʿʾ`´′]/g;
const DASHES = /[‐‑‒–—−]/g;

/**
 * The pieces of one word by which names are compared: lower case, no diacritics, split at hyphens, no apostrophes;
 * a possessive 's is a piece of its own, one final full stop is dropped.
 *
 * @example namePieces('al-Asad') //=> ['al', 'asad']
 * @example namePieces("Kata'ib") //=> ['kataib']
 * @example namePieces('U.S.') //=> ['u.s']
 */
export function namePieces(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word];
  if (PLAIN_WITH_CAPITALS.test(word)) return [word.toLowerCase()];
  const plain = ASCII.test(word) ? word.toLowerCase().replaceAll('`', "'") : folded(word);
  const possessive = plain.endsWith("'s");
  const stem = possessive ? plain.slice(0, -2) : plain;
  const pieces = stem
    .split('-')
    .map((piece) => piece.replace(/'/g, '').replace(/\.$/, ''))
    .filter((piece) => piece !== '');
  if (possessive) pieces.push("'s");
  return pieces.length > 0 ? pieces : [plain];
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(WHOLE_LETTERS, plainLetter)
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-');
}

/**
 * The key of a whole name: its pieces joined by blanks, without a leading "the".
 *
 * @example nameKey("The People’s Liberation Army") //=> "people 's liberation army"
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name;
  if (PLAIN_NAME.test(name)) {
    const key = name.toLowerCase();
    return key.startsWith('the ') ? key.slice(4) : key;
  }
  const words = name.replace(/,/g, ' , ').split(/\s+/).filter(Boolean);
  const pieces = words.flatMap(namePieces);
  return (pieces[0] === 'the' && pieces.length > 1 ? pieces.slice(1) : pieces).join(' ');
}
