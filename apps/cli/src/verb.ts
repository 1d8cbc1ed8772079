import type { Console } from './console.ts';

/** One word of the command: `dramatis <name> …`. */
export interface Verb {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** The line shown with a usage error. */
  readonly usage: string;
  /** What `--help` shows below the usage line. */
  readonly help: string;
  /**
   * @returns the exit code: 0 done, 1 some inputs failed
   * @throws {UsageError} wrong arguments
   */
  run(args: readonly string[], console: Console): Promise<number>;
}
