const LONGEST = 200;

/**
 * The name of an entry as it may be shown: never used as a path, so `../` is harmless; line ends, control characters and marks that turn
 * the direction of writing are taken out, for a terminal shows it.
 *
 * @example entryName('news.zip', '../../etc/\u001b[2Jpasswd') //=> 'news.zip!/../../etc/[2Jpasswd'
 */
export const entryName = (archive: string, entry: string): string => `${archive}!/${inert(entry)}`;

/** @example inert('a\nb') //=> 'ab' */
export function inert(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
