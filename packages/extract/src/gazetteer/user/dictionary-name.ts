/** Words of names that stand without a capital. */
const SMALL = new Set(
  'of the and for in on at to de del la las los y al el bin ibn von van der den du des da do dos'.split(' '),
);

/**
 * A name as a dictionary writes it, as a text does: blanks for underscores, capitals only at the beginning of words. One word of up to three
 * letters stays in capitals.
 *
 * @example dictionaryName('UNITED_NATIONS_') //=> 'United Nations'
 * @example dictionaryName('+MAZAR-I-SHARIF_') //=> 'Mazar-I-Sharif'
 * @example dictionaryName('WHO_') //=> 'WHO'
 */
export function dictionaryName(written: string): string {
  const words = written
    .replace(/^\s*\+/, '')
    .replaceAll('_', ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 1 && words[0]!.replaceAll('.', '').length <= 3) return words[0]!.toUpperCase();
  return words
    .map((word, index) => {
      const lower = word.toLowerCase();
      if (index > 0 && SMALL.has(lower)) return lower;
      return lower.replace(/(^|[-.'])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
    })
    .join(' ')
    .replace(/'S\b/g, "'s");
}
