/** The command line is wrong: the message says what is wrong, the command's usage line follows it; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
