import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { patternOf, shapeOf } from '../graph/display.ts';
import { nodeColor, type Palette } from '../graph/palette.ts';
import { Glyph } from '../page/glyph.tsx';
import { sentenceCase } from '../page/words.ts';
import type { Selection } from '../state/selection.ts';
import type { Connection, ConnectionGroup } from './connections.ts';

const FIRST = 8;

interface Choices {
  readonly palette: Palette;
  readonly onSelect: (selection: Selection) => void;
}

/** Participants, events or relations of a node; the name leads to the node, the quoted words to the evidence of the edge. */
export function ConnectionList(props: Choices & { groups: readonly ConnectionGroup[] }): JSX.Element | null {
  if (props.groups.length === 0) return null;
  return (
    <section class="section" aria-label="Connections">
      {props.groups.map((group) => (
        <ConnectionSection key={group.title} {...props} group={group} />
      ))}
    </section>
  );
}

function ConnectionSection({ group, ...choices }: Choices & { group: ConnectionGroup }): JSX.Element {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? group.connections : group.connections.slice(0, FIRST);
  return (
    <div class="connections">
      <h3>{sentenceCase(group.title)}</h3>
      <ul>
        {shown.map((connection) => (
          <ConnectionRow key={connection.edge.key} {...choices} connection={connection} />
        ))}
      </ul>
      {shown.length < group.connections.length && (
        <button type="button" class="button" onClick={() => setIsWhole(true)}>
          Show all {group.connections.length}
        </button>
      )}
    </div>
  );
}

function ConnectionRow({ connection, palette, onSelect }: Choices & { connection: Connection }): JSX.Element {
  const { edge, other, words } = connection;
  const date = other.event?.start ?? other.event?.end;
  return (
    <li class="connection">
      <button type="button" class="node-link" onClick={() => onSelect({ kind: 'node', key: other.key })}>
        <Glyph
          shape={shapeOf(other.kind)}
          color={nodeColor(other, palette)}
          isHollow={other.event !== null && patternOf(other.event.status) !== 'solid'}
        />
        <span dir="auto">{other.label}</span>
        {date && <span class="quiet"> {date}</span>}
      </button>
      <button
        type="button"
        class="words-link"
        aria-label={`Evidence for ${edge.name} ${other.label}${words === null ? '' : `: “${words}”`}`}
        onClick={() => onSelect({ kind: 'edge', key: edge.key })}
      >
        {words === null ? 'evidence' : <span dir="auto">“{words}”</span>}
      </button>
    </li>
  );
}
