import { RESULT_FORMATS, type ResultFormat } from './ask.ts';
import { oneOf } from './filter-options.ts';
import { UsageError } from './usage-error.ts';

/** The options of every verb that asks a graph. */
export const ASK_OPTIONS = {
  case: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

interface AskValues {
  readonly case?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/**
 * The graph that is asked, by `--case DIR` or as the first of the words, and the rest of them.
 *
 * @throws {UsageError} there is none
 */
export function graphArgument(
  values: AskValues,
  positionals: readonly string[],
): { readonly path: string; readonly rest: readonly string[] } {
  if (values.case !== undefined) return { path: values.case, rest: positionals };
  const [path, ...rest] = positionals;
  if (path === undefined) throw new UsageError('name a graph that "dramatis extract" wrote, or --case DIR');
  return { path, rest };
}

/** @throws {UsageError} no such format */
export function resultArguments(values: AskValues): {
  readonly format: ResultFormat;
  readonly output: string | undefined;
} {
  return { format: oneOf('format', values.format ?? 'table', RESULT_FORMATS), output: values.output };
}

/** @throws {UsageError} words are left that no option or argument takes */
export function nothingLeft(rest: readonly string[]): void {
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one word too many; a name of several words needs quotes`);
}
