import type { Analysis, Sentence, Token } from '@dramatis/language';

/** An arc between two rows, on its own column: 1 is next to the words. */
interface Arc {
  readonly low: number;
  readonly high: number;
  readonly column: number;
}

const UP = 1;
const DOWN = 2;
const LEFT = 4;
const RIGHT = 8;
/** Box-drawing characters by the directions they join. */
const BOXES = ' ╵╷│╴┘┐┤╶└┌├─┴┬┼';

/**
 * One sentence as lines for a terminal: a word a line, arcs to heads at the left, then word, tag, relation and head.
 *
 * @example drawTree(analysis, sentence).split('\n')[0] //=> '┌─► Troops  NOUN  nsubj  left'
 */
export function drawTree({ tokens, names, times }: Analysis, { first, last }: Sentence): string {
  const words = tokens.slice(first, last);
  const arcs = placeArcs(words.map(({ head }) => (head < 0 ? -1 : head - first)));
  const columns = arcs.reduce((most, { column }) => Math.max(most, column), 0);
  const marks = new Map<number, string>();
  for (const name of names) marks.set(name.first, name.type);
  for (const time of times)
    marks.set(time.first, [marks.get(time.first) ?? [], time.value ?? time.type].flat().join(' '));
  const rows = words.map((token, row) => [
    token.text,
    token.upos,
    token.deprel,
    tokens[token.head]?.text ?? '',
    marks.get(first + row) ?? '',
  ]);
  const widths = rows.reduce(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, width(cell))),
    [] as number[],
  );
  return rows
    .map((row, index) => {
      const cells = row.map((cell, at) => cell + ' '.repeat(widths[at]! - width(cell)));
      return `${lineOf(index, arcs, columns, words[index]!)} ${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

const width = (text: string): number => [...text].length;

/** Shorter arcs nearer to the words; each arc beyond all it overlaps. */
function placeArcs(heads: readonly number[]): Arc[] {
  const placed: Arc[] = [];
  const spans = heads
    .flatMap((head, word) => (head < 0 ? [] : [{ low: Math.min(head, word), high: Math.max(head, word) }]))
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low);
  for (const { low, high } of spans) {
    const inner = placed.filter((arc) => arc.low <= high && arc.high >= low);
    placed.push({ low, high, column: 1 + inner.reduce((most, { column }) => Math.max(most, column), 0) });
  }
  return placed;
}

function lineOf(row: number, arcs: readonly Arc[], columns: number, { head }: Token): string {
  const joins = new Array<number>(columns + 1).fill(0);
  for (const { low, high, column } of arcs) {
    if (row > low && row < high) joins[column] = joins[column]! | UP | DOWN;
    if (row !== low && row !== high) continue;
    joins[column] = joins[column]! | RIGHT | (row === low ? DOWN : UP);
    for (let at = 1; at < column; at++) joins[at] = joins[at]! | LEFT | RIGHT;
  }
  const boxes = joins.slice(1).map((join) => BOXES[join]!);
  const wired = joins.some((join) => (join & RIGHT) !== 0);
  return `${boxes.reverse().join('')}${wired ? '─' : ' '}${head >= 0 ? '►' : wired ? '─' : ' '}`;
}
