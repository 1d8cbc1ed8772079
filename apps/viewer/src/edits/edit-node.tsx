import { ACTOR_TYPES, EVENT_TYPES, LOCATION_TYPES } from '@dramatis/graph/model';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { sentenceCase } from '../page/words.ts';
import type { Selection } from '../state/selection.ts';
import type { Decision } from './decision.ts';

const OFFERED = 30;

interface EditProps {
  readonly node: ViewNode;
  readonly graph: ViewGraph;
  readonly decide: (decision: Decision) => void;
  readonly onSelect: (selection: Selection | null) => void;
}

/** What an analyst can mend of a node: each form is one decision of the log. */
export function EditNode(props: EditProps): JSX.Element {
  const { node, decide, onSelect } = props;
  const { key } = node;
  const [label, setLabel] = useState(node.label);
  const [note, setNote] = useState('');
  return (
    <div class="edit-node">
      <Form
        title="Name"
        action="Rename"
        isReady={label.trim() !== '' && label !== node.label}
        onSubmit={() => decide({ verb: 'rename', key, label: label.trim() })}
      >
        <input
          aria-label="Name"
          dir="auto"
          value={label}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
      </Form>
      <Retype {...props} />
      <Merge {...props} />
      {node.event === null && <Split {...props} />}
      <Form
        title="Note"
        action="Keep"
        isReady={note.trim() !== ''}
        onSubmit={() => {
          decide({ verb: 'note', key, text: note.trim() });
          setNote('');
        }}
      >
        <input
          aria-label="Note"
          dir="auto"
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Form>
      <button
        type="button"
        class="button"
        onClick={() => {
          decide({ verb: 'reject', key });
          onSelect(null);
        }}
      >
        Reject: it is not so
      </button>
    </div>
  );
}

function Form(props: {
  readonly title: string;
  readonly action: string;
  readonly isReady: boolean;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <form
      class="edit-form"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.isReady) props.onSubmit();
      }}
    >
      <span class="edit-title">{props.title}</span>
      {props.children}
      <button type="submit" class="button" disabled={!props.isReady}>
        {props.action}
      </button>
    </form>
  );
}

const TYPES = { actor: ACTOR_TYPES, location: LOCATION_TYPES, event: Object.keys(EVENT_TYPES) };

function Retype({ node, decide }: EditProps): JSX.Element {
  const [type, setType] = useState(node.type ?? '');
  const [mode, setMode] = useState(node.event?.mode ?? '');
  const modes = Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as keyof typeof EVENT_TYPES].modes : [];
  const chosen = modes.some((one) => one === mode) ? mode : '';
  return (
    <Form
      title="Type"
      action="Change"
      isReady={type !== '' && (type !== node.type || chosen !== (node.event?.mode ?? ''))}
      onSubmit={() => decide({ verb: 'retype', key: node.key, type, ...(chosen === '' ? {} : { mode: chosen }) })}
    >
      <select aria-label="Type" value={type} onChange={({ currentTarget }) => setType(currentTarget.value)}>
        {type === '' && <option value="">none</option>}
        {TYPES[node.kind].map((one) => (
          <option key={one} value={one}>
            {node.kind === 'event' ? one : sentenceCase(one)}
          </option>
        ))}
      </select>
      {modes.length > 0 && (
        <select aria-label="Mode" value={chosen} onChange={({ currentTarget }) => setMode(currentTarget.value)}>
          <option value="">no mode</option>
          {modes.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </Form>
  );
}

/** The other is picked by name, among nodes of the same kind. */
function Merge({ node, graph, decide }: EditProps): JSX.Element {
  const [words, setWords] = useState('');
  const offers = useMemo(() => offersOf(graph, node, words), [graph, node, words]);
  const other = offers.find(({ words: shown }) => shown === words.trim());
  return (
    <Form
      title="Same as"
      action="Merge"
      isReady={other !== undefined}
      onSubmit={() => {
        if (other === undefined) return;
        decide({ verb: 'merge', into: node.key, keys: [other.key] });
        setWords('');
      }}
    >
      <input
        aria-label="Same as"
        list="merge-offers"
        placeholder="Another’s name"
        dir="auto"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <datalist id="merge-offers">
        {offers.map(({ key, words: shown }) => (
          <option key={key} value={shown} />
        ))}
      </datalist>
    </Form>
  );
}

/** Nodes of the kind whose name holds the words; those of one name are told apart by a number. */
function offersOf(graph: ViewGraph, node: ViewNode, words: string) {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const { keys, labelOf, kind, indexOf } = graph.columns;
  const own = indexOf.get(node.key) ?? -1;
  const seen = new Map<string, number>();
  const offers: { readonly key: string; readonly words: string }[] = [];
  for (let at = 0; at < keys.length && offers.length < OFFERED; at += 1) {
    if (at === own || kind[at] !== kind[own]) continue;
    const label = labelOf(at);
    const nth = (seen.get(label) ?? 0) + 1;
    seen.set(label, nth);
    const shown = nth === 1 ? label : `${label} (${nth})`;
    if (shown.toLowerCase().includes(wanted)) offers.push({ key: keys[at] as string, words: shown });
  }
  return offers;
}

/** The reports in which the name is another's leave with their mentions. */
function Split({ node, graph, decide, onSelect }: EditProps): JSX.Element | null {
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const documents = [...new Set(node.evidence.map(({ document }) => document))];
  if (documents.length < 2) return null;
  const wordsIn = (document: string) => [
    ...new Set(node.evidence.filter((one) => one.document === document).map(({ text }) => text)),
  ];
  return (
    <Form
      title="Another in"
      action="Split"
      isReady={leaving.length > 0 && leaving.length < documents.length}
      onSubmit={() => {
        const as = `${node.key}~${leaving[0]}`;
        decide({ verb: 'split', key: node.key, documents: leaving, as });
        onSelect({ kind: 'node', key: as });
      }}
    >
      <ul class="edit-reports">
        {documents.map((document) => (
          <li key={document}>
            <label>
              <input
                type="checkbox"
                checked={leaving.includes(document)}
                onChange={({ currentTarget }) =>
                  setLeaving(currentTarget.checked ? [...leaving, document] : leaving.filter((one) => one !== document))
                }
              />
              <span>
                {graph.documents.get(document)?.title ?? document}{' '}
                <span class="quiet" dir="auto">
                  {wordsIn(document)
                    .slice(0, 4)
                    .map((words) => `“${words}”`)
                    .join(', ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Form>
  );
}
