/** A user's table that cannot be read; the message says why, `line` where. */
export class GazetteerFormatError extends Error {
  override readonly name = 'GazetteerFormatError';
  /** Counted from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(`line ${line}: ${message}`);
    this.line = line;
  }
}
