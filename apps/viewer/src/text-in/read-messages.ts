/** A report given to the page: a file of any kind that has a reader, or text that was pasted. */
export type GivenReport =
  | {
      readonly name: string;
      readonly file: Blob /** Lay in a folder: what is no report is passed over. */;
      readonly isFound: boolean;
    }
  | {
      readonly name: string;
      readonly text: string;
      readonly title: string | null;
      /** ISO 8601 day. */
      readonly published: string | null;
      readonly source: string | null;
    };

/** What the reports join: reports read under one session are merged with one another, then joined to its graph by key. */
export interface Session {
  readonly id: number;
  /** The graph that was open before the first of them; null for none. */
  readonly base: Blob | null;
}

/** To the worker: read reports; read a graph file that is neither JSON nor columns; stop reading. */
export type ReadRequest =
  | { readonly kind: 'reports'; readonly session: Session; readonly reports: readonly GivenReport[] }
  | {
      readonly kind: 'graph';
      readonly session: Session;
      readonly format: 'gexf' | 'graphml' | 'extractions';
      readonly file: Blob;
    }
  | { readonly kind: 'cancel' };

/** What was not read, and why, for people. */
export interface Unread {
  readonly name: string;
  readonly reason: string;
}

/** The graph with the reports in it, as columns. */
export interface ReadResult {
  readonly graph: ArrayBuffer;
  readonly read: number;
  readonly unread: readonly Unread[];
  /** A node of the new reports, to be looked at first; null when they name none. */
  readonly select: string | null;
}

/** From the worker. */
export type ReadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly name: string }
  | ({ readonly kind: 'done' } & ReadResult)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };
