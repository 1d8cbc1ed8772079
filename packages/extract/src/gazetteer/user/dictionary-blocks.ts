import type { Gazetteer } from '../gazetteer.ts';
import { type CameoActor, cameoCode } from './cameo-code.ts';
import { type DateRange, readDates } from './dictionary-dates.ts';
import { dictionaryName } from './dictionary-name.ts';

/** A line that cannot be read, counted from 1, and why. */
export interface DictionaryProblem {
  readonly line: number;
  readonly message: string;
}

/** One actor of a dictionary: its names and its codes with their dates. */
export interface DictionaryBlock {
  readonly line: number;
  readonly names: string[];
  readonly codes: (DateRange & { readonly actor: CameoActor })[];
  /** It has a code that says nobody is meant: [---]. */
  nobody: boolean;
}

const CODE = /\[([^\][]*)\]/g;
const PLURALS = /\{[^{}]*\}/g;

/** The actors of a dictionary, and the lines left out. */
export function dictionaryBlocks(
  text: string,
  gazetteer: Gazetteer,
): { readonly blocks: readonly DictionaryBlock[]; readonly problems: readonly DictionaryProblem[] } {
  const problems: DictionaryProblem[] = [];
  const blocks: DictionaryBlock[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let current: DictionaryBlock | null = null;
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const content = raw.replace(/[;#].*$/, '').trim();
    if (content === '' || content.startsWith('<!')) continue;
    const read = readLine(content, line, current);
    if (typeof read === 'string') {
      problems.push({ line, message: read });
      if (!/^[+[]/.test(content)) current = null;
      continue;
    }
    if (read !== current) blocks.push(read);
    current = read;
    for (const message of readCodes(content, read, gazetteer)) problems.push({ line, message });
  }
  for (const { line, names, codes, nobody } of blocks) {
    if (codes.length === 0 && !nobody) problems.push({ line, message: `no code that can be read for ${names[0]}` });
  }
  return { blocks, problems: problems.sort((a, b) => a.line - b.line) };
}

/** The actor a line belongs to, with its name taken: a new one, or that of the lines above. Or what is wrong with the line. */
function readLine(content: string, line: number, current: DictionaryBlock | null): DictionaryBlock | string {
  const words = content.replace(CODE, ' ');
  if (/[\][]/.test(words)) return `a bracket without its other half: ${content}`;
  const name = dictionaryName(words.replace(PLURALS, ' '));
  const isSynonym = content.startsWith('+');
  if (!isSynonym && !content.startsWith('[')) {
    return name === '' ? `no name: ${content}` : { line, names: [name], codes: [], nobody: false };
  }
  if (current === null) return `${isSynonym ? 'a synonym' : 'a code'} of nobody: ${content}`;
  if (isSynonym && name === '') return 'a synonym without a name';
  if (isSynonym) current.names.push(name);
  return current;
}

/** Take the codes of a line. Returns what is wrong with them. */
function readCodes(content: string, block: DictionaryBlock, gazetteer: Gazetteer): string[] {
  const wrong: string[] = [];
  for (const [, inside = ''] of content.matchAll(CODE)) {
    const [code = '', ...restriction] = inside.trim().split(/\s+/);
    const actor = cameoCode(code.replaceAll('~', ''), gazetteer);
    const dates = readDates(restriction.join(''));
    if (/^[-#*]+$/.test(code)) block.nobody = true;
    else if (actor === null) wrong.push(`no code of three-letter parts: [${inside}]`);
    else if (dates === null) wrong.push(`no date: [${inside}]; dates are YYMMDD or YYYYMMDD, with <, > or between`);
    else block.codes.push({ actor, ...dates });
  }
  return wrong;
}
