import type { PropertyValue } from '@dramatis/graph/property-graph';

/** The engine's pages hold no longer text. */
const LONGEST = 60_000;

/**
 * A line of CSV as `copyNodes` and `copyRelationships` read it: nothing is null, lists are joined by the unit separator.
 *
 * @example engineCsv(['a "b"', null, ['x', 'y'], 3]) //=> '"a ""b""",,"x\u001fy",3\n'
 */
export function engineCsv(values: readonly PropertyValue[]): string {
  return `${values.map(cell).join(',')}\n`;
}

function cell(value: PropertyValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.map((item) => item.replaceAll('\u001f', ' ')).join('\u001f');
  return text === '' ? '' : `"${cut(text.replaceAll('\0', '')).replaceAll('"', '""')}"`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
