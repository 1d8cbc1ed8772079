import { CaseError, type CaseErrorCode } from '@dramatis/store';

/** A request that cannot be answered, with the reason for whoever asked. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const STATUS_OF: Readonly<Record<CaseErrorCode, number>> = {
  decision: 400,
  busy: 409,
  'disk-full': 507,
  missing: 503,
  'not-a-case': 503,
  corrupt: 503,
  newer: 503,
  'read-only': 403,
  unreadable: 503,
};

/** Status and reason of whatever was thrown; what nobody foresaw is 500, and its message stays here. */
export function answerFor(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof HttpError) return error;
  if (error instanceof CaseError) return { status: STATUS_OF[error.code], message: withoutFolder(error.message) };
  const { statusCode, message } = (error ?? {}) as { readonly statusCode?: unknown; readonly message?: unknown };
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return { status: statusCode, message: String(message) };
  }
  if (error instanceof RangeError) return { status: 400, message: error.message };
  return { status: 500, message: 'the server failed; the reason is in its own log' };
}

/** Messages of a case begin with where its file lies, which is no business of whoever asks. */
export const withoutFolder = (message: string): string => message.replace(/^\S*case\.sqlite: /, '');
