import type { JSX, TargetedPointerEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { placeLabels } from '../network/place-labels.ts';
import { ZoomButtons } from '../network/zoom-buttons.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { type Cluster, clusterRadius, clusters, clusterWords, type MapPoint } from './clusters.ts';
import { type Frame, frameOf, limit, type Size, zoomAt } from './frame.ts';
import { placeCounts } from './place-counts.ts';
import { kilometresToPixels, project, worldPaths } from './world.ts';

/** Radius within which places are put together, in screen pixels. */
const REACH = 28;
const STEP = 1.6;
/** Clusters named on the map, those with most events first. */
const NAMED = 60;
/** Of those, the ones named even over other marks. */
const FOREMOST = 6;
/** Pixels of a label's letter, near enough to keep labels apart, and of its line. */
const CHARACTER_WIDTH = 6.6;
const LINE_HEIGHT = 16;

let paths: ReturnType<typeof worldPaths> | undefined;

/** Where it was: the shown places on a world map, without any server. What is chosen here is chosen everywhere. */
export function MapView({ graph, view, visible, palette, onSelect }: MiddleProps): JSX.Element {
  paths ??= worldPaths();
  const { land, borders } = paths;
  const box = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState<Size>({ width: 800, height: 600 });
  const { places, unplaced } = useMemo(() => placeCounts(graph, visible), [graph, visible]);
  const points = useMemo<readonly MapPoint[]>(
    () => places.map((place) => ({ place, ...project(place.lon, place.lat) })),
    [places],
  );
  const [frame, setFrame] = useState<Frame>(() => frameOf(points, size));
  const isOwn = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const next = { width: element.clientWidth || 1, height: element.clientHeight || 1 };
      setSize(next);
      if (!isOwn.current) setFrame(frameOf(points, next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [points]);

  const selected = view.state.selection?.kind === 'node' ? view.state.selection.key : null;
  const linked = useMemo(() => linkedPlaces(graph, selected), [graph, selected]);
  const groups = useMemo(() => clusters(points, REACH / frame.scale), [points, frame.scale]);
  const move = (next: Frame) => {
    isOwn.current = true;
    setFrame(next);
  };
  const zoom = (factor: number, at = { x: size.width / 2, y: size.height / 2 }) =>
    move(zoomAt(frame, factor, at, size));
  const drag = useDrag(frame, size, move, () => onSelect(null));
  useWheel(box, (factor, at) => zoom(factor, at));

  const open = (group: Cluster) => {
    const [only] = group.points;
    if (group.points.length === 1 && only !== undefined) onSelect({ kind: 'node', key: only.place.key });
    else if (frame.scale > 150) onSelect({ kind: 'node', key: (only as MapPoint).place.key });
    else
      move(
        limit(
          { ...frameOf(group.points, size), scale: Math.max(frame.scale * 2, frameOf(group.points, size).scale * 0.8) },
          size,
        ),
      );
  };
  const screen = (point: { readonly x: number; readonly y: number }) => ({
    x: (point.x - frame.x) * frame.scale + size.width / 2,
    y: (point.y - frame.y) * frame.scale + size.height / 2,
  });
  const labels = placeLabels(
    groups.slice(0, NAMED).map((group, rank) => ({
      key: (group.points[0] as MapPoint).place.key,
      text: clusterWords(group),
      ...screen(group),
      radius: clusterRadius(group),
      width: clusterWords(group).length * CHARACTER_WIDTH,
      claim: rank < FOREMOST ? ('near' as const) : ('free' as const),
    })),
    LINE_HEIGHT,
    size,
  );
  return (
    <section class="map" aria-label="Map">
      <svg ref={box} {...drag}>
        <title>Places of what is shown, on a map of the world</title>
        <g
          transform={`translate(${size.width / 2} ${size.height / 2}) scale(${frame.scale}) translate(${-frame.x} ${-frame.y})`}
        >
          <path class="land" d={land} />
          <path class="borders" d={borders} />
        </g>
        {points
          .filter(({ place }) => linked.has(place.key) && place.radiusKm !== null)
          .map((point) => (
            <circle
              key={point.place.key}
              class="radius"
              cx={screen(point).x}
              cy={screen(point).y}
              r={kilometresToPixels(point.place.radiusKm ?? 0, point.place.lat) * frame.scale}
            />
          ))}
        {[...groups].reverse().map((group) => {
          const at = screen(group);
          const radius = clusterRadius(group);
          const isChosen = group.points.some(({ place }) => linked.has(place.key));
          const share = group.events === 0 ? 0 : group.conflicts / group.events;
          return (
            // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG
            <g
              key={(group.points[0] as MapPoint).place.key}
              class="cluster"
              role="button"
              tabindex={0}
              aria-label={spokenWords(group)}
              data-chosen={isChosen}
              transform={`translate(${at.x} ${at.y})`}
              onClick={(event) => {
                event.stopPropagation();
                open(group);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                open(group);
              }}
            >
              <title>{spokenWords(group)}</title>
              <circle r={radius} fill={palette.location} />
              {share > 0 && <circle r={radius * Math.sqrt(share)} fill={palette.conflict} />}
              {group.points.length > 1 && <circle class="ring" r={radius + 2.5} stroke={palette.location} />}
            </g>
          );
        })}
        {labels.map(({ key, text, x, y }) => (
          <text key={key} class="map-label" x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
      <ZoomButtons
        onZoom={(direction) =>
          direction === 'all' ? move(frameOf(points, size)) : zoom(direction === 'in' ? STEP : 1 / STEP)
        }
      />
      <p class="map-note quiet">
        {unplaced > 0 && `${unplaced} ${unplaced === 1 ? 'place' : 'places'} without a position. `}
        Map: Natural Earth.
      </p>
    </section>
  );
}

const spokenWords = ({ points, events }: Cluster): string =>
  `${points
    .slice(0, 3)
    .map(({ place }) => place.label)
    .join(
      ', ',
    )}${points.length > 3 ? ` and ${points.length - 3} more` : ''}: ${events} ${events === 1 ? 'event' : 'events'}`;

/** The selected place, or the places of the selected event or actor's events. */
function linkedPlaces(graph: MiddleProps['graph'], selected: string | null): ReadonlySet<string> {
  const linked = new Set<string>();
  if (selected === null) return linked;
  linked.add(selected);
  const placesOf = (event: string) => {
    for (const key of graph.edgesOf.get(event) ?? []) {
      const edge = graph.edges.get(key);
      if (edge?.kind === 'role' && edge.source === event && graph.nodes.get(edge.target)?.kind === 'location')
        linked.add(edge.target);
    }
  };
  const kind = graph.nodes.get(selected)?.kind;
  if (kind === 'event') placesOf(selected);
  else if (kind === 'actor')
    for (const key of graph.edgesOf.get(selected) ?? []) {
      const edge = graph.edges.get(key);
      if (edge?.kind === 'role') placesOf(edge.source);
    }
  return linked;
}

/** Pointer moves the map; a press without a move lets the selection go. */
function useDrag(frame: Frame, size: Size, move: (frame: Frame) => void, letGo: () => void) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly frame: Frame; hasMoved: boolean } | null>(
    null,
  );
  return {
    onPointerDown: (event: TargetedPointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('.cluster') !== null) return;
      start.current = { x: event.clientX, y: event.clientY, frame, hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: TargetedPointerEvent<SVGSVGElement>) => {
      const from = start.current;
      if (from === null) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.hypot(dx, dy) > 3) from.hasMoved = true;
      if (from.hasMoved)
        move(limit({ ...frame, x: from.frame.x - dx / frame.scale, y: from.frame.y - dy / frame.scale }, size));
    },
    onPointerUp: () => {
      if (start.current !== null && !start.current.hasMoved) letGo();
      start.current = null;
    },
  };
}

/** The wheel zooms about the pointer; its own listener, since the usual one may not keep the page from scrolling. */
function useWheel(
  box: { readonly current: SVGSVGElement | null },
  zoom: (factor: number, at: { readonly x: number; readonly y: number }) => void,
): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = box.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const bounds = (element as SVGSVGElement).getBoundingClientRect();
      latest.current(2 ** (-event.deltaY / 240), { x: event.clientX - bounds.left, y: event.clientY - bounds.top });
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [box]);
}
