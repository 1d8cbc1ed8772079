import { joinLines } from './join-lines.ts';
import type { PdfLine } from './reading-order.ts';

/** In letter heights: a distance of base lines beyond the usual one, and how far an indented line begins to the right. */
const WIDER = 0.45;
const INDENT = 0.8;

/** A line that ends before this share of its column's width is a paragraph's last, when a sentence ends there. */
const SHORT = 0.85;

/**
 * Lines in reading order as paragraphs, apart by an empty line. A new one begins at a larger distance, an indented line, another size
 * of letters, or after a short line that ends a sentence; a paragraph goes on over the end of a column or page when its sentence does.
 */
export function paragraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = pages.flat();
  const known = wordsOf(lines);
  const blocks: string[] = [];
  let block: PdfLine[] = [];
  const spacing = usualSpacing(lines);
  for (const line of lines) {
    const last = block.at(-1);
    if (last !== undefined && begins(line, last, spacing)) {
      blocks.push(joinLines(block, known));
      block = [];
    }
    block.push(line);
  }
  if (block.length > 0) blocks.push(joinLines(block, known));
  return blocks.filter((text) => text !== '').join('\n\n');
}

const ENDS = /[.!?:…]["”’')\]]*$/;

function begins(line: PdfLine, last: PdfLine, spacing: number): boolean {
  const height = Math.min(line.height, last.height);
  if (Math.max(line.height, last.height) > 1.15 * height) return true;
  const isShort = last.right - last.column.left < SHORT * (last.column.right - last.column.left);
  const isBelow = line.column === last.column && line.y > last.y && line.y - last.y < 3 * spacing * height;
  if (isBelow && line.y - last.y > (spacing + WIDER) * height) return true;
  const isIndented = line.left - line.column.left > INDENT * height;
  const wasIndented = last.left - last.column.left > INDENT * height;
  if (isIndented && !wasIndented && (isBelow || ENDS.test(last.text))) return true;
  return ENDS.test(last.text) && isShort;
}

/** The median distance of base lines one under another, in letter heights. */
function usualSpacing(lines: readonly PdfLine[]): number {
  const distances: number[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const distance = (lines[i]!.y - lines[i - 1]!.y) / lines[i]!.height;
    if (distance > 0 && distance < 3) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 1.2;
}

/** The words within lines, in small letters: what tells a cut word from one with a hyphen of its own. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const whole =
      text
        .replace(/-$/, '')
        .toLowerCase()
        .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    for (const word of text.endsWith('-') ? whole.slice(0, -1) : whole) words.add(word);
  }
  return words;
}
