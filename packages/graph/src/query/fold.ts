/**
 * A name as it is compared: without diacritics, case, full stops and apostrophes; hyphens and dashes are spaces.
 * A source that indexes names indexes this.
 *
 * @example foldName('  Bogotá ') //=> 'bogota'
 * @example [foldName('U.S.'), foldName("Ain al-Asad")] //=> ['us', 'ain al asad']
 */
export function foldName(name: string): string {
  return folded(name)
    .replace(/[.'’ʼ‘`]/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

/**
 * The words of a name or sentence as they are compared: runs of letters and digits, folded likewise; apostrophes
 * part no words, full stops do.
 *
 * @example foldedWords("Kata'ib Hezbollah, U.S.-led") //=> ['kataib', 'hezbollah', 'u', 's', 'led']
 */
export function foldedWords(text: string): readonly string[] {
  return (
    folded(text)
      .replace(/['’ʼ‘`]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Twice lowered: a capital may lower to a letter and a mark (İ). */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
