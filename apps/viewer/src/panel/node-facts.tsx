import { eventCodes } from '@dramatis/graph';
import type { EventType } from '@dramatis/graph/model';
import type { ComponentChildren, JSX } from 'preact';
import { patternOf } from '../graph/display.ts';
import type { EventFacts, ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { countryWords } from '../page/country-words.ts';
import { LineGlyph } from '../page/glyph.tsx';
import { datesWords, definitionOf, quantityWords, sectorWords, sentenceCase } from '../page/words.ts';
import type { Selection } from '../state/selection.ts';

interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** What the graph knows of a node, as terms and values; what is unknown is left out. */
export function NodeFacts(props: {
  readonly node: ViewNode;
  readonly graph: ViewGraph;
  readonly onSelect: (selection: Selection) => void;
}): JSX.Element {
  const facts = [...entityFacts(props.node), ...eventFacts(props.node, props.graph, props.onSelect)];
  return (
    <dl class="facts">
      {facts.map(({ term, value }) => (
        <div key={term} class="fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const fact = (term: string, value: ComponentChildren): readonly Fact[] =>
  value === null || value === undefined || value === '' ? [] : [{ term, value }];

function entityFacts(node: ViewNode): readonly Fact[] {
  if (node.event !== null) return [];
  const aliases = node.aliases.length === 0 ? null : <AliasList aliases={node.aliases} />;
  const place =
    node.lat === null || node.lon === null
      ? null
      : `${Math.abs(node.lat).toFixed(2)}° ${node.lat < 0 ? 'S' : 'N'}, ${Math.abs(node.lon).toFixed(2)}° ${node.lon < 0 ? 'W' : 'E'}`;
  return [
    ...fact('Also called', aliases),
    ...fact('Country', node.country === null ? null : countryWords(node.country)),
    ...fact('Sector', node.sector === null ? null : sectorWords(node.sector)),
    ...fact('Position', place),
    ...fact('Wikidata', node.wikidata),
    ...fact('GeoNames', node.geonames),
    ...fact('Mentions', String(node.mentions)),
  ];
}

function AliasList({ aliases }: { aliases: readonly string[] }): JSX.Element {
  return (
    <ul class="aliases">
      {aliases.map((alias) => (
        <li key={alias} dir="auto">
          {alias}
        </li>
      ))}
    </ul>
  );
}

function eventFacts(node: ViewNode, graph: ViewGraph, onSelect: (selection: Selection) => void): readonly Fact[] {
  const { event } = node;
  if (event === null) return [];
  const speaker = event.speaker === null ? undefined : graph.nodes.get(event.speaker);
  return [
    ...fact('Kind', definitionOf(node.type)),
    ...fact(
      'Status',
      event.status !== null && (
        <span class="status">
          {event.status}
          <LineGlyph pattern={patternOf(event.status)} color="currentColor" />
          {event.background && <span class="tag">background</span>}
        </span>
      ),
    ),
    ...fact('When', datesWords(event.start, event.end, event.time)),
    ...fact('Reported', reportedWords(node, graph)),
    ...fact(
      'According to',
      speaker !== undefined && (
        <button type="button" class="text-link" dir="auto" onClick={() => onSelect({ kind: 'node', key: speaker.key })}>
          {speaker.label}
        </button>
      ),
    ),
    ...fact('Word of saying', event.cue === null ? null : `“${event.cue}”`),
    ...fact('Repeated', event.repeated === null ? null : `“${event.repeated}”`),
    ...fillerFacts(event.fillers),
    ...fact('Count', event.quantity === null ? null : quantityWords(event.quantity)),
    ...fact('Reports', String(event.reports)),
    ...fact('Codes', codesWords(node)),
    ...fact('Confidence', event.confidence === null ? null : <Confidence value={event.confidence} />),
  ].filter(({ value }) => value !== false);
}

/** Words that name no node, together by role. */
function fillerFacts(fillers: EventFacts['fillers']): readonly Fact[] {
  const roles = [...new Set(fillers.map(({ role }) => role))];
  return roles.flatMap((role) => {
    const words = [...new Set(fillers.filter((filler) => filler.role === role).map(({ text }) => `“${text}”`))];
    return fact(sentenceCase(role), <span dir="auto">{words.join(', ')}</span>);
  });
}

/** The days of the reports that tell it. */
function reportedWords({ evidence }: ViewNode, graph: ViewGraph): string | null {
  const days = evidence.flatMap(({ document }) => graph.documents.get(document)?.published ?? []).sort();
  return datesWords(days[0] ?? null, days.at(-1) ?? null, null);
}

function codesWords({ type, event }: ViewNode): string | null {
  if (definitionOf(type) === null || event?.status == null) return null;
  const { plover, cameo } = eventCodes({ type: type as EventType, status: event.status });
  return [plover !== null && `PLOVER ${plover}`, cameo !== null && `CAMEO ${cameo}`].filter(Boolean).join(', ');
}

function Confidence({ value }: { value: number }): JSX.Element {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span class="confidence">
      {percent} %
      <meter min={0} max={100} value={percent} aria-hidden="true" />
    </span>
  );
}
