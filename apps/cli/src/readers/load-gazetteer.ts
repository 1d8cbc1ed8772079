import { readFile } from 'node:fs/promises';
import {
  type ActorEntry,
  defaultGazetteer,
  type Gazetteer,
  GazetteerFormatError,
  overlayGazetteer,
  type PlaceEntry,
  readActorDictionary,
  readGazetteerTable,
} from '@dramatis/extract';
import { reasonOf } from '@dramatis/readers';
import { type Console, report } from '../console.ts';
import { UsageError } from '../usage-error.ts';

/** Lines of a dictionary that are named on stderr before the rest are only counted. */
const NAMED_PROBLEMS = 10;

/**
 * The gazetteer shipped, with a user's tables and actor dictionaries over it; a later file wins over an earlier one, a table over a dictionary.
 *
 * @param tables CSV or TSV files
 * @param dictionaries actor dictionaries of TABARI or PETRARCH; lines that cannot be read are told on stderr and left out
 * @throws {UsageError} a file that cannot be read, a table with wrong columns or values: names file and line
 */
export async function loadGazetteer(
  tables: readonly string[],
  dictionaries: readonly string[],
  console: Console,
): Promise<Gazetteer> {
  let gazetteer = defaultGazetteer();
  for (const path of dictionaries) {
    const { entries, problems } = readActorDictionary(await textOf(path), { gazetteer });
    for (const { line, message } of problems.slice(0, NAMED_PROBLEMS)) {
      report(console, `dramatis: ${path}:${line}: left out, ${message}`);
    }
    const more = problems.length - NAMED_PROBLEMS;
    if (more > 0) report(console, `dramatis: ${path}: ${more} more lines left out`);
    if (entries.length === 0 && problems.length > 0) throw new UsageError(`${path}: no actor that could be read`);
    gazetteer = overlayGazetteer(gazetteer, entries);
  }
  for (const path of tables) gazetteer = overlayGazetteer(gazetteer, entriesOf(path, await textOf(path)));
  return gazetteer;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

function entriesOf(path: string, text: string): readonly (ActorEntry | PlaceEntry)[] {
  try {
    return readGazetteerTable(text);
  } catch (error) {
    if (!(error instanceof GazetteerFormatError)) throw error;
    throw new UsageError(`${path}:${error.line}: ${error.message.replace(/^line \d+: /, '')}`);
  }
}
