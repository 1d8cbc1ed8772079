import type { PdfLine } from './reading-order.ts';

/** Second parts of compounds that keep their hyphen at a line end: "Iran-backed", "state-run", "ten-year". */
const SECOND_PARTS = new Set(
  (
    'backed led based held run owned controlled occupied funded sponsored aligned linked allied born made built style wide long old year day month ' +
    'week hour mile range scale level term time profile ranking known fire general elect chief minister in out up off to on be and'
  ).split(' '),
);

/** First parts that keep it: "self-defence", "vice-president". */
const FIRST_PARTS = new Set(
  'self half well vice two three five twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
);

const LONGEST_WORD = 60;

/**
 * Lines as one text. A word that the line end cuts is put together: a soft hyphen always goes; a hyphen goes before a small letter, unless
 * the document has the word with its hyphen elsewhere, or its first or second part is one of compounds and the document has not the whole word.
 *
 * @param known words of the document, in small letters
 * @example joinLines([{ text: 'the govern-' }, { text: 'ment said' }], new Set()) //=> 'the government said'
 * @example joinLines([{ text: 'the Iran-' }, { text: 'backed group' }], new Set()) //=> 'the Iran-backed group'
 */
export function joinLines(lines: readonly Pick<PdfLine, 'text'>[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const next = line.text.replace(/\u00ad(?=.)/g, '').trim();
    if (text === '') text = next;
    else if (text.endsWith('\u00ad')) text = text.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(text.slice(-3)) && /^\p{L}/u.test(next)) text = joinCut(text, next, known);
    else if (/\d[-\u2010]$/.test(text.slice(-2)) && /^[\p{L}\d]/u.test(next)) text += next;
    else text += /[\u2013\u2014/]/.test(text.at(-1)!) ? next : ` ${next}`;
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

function joinCut(text: string, next: string, known: ReadonlySet<string>): string {
  const first = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?=[-\u2010]$)/u.exec(text.slice(-LONGEST_WORD))?.[0] ?? '';
  const second = /^[\p{L}\p{M}]+/u.exec(next)![0];
  const [cut, compound] = [`${first}${second}`.toLowerCase(), `${first}-${second}`.toLowerCase()];
  const isWord = known.has(cut);
  const isCompound =
    known.has(compound) || /^\p{Lu}/u.test(next) || SECOND_PARTS.has(second) || FIRST_PARTS.has(first.toLowerCase());
  return isCompound && !isWord ? text + next : text.slice(0, -1) + next;
}
