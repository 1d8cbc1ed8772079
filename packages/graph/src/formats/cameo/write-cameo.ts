import { cameoActor } from '../../codes/cameo-actor.ts';
import { eventCodes } from '../../codes/plover.ts';
import { EVENT_TYPES, QUADS, type Role, type Status } from '../../model/index.ts';
import { shownBy } from '../columns/evidence-columns.ts';
import type { GraphStream, NodeFacts, StreamNode } from '../stream/graph-stream.ts';

const HEADER = [
  'date',
  'source',
  'target',
  'cameo_root',
  'quad',
  'goldstein',
  'source_name',
  'target_name',
  'event',
  'status',
  'reports',
  'url',
].join('\t');

const NOT_HAPPENED: readonly Status[] = ['denied', 'negated'];
/** What would end a cell or a line, and all other control characters. */
const NOT_IN_CELL = /[^\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu;
/** CAMEO's sign for an actor that has no code. */
const NOBODY = '---';

/**
 * Lines of event data, tab-separated under one header line, after ICEWS and Phoenix: a line for every actor and recipient of an
 * event that CAMEO has a root for. Planned and threatened deeds are coded as words (`eventCodes`); what was denied or did not
 * happen is left out. `quad` is 1 … 4 (verbal cooperation, material cooperation, verbal conflict, material conflict); Goldstein's scale
 * needs CAMEO's finer codes, so its column is empty. A date has the precision of the report.
 *
 * @see CAMEO codebook 1.1b3
 */
export function* cameoParts(stream: GraphStream): Generator<string, void, undefined> {
  yield `${HEADER}\n`;
  for (const node of stream.nodes()) yield* linesOf(stream, node);
}

function* linesOf(stream: GraphStream, node: StreamNode): Generator<string, void, undefined> {
  const { attributes: event } = node;
  if (event.kind !== 'event' || event.type === null || NOT_HAPPENED.includes(event.status)) return;
  const { cameo, plover } = eventCodes(event);
  if (cameo === null || plover === null) return;
  const edges = [...node.edges];
  const inRole = (wanted: Role): readonly StreamNode[] => {
    const keys = edges.flatMap(({ attributes, target }) =>
      attributes.kind === 'role' && attributes.role === wanted ? [target] : [],
    );
    return [...new Set(keys)].flatMap((key) => stream.node(key) ?? []).filter(isActor);
  };
  const quad = EVENT_TYPES[plover].quad;
  const { article } = shownBy(node.evidence, stream);
  for (const [actor, recipient] of pairs(inRole('actor'), inRole('recipient'), EVENT_TYPES[event.type]?.reciprocal)) {
    const cells = [
      event.start ?? event.end,
      codeOf(actor),
      codeOf(recipient),
      cameo,
      quad === null ? '' : QUADS.indexOf(quad) + 1,
      '',
      actor?.attributes.label,
      recipient?.attributes.label,
      node.key,
      event.status,
      event.reports,
      article?.url,
    ];
    yield `${cells.map(cell).join('\t')}\n`;
  }
}

type Side = StreamNode | null;

/** Every actor with every recipient; the sides of a meeting each with each, both ways, as event data has it. */
function pairs(
  actors: readonly StreamNode[],
  recipients: readonly StreamNode[],
  isReciprocal: boolean | undefined,
): readonly (readonly [Side, Side])[] {
  if (actors.length === 0 && recipients.length === 0) return [];
  const targets = recipients.length === 0 && isReciprocal && actors.length > 1 ? actors : recipients;
  const sides = (nodes: readonly StreamNode[]): readonly Side[] => (nodes.length === 0 ? [null] : nodes);
  return sides(actors).flatMap((a) =>
    sides(targets)
      .filter((b) => a === null || b === null || a.key !== b.key)
      .map((b) => [a, b] as const),
  );
}

function isActor({ attributes }: StreamNode): boolean {
  return attributes.kind === 'actor';
}

function codeOf(side: Side): string {
  const actor: NodeFacts | undefined = side?.attributes;
  if (actor?.kind !== 'actor') return NOBODY;
  return cameoActor(actor) ?? (actor.sector === null || actor.sector === 'UNK' ? NOBODY : actor.sector);
}

function cell(value: string | number | null | undefined): string {
  return String(value ?? '').replace(NOT_IN_CELL, ' ');
}
