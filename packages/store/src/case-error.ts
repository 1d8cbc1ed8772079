/**
 * - `missing`: there is no case in the folder; - `not-a-case`: the file is something else; - `corrupt`: the file is damaged;
 * - `newer`: made by a newer version; - `busy`: another process is writing; - `disk-full`; - `read-only`: the file or folder cannot be
 * written; - `decision`: an edit that does not fit the case.
 */
export type CaseErrorCode =
  | 'missing'
  | 'not-a-case'
  | 'corrupt'
  | 'newer'
  | 'busy'
  | 'disk-full'
  | 'read-only'
  | 'unreadable'
  | 'decision';

/** A case that cannot be opened, read or written; the message says what to do. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
  readonly code: CaseErrorCode;

  constructor(code: CaseErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
  }
}

const ADVICE: Readonly<Record<number, readonly [CaseErrorCode, string]>> = {
  5: ['busy', 'another process is writing to the case; wait for it, then run this again'],
  6: ['busy', 'another process is writing to the case; wait for it, then run this again'],
  8: ['read-only', 'the case cannot be written: check the permissions of the file and its folder'],
  10: ['unreadable', 'the disk failed while reading or writing the case; check the disk, then run this again'],
  11: [
    'corrupt',
    'the case file is damaged: take a copy of it from a backup, or make a new case and add the reports again',
  ],
  13: ['disk-full', 'the disk is full; what was added before is safe: free some space, then run this again'],
  14: ['unreadable', 'the case file cannot be opened: check that the folder exists and its permissions'],
  26: ['not-a-case', 'the file is no case: name another folder, or move the file away'],
};

/** Errors met between two rows tell their code in words alone. */
function codeIn(error: unknown): number | undefined {
  return /malformed|corrupt/.test(String((error as Error | null)?.message)) ? 11 : undefined;
}

/** SQLite's error as one of ours; anything else as it is. */
export function caseErrorOf(error: unknown, path: string): unknown {
  const { sqliteCode, errcode } = (error ?? {}) as { sqliteCode?: unknown; errcode?: unknown };
  const code = sqliteCode ?? errcode ?? codeIn(error);
  const advice = typeof code === 'number' ? ADVICE[code & 0xff] : undefined;
  return advice === undefined ? error : new CaseError(advice[0], `${path}: ${advice[1]}`, error);
}
