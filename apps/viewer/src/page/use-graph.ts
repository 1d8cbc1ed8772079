import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { GraphFileError } from '../graph/read-graph.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { fetchGraph, fetchSample, type OpenedGraph, openGraph } from '../state/open-graph.ts';
import type { GivenFile } from '../text-in/dropped-files.ts';
import { type GivenKind, givenKind, HEAD_BYTES } from '../text-in/given-kind.ts';
import type { GivenReport, Session } from '../text-in/read-messages.ts';
import { createReader, type Progress } from '../text-in/reader.ts';
import type { ReadOutcome } from '../text-in/reading-note.tsx';

export interface GraphState {
  readonly opened: OpenedGraph | null;
  /** Rises with each graph opened. */
  readonly serial: number;
  /** Name of what is being opened; null when nothing is. */
  readonly loading: string | null;
  /** Why the last file was not opened, for people. */
  readonly error: string | null;
  /** How far the reading of reports is; null when none are read. */
  readonly progress: Progress | null;
  /** What came of the last reading. */
  readonly outcome: ReadOutcome | null;
}

export interface GraphHandle extends GraphState {
  /** Graphs take the place of the one shown, reports join it; which a file is, its content tells. */
  readonly give: (files: readonly GivenFile[]) => void;
  readonly read: (reports: readonly GivenReport[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const START: GraphState = {
  opened: null,
  serial: 0,
  loading: 'the graph',
  error: null,
  progress: null,
  outcome: null,
};

/** The open graph: at first the one of `?graph=` or the sample, then whatever is given. A bad file leaves it as it is. */
export function useGraph(): GraphHandle {
  const [state, setState] = useState(START);
  const opened = useRef<OpenedGraph | null>(null);
  /** Reports join the graph that was opened last, and are merged with those read since. */
  const session = useRef<Session>({ id: 0, base: null });
  const reader = useMemo(createReader, []);

  const show = useCallback((next: OpenedGraph, more: Partial<GraphState> = {}) => {
    opened.current = next;
    setState(({ serial }) => ({ ...START, ...more, opened: next, serial: serial + 1, loading: null }));
  }, []);
  const load = useCallback(
    async (name: string, opening: () => Promise<OpenedGraph | null>): Promise<boolean> => {
      setState((before) => ({ ...before, loading: name, error: null }));
      try {
        const next = await opening();
        if (next === null) setState((before) => ({ ...before, loading: null }));
        else {
          session.current = { id: session.current.id + 1, base: next.file };
          show(next);
        }
        return true;
      } catch (error) {
        const isKnown = error instanceof GraphFileError;
        const reason = isKnown ? error.message : 'it could not be read';
        setState((before) => ({ ...before, loading: null, error: notOpened(name, reason) }));
        return false;
      }
    },
    [show],
  );
  useEffect(() => {
    const address = new URLSearchParams(location.search).get('graph');
    if (address === null) void load('the sample', () => fetchSample(document.baseURI));
    else void load(address, () => fetchGraph(address, document.baseURI));
  }, [load]);

  const read = useCallback(
    async (reports: readonly GivenReport[]) => {
      const settle = (patch: Partial<GraphState>) =>
        setState((before) => ({ ...before, progress: null, loading: null, ...patch }));
      setState((before) => ({ ...before, error: null, outcome: null }));
      try {
        if (reader.hasForgotten()) session.current = { id: session.current.id + 1, base: opened.current?.file ?? null };
        const onProgress = (progress: Progress) => setState((before) => ({ ...before, progress }));
        const result = await reader.reports(session.current, reports, onProgress);
        if (result === null) return settle({ outcome: { read: 0, unread: [], isCancelled: true } });
        const outcome = { read: result.read, unread: result.unread, isCancelled: false };
        if (result.read === 0) return settle({ outcome });
        const name = opened.current?.name ?? (reports.length === 1 ? (reports[0]?.name ?? '') : 'Reports');
        const next = await openGraph(new Blob([result.graph]), name);
        lookAt(result.select);
        show(next, { outcome });
      } catch (error) {
        settle({ error: `The reports were not read: ${reasonOf(error)}.` });
      }
    },
    [reader, show],
  );

  const give = useCallback(
    async (files: readonly GivenFile[]) => {
      const kinds = await Promise.all(files.map(kindOf));
      const reports = files.filter((_, at) => kinds[at] === 'report');
      const graphs = files.flatMap((given, at) =>
        kinds[at] === 'report' ? [] : [{ given, kind: kinds[at] as GivenKind }],
      );
      if (graphs.length > 1) {
        setState((before) => ({ ...before, error: 'Nothing was opened: one graph at a time, please.' }));
        return;
      }
      for (const { given, kind } of graphs) {
        const fresh = { id: session.current.id + 1, base: null };
        const opening = async () => {
          if (kind === 'graph' || kind === 'report') return await openGraph(given.file, given.name);
          const result = await reader.graph(fresh, kind, given.file).catch((error: unknown) => {
            throw new GraphFileError(reasonOf(error));
          });
          return result === null ? null : await openGraph(new Blob([result.graph]), given.name);
        };
        if (!(await load(given.name, opening))) return;
        // The worker has the extractions: reports that are read next are merged with them.
        if (kind === 'extractions') session.current = fresh;
      }
      if (reports.length > 0) await read(reports);
    },
    [load, read, reader],
  );
  const dismiss = useCallback(() => setState((before) => ({ ...before, error: null, outcome: null })), []);
  return {
    ...state,
    give: useCallback((files) => void give(files), [give]),
    read: useCallback((reports) => void read(reports), [read]),
    cancel: reader.cancel,
    dismiss,
  };
}

const notOpened = (name: string, reason: string): string => `“${name}” was not opened: ${reason.replace(/\.$/, '')}.`;
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');

async function kindOf({ name, file }: GivenFile): Promise<GivenKind> {
  return givenKind(name, new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
}

/** The address before a new graph is shown: its news selected, and nothing that was kept or put away by hand in the way. */
function lookAt(key: string | null): void {
  if (key === null) return;
  const state = readAddress(location.search);
  const next = { ...state, selection: { kind: 'node' as const, key }, focus: null, path: null, only: [] };
  history.pushState(null, '', `${location.pathname}${writeAddress(location.search, next)}${location.hash}`);
}
