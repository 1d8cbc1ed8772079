import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { ViewGraph } from '../graph/view-graph.ts';
import { applyLog } from './apply-log.ts';
import type { Decision, DecisionLog } from './decision.ts';
import { readLog, writeLog } from './log-lines.ts';
import { decisionsAddress, postDecision } from './server-log.ts';

export interface EditsHandle {
  readonly log: DecisionLog;
  /** Decisions that the server of the case did not take. */
  readonly unsent: number;
  /** The graph before any decision. */
  readonly original: ViewGraph;
  /** Who signs. */
  readonly who: string;
  readonly sign: (who: string) => void;
  readonly decide: (decision: Decision) => void;
  /** Take another log in the place of this one. */
  readonly replace: (log: DecisionLog) => void;
}

const WHO = 'dramatis.who';

/** The analyst's log of this graph, kept in this browser, and the graph as the log would have it. */
export function useEdits(original: ViewGraph, name: string): EditsHandle & { readonly graph: ViewGraph } {
  const shelf = `dramatis.log ${name} ${original.nodes.size} ${original.edges.size}`;
  const [log, setLog] = useState<DecisionLog>(() => kept(shelf));
  const [who, setWho] = useState(() => read(WHO) ?? 'analyst');
  const numbers = useRef(new Map<number, number>());
  const [unsent, setUnsent] = useState(0);
  const graph = useMemo(() => applyLog(original, log), [original, log]);
  const replace = useCallback(
    (next: DecisionLog) => {
      write(shelf, writeLog(next));
      setLog(next);
    },
    [shelf],
  );
  const decide = useCallback(
    (decision: Decision) => {
      const signed = { ...decision, who, at: new Date().toISOString() };
      replace([...log, signed]);
      const address = decisionsAddress(location.href);
      if (address !== null)
        void postDecision(address, log.length + 1, signed, numbers.current).then((isKept) => {
          if (!isKept) setUnsent((count) => count + 1);
        });
    },
    [log, replace, who],
  );
  const sign = useCallback((next: string) => {
    write(WHO, next);
    setWho(next);
  }, []);
  return { log, unsent, original, who, sign, decide, replace, graph };
}

function kept(shelf: string): DecisionLog {
  try {
    return readLog(read(shelf) ?? '');
  } catch {
    return [];
  }
}

/** A browser may refuse to keep anything: then the log lasts as long as the page. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing to be done: see `read`.
  }
}
