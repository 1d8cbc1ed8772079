import { useEffect, useMemo, useState } from 'preact/hooks';
import { startCommunities } from '../layout/start-communities.ts';
import type { PageProps } from '../page/page-props.ts';
import { drawCommunities, readCommunity } from './draw-communities.ts';
import { drawDyads } from './draw-dyads.ts';
import { drawEvents } from './draw-events.ts';
import type { Drawing } from './drawing.ts';

/** More nodes than can be read, or drawn quickly: then communities are shown first. */
const MANY_NODES = 10_000;

export interface DrawingHandle {
  /** Null while the communities are being found. */
  readonly drawing: Drawing | null;
  /** Which nodes of the drawing are shown. */
  readonly isShown: (key: string) => boolean;
  /** The drawn node or edge that stands for one of the graph; null where none does. */
  readonly standsFor: (key: string) => string | null;
  /** The community, closed, that one of the graph's nodes is in; null where it is drawn itself. */
  readonly groupOf: (key: string) => string | null;
  /** Opens the community that a drawn node stands for; false when it stands for none. */
  readonly open: (key: string) => boolean;
  /** Closes all that were opened; null when none are. */
  readonly close: (() => void) | null;
  /** Shown nodes of communities too small to be drawn. */
  readonly left: number;
}

/** What the network draws, by the projection chosen and the graph's size. */
export function useDrawing({ graph, view, visible, palette }: PageProps): DrawingHandle {
  const { projection } = view.state;
  const { columns } = graph;
  const shown = visible.counts.actor + visible.counts.location + visible.counts.event;
  const isLarge = graph.nodes.size > MANY_NODES;
  const mode = projection === 'dyads' ? 'dyads' : isLarge && shown > MANY_NODES ? 'communities' : 'events';
  const [communities, setCommunities] = useState<Uint32Array | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    if (mode !== 'communities' || communities !== null) return;
    const weights = Float32Array.from(columns.isRole, (isRole) => 0.6 + 0.4 * isRole);
    const numbered = { order: columns.keys.length, sources: columns.source, targets: columns.target, weights };
    return startCommunities(numbered, setCommunities, () => setCommunities(new Uint32Array(columns.keys.length)));
  }, [mode, communities, columns]);

  const whole = useMemo(
    () => (mode === 'events' ? drawEvents(graph, palette, isLarge ? visible.nodes : null) : null),
    [mode, graph, palette, isLarge && mode === 'events' ? visible : null],
  );
  const dyads = useMemo(
    () => (mode === 'dyads' ? drawDyads(graph, visible, palette) : null),
    [mode, graph, palette, mode === 'dyads' ? visible : null],
  );
  const grouped = useMemo(
    () =>
      mode === 'communities' && communities !== null
        ? drawCommunities(graph, communities, visible.nodes, opened, palette)
        : null,
    [mode, graph, palette, communities, opened, mode === 'communities' ? visible : null],
  );
  return useMemo(
    () => ({
      drawing: whole ?? dyads ?? grouped,
      isShown: (key) => whole === null || visible.nodes[columns.indexOf.get(key) as number] === 1,
      standsFor: (key) => (grouped === null ? key : (grouped.standsFor[columns.indexOf.get(key) ?? -1] ?? null)),
      groupOf: (key) => {
        const stands = grouped?.standsFor[columns.indexOf.get(key) ?? -1] ?? null;
        return stands === null || readCommunity(stands) === null ? null : stands;
      },
      open: (key) => {
        const community = readCommunity(key);
        if (grouped === null || community === null) return false;
        setOpened((before) => new Set(before).add(community));
        return true;
      },
      close: opened.size > 0 && grouped !== null ? () => setOpened(new Set()) : null,
      left: grouped?.left ?? 0,
    }),
    [whole, dyads, grouped, visible, columns, opened],
  );
}
