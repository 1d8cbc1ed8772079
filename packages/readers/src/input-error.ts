/** An input that cannot be read; the message is the reason, for people, without the path. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Bytes that are sound but hold no reports (a table of prices): in a folder or an archive they are left out, by themselves an error. */
export class NoReportError extends InputError {}

/** The reason in a few words: system errors by what they mean, all others by their message. */
export function reasonOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === 'string' ? REASONS[code] : undefined;
  return known ?? (typeof message === 'string' && message !== '' ? message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  EIO: 'read error on the disk',
  EMFILE: 'too many open files',
  ENOTDIR: 'part of the path is not a folder',
};
