import type { PdfLine } from './reading-order.ts';

/** Second parts of compounds that keep their hyphen at a line end ("Iran-backed", "state-run"), and prefixes that have none ("over-run"). */
const SECOND_PARTS = words(
  'backed based controlled occupied funded sponsored owned run held aligned linked allied old style',
);
const PREFIXES = words('un over under with up out dis de re mis be');

/** First parts that keep it: "self-defence"; numbers before what they count: "four-day". */
const FIRST_PARTS = words('self half well vice');
const NUMBERS = words(
  'one two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty eighty ninety hundred',
);
const UNITS = words('day week month year hour minute mile metre meter point nation member party man seat storey ton');

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

const LONGEST_WORD = 60;

/**
 * Lines as one text. A word that the line end cuts is put together: a soft hyphen always goes; a hyphen goes before a small letter, unless
 * the document has the word with its hyphen elsewhere, or its parts are those of compounds and the document has not the whole word.
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
    else if (/[^\s\p{L}][-\u2010]$/u.test(text.slice(-2)) && /^[\p{L}\d]/u.test(next)) text += next;
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
  const isCompound = known.has(compound) || /^\p{Lu}/u.test(next) || keepsHyphen(first, second);
  return isCompound && !isWord ? text + next : text.slice(0, -1) + next;
}

/** "-led" is a compound's after a name alone: "Saudi-led", but "travel-led". */
function keepsHyphen(first: string, second: string): boolean {
  const small = first.toLowerCase();
  if (second === 'led') return /^\p{Lu}/u.test(first);
  if (second === 'long' && UNITS.has(small)) return true;
  if (FIRST_PARTS.has(small) || (NUMBERS.has(small) && UNITS.has(second))) return true;
  return SECOND_PARTS.has(second) && !PREFIXES.has(small);
}
