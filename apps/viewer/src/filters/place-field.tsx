import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { labelOfKey } from '../graph/columns.ts';
import { KINDS, type ViewGraph } from '../graph/view-graph.ts';
import type { NameIndex } from '../query/read-query.ts';
import { search } from '../search/search.ts';

/** Places offered at most. */
const MOST = 8;
const LOCATION = KINDS.indexOf('location');

export interface PlaceFieldProps {
  readonly graph: ViewGraph;
  readonly names: NameIndex;
  /** Key. */
  readonly place: string | null;
  readonly onChange: (place: string | null) => void;
}

/** A place by its name, or the first letters of it; places within it count too. */
export function PlaceField({ graph: { columns }, names, place, onChange }: PlaceFieldProps): JSX.Element {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found =
    typed.trim() === ''
      ? []
      : search(names(), typed)
          .filter((node) => columns.kind[node] === LOCATION)
          .slice(0, MOST);
  const choose = (node: number | undefined) => {
    if (node === undefined) return;
    setTyped('');
    onChange(columns.keys[node] as string);
  };
  if (place !== null)
    return (
      <p class="field">
        In
        <span class="state-chip">
          <span dir="auto">{labelOfKey(columns, place)}</span>
          <button type="button" aria-label="Anywhere" title="Anywhere" onClick={() => onChange(null)}>
            ×
          </button>
        </span>
      </p>
    );
  return (
    <div class="place-field">
      <label class="field" for={id}>
        In
        <input
          id={id}
          type="search"
          placeholder="a place, or one within it"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            choose(found[0]);
          }}
        />
      </label>
      <ul aria-label="Places">
        {found.map((node) => (
          <li key={columns.keys[node]}>
            <button type="button" class="text-link" dir="auto" onClick={() => choose(node)}>
              {columns.labelOf(node)}
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && found.length === 0 && <p class="quiet">No place here is named so.</p>}
    </div>
  );
}
