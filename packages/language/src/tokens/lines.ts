/** A stretch of text that holds whole sentences: one line, or several lines joined by hard wrapping. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const LONGEST_WRAP = 130;
const SHORTEST_WRAP = 40;
const WINDOW = 6;
const BULLET = /^(?:[-*•–—▪◦‣·]\s|\(?\d{1,2}[.)]\s|[A-Za-z][.)]\s)/u;
const ENDED = /[.!?…]["'’”»)\]]*$/u;
const DANGLING =
  /(?:[,–—(-]|(?:^|\s)(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|but|that|as|than|its|their|his|her))$/u;

/**
 * Passages of `text`: lines, where hard-wrapped lines of one paragraph count as one.
 *
 * A break is taken for a wrap when the next line goes on in lower case or with a word that had no room on this one
 * (the widest line within six is the measure).
 */
export function passages(text: string): Passage[] {
  const result: Passage[] = [];
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] as Line;
    let last = first;
    while (index + 1 < lines.length && joins(text, lines, index)) {
      index++;
      last = lines[index] as Line;
    }
    if (last.end > first.start) result.push({ start: first.start, end: last.end });
  }
  return result;
}

/** Lines without the white space around them; a blank line is empty. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;
  let from = 0;
  for (;;) {
    const found = breaks.exec(text);
    let start = from;
    let end = found ? found.index : text.length;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    if (!found) return lines;
    from = breaks.lastIndex;
  }
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 160 || code === 0x3000 || code === 0xfeff;

function joins(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1] as Line;
  if (line.end === line.start || next.end === next.start) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + 40));
  if (BULLET.test(head)) return false;
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  const width = widthAround(lines, index);
  const wrapped = width <= LONGEST_WRAP && width >= SHORTEST_WRAP;
  if (ENDED.test(tail)) return wrapped && fills(line, head, width);
  if (/^\p{Ll}/u.test(head) || DANGLING.test(tail)) return true;
  return wrapped && fills(line, head, width);
}

const fills = (line: Line, head: string, width: number): boolean =>
  line.end - line.start + 1 + (/^\S*/.exec(head)?.[0].length ?? 0) > width - 2;

function widthAround(lines: readonly Line[], index: number): number {
  let width = 0;
  for (let at = index; at >= 0 && at > index - WINDOW; at--) {
    const line = lines[at] as Line;
    if (line.end === line.start) break;
    width = Math.max(width, line.end - line.start);
  }
  for (let at = index + 1; at < lines.length && at < index + WINDOW; at++) {
    const line = lines[at] as Line;
    if (line.end === line.start) break;
    width = Math.max(width, line.end - line.start);
  }
  return width;
}
