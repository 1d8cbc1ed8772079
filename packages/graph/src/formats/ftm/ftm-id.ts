/** Aleph's index takes ids up to 512 bytes. */
const LONGEST = 200;

/**
 * A key as FollowTheMoney's ids may be (letters, digits, dots and hyphens, ending in a letter or digit): `:` is written `..`, other
 * characters as a dot and their code unit in four hexadecimal digits, so that different keys stay different. Of a very long one the
 * end is a hash.
 *
 * @example ftmId('actor:government:IRN') //=> 'dramatis-actor..government..IRN'
 */
export function ftmId(key: string): string {
  const id = `dramatis-${key.slice(0, LONGEST).replace(/[^0-9A-Za-z-]|-$/g, escaped)}`;
  return key.length > LONGEST || id.endsWith('..') ? `${id}-${hash(key)}` : id;
}

function escaped(character: string): string {
  return character === ':' ? '..' : `.${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, from two beginnings. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ code, 0x01000193) >>> 0;
  }
  return (a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0')).toLowerCase();
}
