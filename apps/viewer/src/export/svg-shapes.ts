import { escapeXml } from '@dramatis/graph';
import type { Pattern, Shape } from '../graph/display.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number for an attribute: to a hundredth. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A node's mark as the canvas draws it. */
export function markSvg(shape: Shape, { x, y }: Point, radius: number, fill: string, stroke: string): string {
  const paint = `fill="${escapeXml(fill)}" stroke="${escapeXml(stroke)}" stroke-width="${short(Math.max(0.6, radius / 5))}"`;
  if (shape === 'circle') return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${paint}/>`;
  const side = shape === 'square' ? radius * 0.88 : radius * 1.15;
  if (shape === 'square')
    return `<rect x="${short(x - side)}" y="${short(y - side)}" width="${short(side * 2)}" height="${short(side * 2)}" ${paint}/>`;
  return `<path d="M${short(x)} ${short(y - side)}L${short(x + side)} ${short(y)}L${short(x)} ${short(y + side)}L${short(x - side)} ${short(y)}Z" ${paint}/>`;
}

const DASHES: Readonly<Partial<Record<Pattern, string>>> = { dashed: '7 4', dotted: '1.5 3.5' };

/**
 * A line as the canvas draws it.
 *
 * @param gap what of its end lies under a mark
 */
export function lineSvg(pattern: Pattern, from: Point, to: Point, width: number, color: string, gap = 0): string {
  const stroke = `stroke="${escapeXml(color)}" stroke-width="${short(width)}"`;
  const dash = DASHES[pattern] === undefined ? '' : ` stroke-dasharray="${DASHES[pattern]}"`;
  const line = `<path d="M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}" fill="none" ${stroke}${dash}/>`;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return line;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const at = (along: number, across: number): string =>
    `${short(from.x + dx * along - dy * across)} ${short(from.y + dy * along + dx * across)}`;
  if (pattern === 'arrow') {
    const tip = Math.max(0, length - gap);
    const head = Math.min(tip, 5 + width * 2);
    return `${line}<path d="M${at(tip, 0)}L${at(tip - head, head / 2)}L${at(tip - head, -head / 2)}Z" fill="${escapeXml(color)}"/>`;
  }
  if (pattern !== 'crossed') return line;
  const arm = 2 + width;
  const marks = [0.35, 0.5, 0.65].map((part) => `M${at(length * part, arm)}L${at(length * part, -arm)}`);
  return `${line}<path d="${marks.join('')}" fill="none" ${stroke}/>`;
}

export interface TextLook {
  readonly size: number;
  readonly color: string;
  readonly weight?: number;
  /** Colour of the rim that keeps it off what lies under it. */
  readonly rim?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text, its middle at `y`. */
export function textSvg(text: string, { x, y }: Point, { size, color, weight, rim, anchor }: TextLook): string {
  const around =
    rim === undefined
      ? ''
      : ` stroke="${escapeXml(rim)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const look = `font-size="${size}" fill="${escapeXml(color)}"${weight === undefined ? '' : ` font-weight="${weight}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${short(x)}" y="${short(y)}" dy="0.35em" ${look}${around}>${escapeXml(text)}</text>`;
}
