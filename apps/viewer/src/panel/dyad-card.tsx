import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { dyads, readDyadKey } from '../dyads/dyads.ts';
import { nodeCitations } from '../evidence/citations.ts';
import { patternOf, shapeOf } from '../graph/display.ts';
import { nodeColor } from '../graph/palette.ts';
import type { ViewNode } from '../graph/view-graph.ts';
import { Glyph } from '../page/glyph.tsx';
import type { MiddleProps } from '../page/page-props.ts';
import { typeWords } from '../page/words.ts';
import { CardHead } from './card-head.tsx';
import { CitationList } from './citation-list.tsx';

/** All shown events from one actor to another, newest first, with their sentences. */
export function DyadCard({
  graph,
  view,
  visible,
  palette,
  onSelect,
  dyad,
}: MiddleProps & { dyad: string }): JSX.Element {
  const [from, to] = readDyadKey(dyad) ?? ['', ''];
  const events = useMemo(() => {
    const found = dyads(graph.columns, visible.nodes).find(({ key }) => key === dyad);
    return (found?.events ?? [])
      .map((event) => graph.nodes.get(graph.columns.keys[event] as string) as ViewNode)
      .sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
  }, [graph, visible, dyad]);
  const citations = useMemo(() => events.flatMap(({ key }) => nodeCitations(graph, key)), [graph, events]);
  const name = (key: string) => graph.nodes.get(key)?.label ?? key;
  return (
    <article aria-labelledby="card-title">
      <CardHead kicker="Actor to actor" title={`${name(from)} → ${name(to)}`} onClose={() => onSelect(null)} />
      <section class="section" aria-label="Events">
        <h3>
          Events <span class="count">{events.length}</span>
        </h3>
        <ul>
          {events.map((event) => (
            <li key={event.key} class="connection">
              <button type="button" class="node-link" onClick={() => onSelect({ kind: 'node', key: event.key })}>
                <Glyph
                  shape={shapeOf('event')}
                  color={nodeColor(event, palette)}
                  isHollow={patternOf(event.event?.status ?? null) !== 'solid'}
                />
                <span dir="auto">{event.label}</span>
                <span class="quiet"> {[typeWords(event), dateOf(event)].filter(Boolean).join(' · ')}</span>
              </button>
            </li>
          ))}
        </ul>
        {events.length === 0 && <p class="quiet">The filters leave none of them.</p>}
      </section>
      <CitationList citations={citations} onOpen={(report) => view.set({ report })} />
    </article>
  );
}

const dateOf = ({ event }: ViewNode): string | null => event?.start ?? event?.end ?? null;
