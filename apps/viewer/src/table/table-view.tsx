import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { patternOf, shapeOf } from '../graph/display.ts';
import { nodeColor } from '../graph/palette.ts';
import type { ViewNode } from '../graph/view-graph.ts';
import { Glyph } from '../page/glyph.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { datesWords, typeWords } from '../page/words.ts';
import { roleNames, type Sorting, TABLE_COLUMNS, type TableColumn, tableRows } from './table-rows.ts';

/** Pixels; as `--row` in tokens.css. */
const ROW_HEIGHT = matchMedia('(pointer: coarse)').matches ? 44 : 40;
/** Rows drawn beyond each end of what is seen. */
const MARGIN = 8;

const TITLES: Readonly<Record<TableColumn, string>> = {
  when: 'When',
  type: 'Type',
  actor: 'Actor',
  event: 'Did what',
  recipient: 'To whom',
  place: 'Where',
  status: 'Status',
  reports: 'Reports',
};

/** The events shown as rows, to be sorted and walked with the arrow keys; only the rows in view are in the page. */
export function TableView({ graph, view, visible, palette, onSelect }: MiddleProps): JSX.Element {
  const { selection } = view.state;
  const [sorting, setSorting] = useState<Sorting>({ column: 'when', isDescending: true });
  const names = useMemo(() => roleNames(graph), [graph]);
  const rows = useMemo(() => tableRows(graph, visible, sorting, names), [graph, visible, sorting, names]);
  const box = useRef<HTMLTableSectionElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const selected = useMemo(
    () => (selection?.kind === 'node' ? rows.indexOf(graph.columns.indexOf.get(selection.key) ?? -1) : -1),
    [rows, selection, graph],
  );
  const [active, setActive] = useState(-1);
  const current = active >= 0 && active < rows.length ? active : Math.max(0, selected);
  const mustFocus = useRef(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSeen({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => setActive(-1), [rows]);
  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    box.current?.querySelector<HTMLElement>('.table-row[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const sortBy = (column: TableColumn) =>
    setSorting((before) => ({
      column,
      isDescending: before.column === column ? !before.isDescending : column === 'when' || column === 'reports',
    }));
  const moveTo = (row: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, row));
    setActive(next);
    mustFocus.current = true;
    if (box.current !== null) reveal(box.current, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(seen.height / ROW_HEIGHT) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: rows.length - 1,
    };
    const key = keyAt(current);
    if (event.key in steps) moveTo(steps[event.key] as number);
    else if ((event.key === 'Enter' || event.key === ' ') && key !== undefined) {
      onSelect({ kind: 'node', key });
      if (event.key === 'Enter') requestAnimationFrame(() => document.getElementById('card-title')?.focus());
    } else return;
    event.preventDefault();
  };
  const keyAt = (row: number): string | undefined => graph.columns.keys[rows[row] ?? -1];

  const first = Math.max(0, Math.floor(seen.top / ROW_HEIGHT) - MARGIN);
  const last = Math.min(rows.length, Math.ceil((seen.top + seen.height) / ROW_HEIGHT) + MARGIN);
  const drawn = new Set(Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at));
  if (rows.length > 0) drawn.add(current);
  return (
    <table
      class="table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are walked and chosen
      role="grid"
      aria-label="Events"
      aria-rowcount={rows.length + 1}
      aria-colcount={TABLE_COLUMNS.length}
    >
      <thead>
        <tr class="table-head" aria-rowindex={1}>
          {TABLE_COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              class={`cell cell-${column}`}
              aria-sort={sorting.column !== column ? 'none' : sorting.isDescending ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {TITLES[column]}
                <span aria-hidden="true">{sorting.column !== column ? '' : sorting.isDescending ? ' ↓' : ' ↑'}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        class="table-body"
        ref={box}
        style={{ '--rows': rows.length }}
        onScroll={({ currentTarget }) => setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
        onKeyDown={onKeyDown}
      >
        {rows.length === 0 && (
          <tr class="quiet">
            <td class="empty-list">No event fits.</td>
          </tr>
        )}
        {[...drawn]
          .sort((a, b) => a - b)
          .map((row) => {
            const key = keyAt(row);
            const node = key === undefined ? undefined : graph.nodes.get(key);
            if (node === undefined) return null;
            const index = rows[row] as number;
            return (
              <tr
                key={node.key}
                class="table-row"
                aria-rowindex={row + 2}
                aria-selected={row === selected}
                tabIndex={row === current ? 0 : -1}
                style={{ top: `${row * ROW_HEIGHT}px` }}
                onClick={() => {
                  setActive(row);
                  onSelect({ kind: 'node', key: node.key });
                }}
              >
                <Cell column="when">{datesWords(node.event?.start ?? null, node.event?.end ?? null, null) ?? '–'}</Cell>
                <Cell column="type">
                  <Glyph shape={shapeOf('event')} color={nodeColor(node, palette)} isHollow={isHollow(node)} />
                  {typeWords(node)}
                </Cell>
                <Cell column="actor">{names.actor[index]}</Cell>
                <Cell column="event">{node.event?.trigger || node.label}</Cell>
                <Cell column="recipient">{names.recipient[index]}</Cell>
                <Cell column="place">{names.place[index]}</Cell>
                <Cell column="status">{node.event?.status}</Cell>
                <Cell column="reports">{node.event?.reports}</Cell>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

function Cell({ column, children }: { column: TableColumn; children?: ComponentChildren }): JSX.Element {
  return (
    <td class={`cell cell-${column}`} dir="auto" title={typeof children === 'string' ? children : undefined}>
      {children}
    </td>
  );
}

const isHollow = (node: ViewNode): boolean => node.event !== null && patternOf(node.event.status) !== 'solid';

function reveal(box: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + ROW_HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_HEIGHT - box.clientHeight;
}
