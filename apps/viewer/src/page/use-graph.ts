import { useCallback, useEffect, useState } from 'preact/hooks';
import { GraphFileError } from '../graph/read-graph.ts';
import { fetchGraph, fetchSample, type OpenedGraph, openFile } from '../state/open-graph.ts';

export interface GraphState {
  readonly opened: OpenedGraph | null;
  /** Rises with each graph opened. */
  readonly serial: number;
  /** Name of what is being opened; null when nothing is. */
  readonly loading: string | null;
  /** Why the last file was not opened, for people. */
  readonly error: string | null;
}

export interface GraphHandle extends GraphState {
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
}

/** The open graph: at first the one of `?graph=` or the sample, then whatever file is given. A bad file leaves it as it is. */
export function useGraph(): GraphHandle {
  const [state, setState] = useState<GraphState>({ opened: null, serial: 0, loading: 'the graph', error: null });
  const load = useCallback((name: string, opening: () => Promise<OpenedGraph | null>) => {
    setState((before) => ({ ...before, loading: name, error: null }));
    opening().then(
      (opened) =>
        setState((before) => ({
          opened: opened ?? before.opened,
          serial: before.serial + 1,
          loading: null,
          error: null,
        })),
      (error: unknown) => {
        const reason = error instanceof GraphFileError ? error.message : 'it could not be read';
        setState((before) => ({ ...before, loading: null, error: `“${name}” was not opened: ${reason}.` }));
      },
    );
  }, []);
  useEffect(() => {
    const address = new URLSearchParams(location.search).get('graph');
    if (address === null) load('the sample', () => fetchSample(document.baseURI));
    else load(address, () => fetchGraph(address, document.baseURI));
  }, [load]);
  const open = useCallback((file: File) => load(file.name, () => openFile(file)), [load]);
  const dismiss = useCallback(() => setState((before) => ({ ...before, error: null })), []);
  return { ...state, open, dismiss };
}
