import type { ByteSource } from './byte-source.ts';
import type { Limits } from './limits.ts';
import type { Reading } from './report.ts';
import type { Columns } from './tables/columns.ts';

/** Something to be read: an input, or an entry of one. */
export interface Item {
  readonly name: string;
  /** The bytes from the first to the last; may be taken once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The same bytes where they can be read at any place. */
  readonly source: ByteSource | null;
  /** Media type with its parameters, as a server or a mail gives it. */
  readonly contentType: string | null;
  /** The address it came from. */
  readonly url: string | null;
  /** Found in a folder or an archive, not named by the user: what holds no report is left out. */
  readonly found: boolean;
  /** Archives around it. */
  readonly depth: number;
}

/** What all readers of one input share. */
export interface Context {
  readonly limits: Limits;
  readonly columns: Columns | null;
  /** Unpacked bytes that the input's archives may still give. */
  readonly budget: { left: number };
  /** Read an entry of an archive as an input of its own. */
  readonly readItem: (item: Item) => AsyncIterable<Reading>;
}
