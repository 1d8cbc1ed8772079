import type { EventFilter } from '@dramatis/graph';

/** What the thread that writes a format is started with. */
export interface ExportTask {
  readonly folder: string;
  readonly format: string;
  /** Of a format of several files, which; null all, one after another. */
  readonly file: string | null;
  /** Null: the whole case. */
  readonly filter: EventFilter | null;
  /** The whole case too where no more than the filter's `limit` events are in it. */
  readonly wholeIfSmall: boolean;
}

/** A part of the text or of the bytes, null after the last; or why there is none. */
export type ExportReply =
  | { readonly part: string | Uint8Array | null }
  | { readonly error: { readonly status: number; readonly message: string } };
