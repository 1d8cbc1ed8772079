import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { filterWords } from '../filters/filter-words.ts';
import type { ViewGraph } from '../graph/view-graph.ts';
import type { ViewHandle } from '../page/use-view.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import { copyText } from './copy-text.ts';
import { graphOf, readViews, removeView, type StoredView, storeView } from './stored-views.ts';

export interface SavedViewsProps {
  readonly graph: ViewGraph;
  readonly view: ViewHandle;
}

/** Views kept under a name on this machine, those of the graph that is open; and links to them. */
export function SavedViews({ graph, view }: SavedViewsProps): JSX.Element {
  const [views, setViews] = useState(() => readViews(shelf()));
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const graphAddress = new URLSearchParams(location.search).get('graph');
  const own = views.filter((each) => graphOf(each) === graphAddress);
  const suggested = filterWords(view.state.filters, graph) || 'Everything';
  const keep = (next: readonly StoredView[] | null, done: string) => {
    if (next !== null) setViews(next);
    setSaid(next === null ? 'This browser keeps nothing here: copy the link instead.' : done);
  };
  const copy = (text: string, done: string) =>
    void copyText(text).then((isCopied) => setSaid(isCopied ? done : 'Not copied: the browser does not allow it.'));
  return (
    <details class="saved-views">
      <summary>Saved views {own.length > 0 && <span class="count">{own.length}</span>}</summary>
      <ul aria-label="Saved views">
        {own.map((each) => (
          <li key={each.name}>
            <button type="button" class="text-link" dir="auto" onClick={() => view.set(readAddress(each.query))}>
              {each.name}
            </button>
            <button
              type="button"
              class="text-link"
              aria-label={`Copy the link to ${each.name}`}
              onClick={() => copy(linkTo(each.query), `Link to “${each.name}” copied.`)}
            >
              Link
            </button>
            <button
              type="button"
              class="text-link"
              aria-label={`Delete ${each.name}`}
              onClick={() => keep(removeView(shelf(), each), `“${each.name}” deleted.`)}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          const query = writeAddress(location.search, view.state);
          const chosen = name.trim() || suggested;
          keep(storeView(shelf(), { name: chosen, query }), `“${chosen}” saved.`);
          setName('');
        }}
      >
        <input
          type="text"
          aria-label="Name of this view"
          placeholder={suggested}
          maxLength={80}
          dir="auto"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button">
          Save
        </button>
      </form>
      <p class="field">
        <button type="button" class="text-link" onClick={() => copy(location.href, 'Link copied.')}>
          Copy link
        </button>
        {own.length > 0 && (
          <button
            type="button"
            class="text-link"
            onClick={() => copy(own.map((each) => `${each.name}\t${linkTo(each.query)}`).join('\n'), 'Links copied.')}
          >
            Copy all links
          </button>
        )}
      </p>
      <p class="quiet" role="status">
        {said}
      </p>
    </details>
  );
}

const linkTo = (query: string): string => `${location.origin}${location.pathname}${query}`;

/** Without storage (switched off) nothing is kept. */
function shelf(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return {
      getItem: () => null,
      setItem: () => {
        throw new Error('no storage');
      },
    };
  }
}
