/** A name without case, diacritics, apostrophes and hyphens. */
export const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʻʼ‘’'`]/g, '')
    .replace(/-/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ə/g, 'a');

const skeleton = (name) =>
  plain(name)
    .replace(/^(?:al|el|as|ash|an|ar|at|ad|az) /, '')
    .replace(/[^a-z]/g, '')
    .replace(/kh|gh/g, (pair) => pair[0])
    .replace(/[qc]/g, 'k')
    .replace(/dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Spellings of the same name in Latin letters, nearest first, at most `limit`. */
export function spellings(name, alternates, limit) {
  const own = plain(name);
  const consonants = skeleton(name);
  const found = new Map();
  for (const alternate of alternates) {
    if (!/^[A-Z][A-Za-z' -]{4,}$/.test(alternate) || /[A-Z]{2}/.test(alternate)) continue;
    const key = plain(alternate);
    if (key === own || found.has(key)) continue;
    const apart = distance(own, key);
    const same = consonants.length > 1 && skeleton(alternate) === consonants;
    if (same && apart <= own.length / 2) found.set(key, { alternate, apart });
  }
  return [...found.values()]
    .sort((a, b) => a.apart - b.apart || (a.alternate < b.alternate ? -1 : 1))
    .slice(0, limit)
    .map((spelling) => spelling.alternate);
}
