import type { Added } from '@dramatis/store';

/** What a thread that adds one upload to the case is started with (`workerData`). */
export interface UploadTask {
  readonly folder: string;
  /** As whoever sent it named it: a label, never a path. */
  readonly name: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  /** ISO 8601 day in place of what the reports say themselves, or null. */
  readonly published: string | null;
}

/** What the thread tells; it ends by itself. */
export type UploadMessage =
  | { readonly read: number }
  | { readonly stored: Added }
  | { readonly failed: string }
  | { readonly note: string };
