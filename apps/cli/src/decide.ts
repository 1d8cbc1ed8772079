import { userInfo } from 'node:os';
import { find, type GraphSource } from '@dramatis/graph';
import type { Case, Decision } from '@dramatis/store';
import type { Console } from './console.ts';
import { decisionLine } from './decision-line.ts';
import { UsageError } from './usage-error.ts';
import { withCase } from './with-case.ts';

/** The options of every verb that decides something about a case. */
export const DECIDE_OPTIONS = { case: { type: 'string' }, by: { type: 'string' } } as const;

export const DECIDE_HELP: string = `  --case DIR   the case
  --by NAME    who decides; the name of the account on this machine unless said

Nodes are named by their keys, or by a label or alias that one node alone has. What is decided is written into the case's log, holds for
what is added later too, and can be taken back: dramatis log, dramatis undo.`;

export interface DecideValues {
  readonly case?: string | undefined;
  readonly by?: string | undefined;
}

/**
 * Opens the case, asks for the decision and writes it.
 *
 * @returns the exit code
 * @throws {UsageError} no case is named, or a name means nothing or several
 */
export async function decide(
  verb: string,
  values: DecideValues,
  console: Console,
  decisionIn: (mine: Case, keyOf: (name: string) => string) => Decision,
): Promise<number> {
  const write = (mine: Case): number => {
    const source = mine.source();
    const decision = decisionIn(mine, (name) => keyOf(source, name));
    const stamp = { who: values.by ?? userInfo().username, at: new Date().toISOString() };
    console.stdout.write(`${decisionLine(mine.decide(decision, stamp))}\n`);
    return 0;
  };
  return await withCase(verb, values.case, console, write, 'write');
}

function keyOf(source: GraphSource, name: string): string {
  if (source.node(name) !== null || /^(?:actor|location|event):/.test(name)) return name;
  const found = find(source, name);
  const [only, ...others] = found;
  if (only === undefined) throw new UsageError(`nothing in the case is called "${name}"`);
  if (others.length > 0) {
    throw new UsageError(`"${name}" may be ${found.map(({ key }) => key).join(' or ')}: name one by its key`);
  }
  return only.key;
}
