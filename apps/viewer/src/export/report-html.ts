import { escapeXml } from '@dramatis/graph';
import { type Citation, nodeCitations } from '../evidence/citations.ts';
import { segments } from '../evidence/segments.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../graph/palette.ts';
import { safeLink } from '../graph/safe-link.ts';
import type { ViewGraph, ViewNode } from '../graph/view-graph.ts';
import { datesWords, quantityWords, typeWords } from '../page/words.ts';
import { roleNames, tableRows } from '../table/table-rows.ts';
import { type Measure, networkSvg, type Picture } from './network-svg.ts';
import { REPORT_STYLE } from './report-style.ts';
import { timelineSvg } from './timeline-svg.ts';

/** Events whose sentences are in a report; more make a file that nobody reads. */
const MOST_EVENTS = 1000;
const WIDTH = 1040;

export interface ReportInput {
  readonly title: string;
  readonly subtitle: string;
  readonly graph: ViewGraph;
  readonly visible: Visibility;
  readonly picture: Picture;
  /** The node that the report is about; null for a view. */
  readonly about: string | null;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** One page that needs nothing else: picture, timeline, events and the sentences behind them. No script; its policy forbids any. */
export function reportHtml(input: ReportInput): string {
  const { title, subtitle, graph, visible, picture, about, palette, measure } = input;
  const rows = tableRows(graph, visible, { column: 'when', isDescending: false }, roleNames(graph));
  const events = Array.from(
    rows.subarray(0, MOST_EVENTS),
    (row) => graph.nodes.get(graph.columns.keys[row] as string) as ViewNode,
  );
  const names = roleNames(graph);
  const height = Math.round(Math.min(720, 280 + picture.nodes.length * 12));
  const network = networkSvg(picture, { x: 0, y: 0, width: WIDTH, height }, palette, measure);
  const timeline = timelineSvg(graph.columns, visible, palette, { x: 0, y: 0, width: WIDTH, height: 160 });
  const node = about === null ? undefined : graph.nodes.get(about);
  const left = rows.length - events.length;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1 dir="auto">${escapeXml(title)}</h1><p dir="auto">${escapeXml(subtitle)}</p></header>`,
    section(
      'Network',
      figure(network, height, 'Network of who did what to whom; every event of it is in the table below'),
    ),
    timeline === null
      ? ''
      : section(
          'Timeline',
          figure(timeline.svg, 160, 'Events by date; the dates are in the table below') + note(timeline.undated),
        ),
    section(
      `Events (${rows.length})`,
      table(events, names, graph) +
        (left > 0 ? `<p>The first ${events.length}; ${left} more are not in this report.</p>` : ''),
    ),
    node === undefined || node.kind === 'event' ? '' : section('Mentions', citations(nodeCitations(graph, node.key))),
    section('Sentences', events.map((event, at) => entry(event, at, graph)).join('\n')),
    '<footer>Made with Dramatis. Every claim rests on the sentences shown; whether they are true is not decided here.</footer>',
    '</body>',
    '</html>\n',
  ].join('\n');
}

const section = (name: string, body: string): string => `<section><h2>${escapeXml(name)}</h2>\n${body}\n</section>`;

const note = (undated: number): string =>
  undated === 0 ? '' : `<p>${undated} ${undated === 1 ? 'event has' : 'events have'} no date.</p>`;

const figure = (svg: string, height: number, words: string): string =>
  `<svg class="picture" role="img" aria-label="${escapeXml(words)}" viewBox="0 0 ${WIDTH} ${height}">${svg}</svg>`;

const cell = (text: string | null | undefined): string => `<td dir="auto">${escapeXml(text ?? '')}</td>`;

function table(events: readonly ViewNode[], names: ReturnType<typeof roleNames>, graph: ViewGraph): string {
  const titles = ['When', 'What', 'Who', 'Event', 'To whom', 'Where', 'Status', 'Reports'];
  const body = events.map((event, at) => {
    const index = graph.columns.indexOf.get(event.key) as number;
    const link = `<td><a href="#e${at}" dir="auto">${escapeXml(event.label)}</a></td>`;
    return `<tr>${cell(whenOf(event))}${cell(typeWords(event))}${cell(names.actor[index])}${link}${cell(names.recipient[index])}${cell(names.place[index])}${cell(event.event?.status)}${cell(String(event.event?.reports ?? 1))}</tr>`;
  });
  return `<table><thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

const whenOf = ({ event }: ViewNode): string | null =>
  event === null ? null : datesWords(event.start, event.end, event.time);

function entry(event: ViewNode, at: number, graph: ViewGraph): string {
  const { quantity = null, speaker = null, confidence = null } = event.event ?? {};
  const facts = [
    typeWords(event),
    event.event?.status ?? '',
    whenOf(event) ?? 'no date',
    speaker === null ? '' : `says ${graph.nodes.get(speaker)?.label ?? speaker}`,
    quantity === null ? '' : quantityWords(quantity),
    confidence === null ? '' : `confidence ${Math.round(confidence * 100)} %`,
  ].filter((fact) => fact !== '');
  return `<article id="e${at}"><h3 dir="auto">${escapeXml(event.label)}</h3><p class="facts" dir="auto">${escapeXml(facts.join(' · '))}</p>${citations(nodeCitations(graph, event.key))}</article>`;
}

function citations(list: readonly Citation[]): string {
  if (list.length === 0) return '<p>The file gives no sentence for this.</p>';
  return `<ol>${list.map((each) => `<li>${quotation(each)}${source(each)}</li>`).join('\n')}</ol>`;
}

function quotation({ sentence, marks }: Citation): string {
  const parts = segments(sentence, marks).map(({ text, role }) =>
    role === null
      ? escapeXml(text)
      : `<mark class="${markClass(role)}" title="${escapeXml(role)}">${escapeXml(text)}</mark>`,
  );
  return `<blockquote dir="auto">${parts.join('')}</blockquote>`;
}

function source({ document }: Citation): string {
  const link = safeLink(document?.url ?? null);
  const title = escapeXml(document?.title ?? 'Untitled report');
  const shown = link === null ? title : `<a href="${escapeXml(link)}" rel="noopener noreferrer">${title}</a>`;
  const parts = [document?.source, document?.published].flatMap((part) =>
    part ? [`<span dir="auto">${escapeXml(part)}</span>`] : [],
  );
  return `<p class="source">${[...parts, `<span dir="auto">${shown}</span>`].join(' · ')}</p>`;
}

const MARKS = ['actor', 'recipient', 'location', 'origin', 'destination', 'speaker', 'trigger', 'mention'];
const markClass = (role: string): string => (MARKS.includes(role) ? role : 'other');
