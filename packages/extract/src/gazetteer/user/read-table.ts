import { GazetteerFormatError } from './gazetteer-format-error.ts';

/** One record of a table: its cells by column, and the line it begins on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Rows of a table whose first line names the columns, separated by commas (RFC 4180, with quotes) or, where the first line has a tab, by
 * tabs. Empty lines and lines that begin with # are skipped; cells are trimmed.
 *
 * @throws {GazetteerFormatError} an unknown, doubled or missing column; a row of more or fewer cells; a quote that does not end
 */
export function readTable(text: string, columns: readonly string[], required: readonly string[]): readonly TableRow[] {
  const records = recordsOf(text.replace(/^\uFEFF/, ''));
  const [head, ...rows] = records;
  if (head === undefined)
    throw new GazetteerFormatError(1, `no columns; the first line must name them: ${columns.join(', ')}`);
  const names = head.cells.map((name) => name.toLowerCase());
  for (const [index, name] of names.entries()) {
    if (!columns.includes(name)) {
      throw new GazetteerFormatError(head.line, `no column "${name}"; there are ${columns.join(', ')}`);
    }
    if (names.indexOf(name) !== index) throw new GazetteerFormatError(head.line, `the column ${name} is there twice`);
  }
  for (const name of required) {
    if (!names.includes(name)) throw new GazetteerFormatError(head.line, `the column ${name} is missing`);
  }
  return rows.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      throw new GazetteerFormatError(line, `${cells.length} cells instead of ${names.length}`);
    }
    return { line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index]!])) };
  });
}

interface CellRecord {
  readonly line: number;
  readonly cells: string[];
}

function recordsOf(text: string): CellRecord[] {
  const lines = text.split(/\r\n|\n|\r/);
  const delimiter = lines.find((line) => line.trim() !== '' && !line.startsWith('#'))?.includes('\t') ? '\t' : ',';
  const records: CellRecord[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    if (lines[index]!.trim() === '' || lines[index]!.startsWith('#')) continue;
    const parts = [lines[index]!];
    let quotes = quotesIn(lines[index]!);
    while (delimiter === ',' && quotes % 2 === 1) {
      index++;
      if (index >= lines.length) throw new GazetteerFormatError(line, 'a quote that does not end');
      parts.push(lines[index]!);
      quotes += quotesIn(lines[index]!);
    }
    const whole = parts.join('\n');
    records.push({ line, cells: delimiter === '\t' ? whole.split('\t').map((cell) => cell.trim()) : cellsOf(whole) });
  }
  return records;
}

function quotesIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count++;
  return count;
}

function cellsOf(record: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < record.length; at++) {
    const letter = record[at]!;
    if (letter === '"' && quoted && record[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  cells.push(cell.trim());
  return cells;
}
