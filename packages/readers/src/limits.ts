/** What no input may exceed; beyond it the reason names the limit. */
export interface Limits {
  /** Bytes of one report, unpacked: far above any; its records are held in memory together. */
  readonly maxReportBytes: number;
  /** Bytes of an archive inside an archive, and of a whole input that must be in memory at once (a zip from a pipe). */
  readonly maxNestedBytes: number;
  /** Bytes that all archives of one input may unpack to. */
  readonly maxUnpackedBytes: number;
  /** Unpacked bytes per packed byte of one entry larger than a megabyte; text packs 3 to 30 times. */
  readonly maxRatio: number;
  /** Entries of one archive. */
  readonly maxEntries: number;
  /** Archives inside one another, attachments of mails included. */
  readonly maxDepth: number;
  /** Pages of a PDF. */
  readonly maxPages: number;
}

const MEGABYTE = 2 ** 20;

export const LIMITS: Limits = {
  maxReportBytes: 20 * MEGABYTE,
  maxNestedBytes: 256 * MEGABYTE,
  maxUnpackedBytes: 64 * 1024 * MEGABYTE,
  maxRatio: 300,
  maxEntries: 200_000,
  maxDepth: 3,
  maxPages: 2_000,
};

/** @example megabytes(20 * 2 ** 20) //=> '20 MB' */
export const megabytes = (bytes: number): string => `${Math.floor(bytes / MEGABYTE)} MB`;
