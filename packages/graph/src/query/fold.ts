/**
 * A name as it is compared: compatibility forms united, diacritics and case gone, spaces single.
 * A source that indexes names indexes this.
 *
 * @example foldName('  Bogotá ') //=> 'bogota'
 */
export function foldName(name: string): string {
  return folded(name).replace(/\s+/gu, ' ').trim();
}

/**
 * The words of a name or sentence as they are compared: runs of letters and digits of `foldName`, apostrophes dropped.
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
