import { parseArgs } from 'node:util';

/** The caller asked for something that does not exist: exit code 2. */
export class UsageError extends Error {}

export interface Arguments {
  /** Folder of the benchmarks; without it only our own gold is scored. */
  readonly data: string | null;
  readonly split: string;
  /** Names to run; null for all. */
  readonly only: readonly string[] | null;
  /** File for the scorers' JSON. */
  readonly json: string | null;
  /** Folder in which the predictions are left. */
  readonly keep: string | null;
  /** Fail when our own gold scores lower than its committed baseline. */
  readonly check: boolean;
  /** Write that baseline anew. */
  readonly update: boolean;
}

export const USAGE = `npm run evaluate [-- --data DIR [--split dev] [--only NAME,…] [--json FILE] [--keep DIR]]

Without --data our own gold (data/gold, data/gold-held-out) is scored; with it, the benchmarks in DIR too.
  --split NAME   which of a benchmark's files: <folder>/<split>.jsonl (default dev)
  --only NAMES   only these, by folder name; "gold" and "gold-held-out" are our own
  --json FILE    write { [folder]: scorer's JSON & { documents, seconds } }
  --keep DIR     leave the prediction files there
  --check        fail when our own gold scores lower than evaluation/baseline*.json
  --update       write evaluation/baseline*.json anew`;

/**
 * Read the command line.
 *
 * @param known the names `--only` may give
 * @throws {UsageError} an unknown option or name
 */
export function readArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const values = parse(argv);
  const only = values.only === undefined ? null : values.only.split(',').map((name) => name.trim());
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new UsageError(`unknown name for --only: ${unknown.join(', ')} (known: ${known.join(', ')})`);
  const { data = null, split = 'dev', json = null, keep = null, check = false, update = false } = values;
  if (!/^[\w-]+$/.test(split)) throw new UsageError(`--split takes a name such as dev, not ${JSON.stringify(split)}`);
  return { data, split, only, json, keep, check, update };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { data: text, split: text, only: text, json: text, keep: text, check: flag, update: flag } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
