import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { patternOf, shapeOf } from '../graph/display.ts';
import { nodeColor, type Palette } from '../graph/palette.ts';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { Glyph } from '../page/glyph.tsx';
import { KIND_WORDS, typeWords } from '../page/words.ts';
import type { SentenceHit } from '../search/text-index.ts';
import type { ListRow } from './list-rows.ts';

/** Pixels; as `--row` in tokens.css. */
const ROW_HEIGHT = matchMedia('(pointer: coarse)').matches ? 44 : 40;
/** Rows drawn beyond each end of what is seen. */
const MARGIN = 12;

export interface NodeListProps {
  readonly graph: ViewGraph;
  readonly rows: readonly ListRow[];
  readonly selected: string | null;
  readonly palette: Palette;
  /** `isOpened`: chosen with Enter, so that the reader goes on to the panel. */
  readonly onSelect: (key: string, isOpened: boolean) => void;
}

const isOption = (row: ListRow | undefined): boolean => row !== undefined && row.kind !== 'heading';

/** The nearest row that can be chosen, from `from` on in steps of `step`; `from` stays when there is none. */
function nodeRow(rows: readonly ListRow[], from: number, step: 1 | -1, stay: number): number {
  for (let row = from; row >= 0 && row < rows.length; row += step) if (isOption(rows[row])) return row;
  return stay;
}

/** Every node shown, as a listbox: one tab stop, arrow keys within; only the rows in view are in the page. */
export function NodeList({ graph, rows, selected, palette, onSelect }: NodeListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const [active, setActive] = useState(-1);
  const mustFocus = useRef(false);
  const selectedRow = useMemo(() => {
    const node = selected === null ? undefined : graph.columns.indexOf.get(selected);
    return node === undefined ? -1 : rows.findIndex((row) => row.kind === 'node' && row.node === node);
  }, [graph, rows, selected]);
  const first = nodeRow(rows, 0, 1, -1);
  const current = isOption(rows[active]) ? active : selectedRow >= 0 ? selectedRow : first;

  useEffect(() => {
    setActive(-1);
    box.current?.scrollTo({ top: 0 });
  }, [rows]);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (selectedRow >= 0 && box.current !== null) {
      setActive(selectedRow);
      center(box.current, selectedRow);
    }
  }, [selected]);
  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const moveTo = (row: number) => {
    if (row < 0 || box.current === null) return;
    mustFocus.current = true;
    reveal(box.current, row);
    setActive(row);
    setView({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / ROW_HEIGHT) - 1);
    const targets: Readonly<Record<string, () => number>> = {
      ArrowDown: () => nodeRow(rows, current + 1, 1, current),
      ArrowUp: () => nodeRow(rows, current - 1, -1, current),
      PageDown: () => nodeRow(rows, Math.min(rows.length - 1, current + page), 1, current),
      PageUp: () => nodeRow(rows, Math.max(0, current - page), 1, current),
      Home: () => first,
      End: () => nodeRow(rows, rows.length - 1, -1, current),
    };
    const target = targets[event.key];
    const row = rows[current];
    if (target !== undefined) moveTo(target());
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined && row.kind !== 'heading')
      onSelect(graph.columns.keys[row.node] as string, event.key === 'Enter');
    else return;
    event.preventDefault();
  };

  const from = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - MARGIN);
  const to = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW_HEIGHT) + MARGIN);
  const drawn = new Set(Array.from({ length: to - from }, (_, offset) => from + offset));
  if (current >= 0) drawn.add(current);
  const positions = useMemo(() => positionsOf(rows), [rows]);

  return (
    <div
      class="list"
      ref={box}
      role="listbox"
      aria-label="Actors, places and events"
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
    >
      <div class="list-rows" role="presentation" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
        {[...drawn]
          .sort((a, b) => a - b)
          .map((index) => {
            const row = rows[index];
            const style = { top: `${index * ROW_HEIGHT}px` };
            if (row === undefined) return null;
            if (row.kind === 'heading')
              return (
                <div key={row.group} class="list-heading" role="presentation" style={style}>
                  {row.group === 'sentence' ? 'Sentences' : KIND_WORDS[row.group].many}{' '}
                  <span class="count">{row.count}</span>
                </div>
              );
            const node = graph.nodes.get(graph.columns.keys[row.node] as string);
            if (node === undefined) return null;
            const isSentence = row.kind === 'sentence';
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys of all its options
              <div
                key={isSentence ? `sentence ${index}` : node.key}
                class="list-option"
                role="option"
                style={style}
                tabIndex={index === current ? 0 : -1}
                aria-selected={!isSentence && node.key === selected}
                aria-setsize={positions.total}
                aria-posinset={positions.at[index]}
                onClick={() => {
                  setActive(index);
                  onSelect(node.key, false);
                }}
              >
                {isSentence ? (
                  <SentenceOption hit={row.hit} graph={graph} node={node} />
                ) : (
                  <ListOption node={node} palette={palette} />
                )}
              </div>
            );
          })}
      </div>
    </div>
  );
}

function ListOption({ node, palette }: { node: ViewNode; palette: Palette }): JSX.Element {
  const date = node.event?.start ?? node.event?.end;
  const isHollow = node.event !== null && patternOf(node.event.status) !== 'solid';
  return (
    <>
      <Glyph shape={shapeOf(node.kind)} color={nodeColor(node, palette)} isHollow={isHollow} />
      <span class="list-text">
        <span class="list-label" dir="auto" title={node.label}>
          {node.label}
        </span>
        <span class="hidden-label">, {KIND_WORDS[node.kind].one}, </span>
        <span class="list-detail">{[typeWords(node), date].filter(Boolean).join(' · ')}</span>
      </span>
    </>
  );
}

function SentenceOption(props: { readonly hit: SentenceHit; readonly graph: ViewGraph; readonly node: ViewNode }) {
  const { source, published } = props.graph.documents.get(props.hit.document) ?? {};
  return (
    <span class="list-text">
      <span class="list-label" dir="auto">
        {props.hit.parts.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}
      </span>
      <span class="hidden-label">, sentence, </span>
      <span class="list-detail" dir="auto">
        {[source, published, props.node.label].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
}

/** Scroll no further than needed to have the row in view, its heading included. */
function reveal(box: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  if (top - ROW_HEIGHT < box.scrollTop) box.scrollTop = top - ROW_HEIGHT;
  else if (top + ROW_HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_HEIGHT - box.clientHeight;
}

/** Bring a row chosen elsewhere to the middle of the list, unless it is in view. */
function center(box: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  const isInView = top >= box.scrollTop && top + ROW_HEIGHT <= box.scrollTop + box.clientHeight;
  if (!isInView) box.scrollTop = top - (box.clientHeight - ROW_HEIGHT) / 2;
}

function positionsOf(rows: readonly ListRow[]): { readonly at: readonly number[]; readonly total: number } {
  let total = 0;
  const at = rows.map((row) => {
    if (row.kind !== 'heading') total += 1;
    return total;
  });
  return { at, total };
}
