import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS } from '../graph/view-graph.ts';
import type { PageProps } from '../page/page-props.ts';

interface Step {
  readonly title: string;
  readonly words: string;
  /** Selector of the part of the page that it is about. */
  readonly part: 'middle' | 'panel' | 'timeline';
  readonly action: string;
}

const STEPS: readonly Step[] = [
  {
    title: 'Pick anything',
    words: 'Circles are actors, squares places, diamonds events. Click one, or find it by name in the list.',
    part: 'middle',
    action: 'Pick the one named most',
  },
  {
    title: 'Read who says so',
    words: 'The card has every sentence behind the claim, its words marked. From there the whole report opens.',
    part: 'panel',
    action: 'Open a report',
  },
  {
    title: 'Narrow it down',
    words:
      'Brush the timeline, filter by type or place; network, map and table follow. The address keeps what you see.',
    part: 'timeline',
    action: 'See it on the map',
  },
];

const SEEN = 'dramatis.tour';

/** Three steps through the sample: beside the page, never over what it speaks of, and once only. */
export function Tour({ graph, view }: PageProps): JSX.Element | null {
  const [at, setAt] = useState(() => (isSeen() ? STEPS.length : 0));
  const step = STEPS[at];
  if (step === undefined) return null;
  const end = () => {
    setSeen();
    setAt(STEPS.length);
  };
  const next = () => (at + 1 === STEPS.length ? end() : setAt(at + 1));
  const act = () => {
    if (at === 0) view.set({ selection: mostNamed(graph) });
    else if (at === 1) view.set({ report: reportOf(graph, view.state.selection?.key) });
    else view.set({ report: null, view: 'map' });
    next();
  };
  return (
    <section class="tour" aria-label="Tour" data-part={step.part}>
      <p class="quiet">
        {at + 1} of {STEPS.length}
      </p>
      <h2>{step.title}</h2>
      <p>{step.words}</p>
      <div class="tour-actions">
        <button type="button" class="button primary" onClick={act}>
          {step.action}
        </button>
        <button type="button" class="button" onClick={next}>
          {at + 1 === STEPS.length ? 'Done' : 'Next'}
        </button>
        {at + 1 < STEPS.length && (
          <button type="button" class="text-link" onClick={end}>
            Skip the tour
          </button>
        )}
      </div>
    </section>
  );
}

function mostNamed({ columns }: PageProps['graph']) {
  const actor = KINDS.indexOf('actor');
  let best = -1;
  for (let node = 0; node < columns.keys.length; node += 1) {
    if (columns.kind[node] !== actor) continue;
    if (best === -1 || (columns.mentions[node] ?? 0) > (columns.mentions[best] ?? 0)) best = node;
  }
  const key = columns.keys[best];
  return key === undefined ? null : { kind: 'node' as const, key };
}

function reportOf(graph: PageProps['graph'], key: string | undefined) {
  const evidence = key === undefined ? undefined : graph.nodes.get(key)?.evidence[0];
  const document = evidence?.document ?? graph.columns.documents[0];
  return document === undefined ? null : { document, at: evidence?.start ?? 0 };
}

/** A browser may refuse to keep anything: then the tour comes again. */
function isSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}

function setSeen(): void {
  try {
    localStorage.setItem(SEEN, 'seen');
  } catch {
    // See `isSeen`.
  }
}
