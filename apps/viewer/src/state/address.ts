import { FILTER_DEFAULTS, type Filters } from '../filters/filters.ts';
import { KINDS } from '../graph/view-graph.ts';
import type { Selection } from './selection.ts';
import { VIEW_DEFAULTS, VIEWS, type ViewState } from './view-state.ts';

/** Parameter of each list: the command's flags of the same meaning have the same names. */
const LISTS = {
  types: 'type',
  modes: 'mode',
  quads: 'quad',
  statuses: 'status',
  actors: 'actor',
  recipients: 'recipient',
  participants: 'participant',
  actorTypes: 'actor-type',
  countries: 'country',
  sectors: 'sector',
  speakers: 'speaker',
  outlets: 'outlet',
} as const satisfies Partial<Record<keyof Filters, string>>;

const SELECTABLE = ['node', 'edge', 'dyad'] as const satisfies readonly Selection['kind'][];

const OWN = [
  ...Object.values(LISTS),
  ...[
    'view',
    'as',
    ...SELECTABLE,
    'q',
    'focus',
    'path',
    'hide',
    'only',
    'report',
    'kinds',
    'background',
    'uncoded',
    'place',
  ],
  ...['min-reports', 'min-confidence', 'clock', 'after', 'before'],
];

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * The state an address asks for; what it does not say, or says badly, is as at first.
 *
 * @param query with its `?`
 * @example readAddress('?type=ASSAULT&after=2024').filters.types //=> ['ASSAULT']
 */
export function readAddress(query: string): ViewState {
  const parameters = new URLSearchParams(query);
  const [focus, hops] = splitLast(parameters.get('focus'));
  const path = parameters.getAll('path');
  const [report, at] = splitLast(parameters.get('report'));
  return {
    view: VIEWS.find((view) => view === parameters.get('view')) ?? VIEW_DEFAULTS.view,
    projection: parameters.get('as') === 'dyads' ? 'dyads' : 'events',
    filters: readFilters(parameters),
    selection: readSelection(parameters),
    query: parameters.get('q') ?? '',
    focus: focus === '' ? null : { key: focus, hops: Math.round(clamp(Number(hops) || 1, 1, 3)) },
    path: path.length === 2 ? { from: path[0] as string, to: path[1] as string } : null,
    hidden: parameters.getAll('hide'),
    only: parameters.getAll('only'),
    report: report === '' ? null : { document: report, at: clamp(Math.round(Number(at)) || 0, 0, 1e9) },
  };
}

function readSelection(parameters: URLSearchParams): Selection | null {
  for (const kind of SELECTABLE) {
    const key = parameters.get(kind);
    if (key !== null) return { kind, key };
  }
  return null;
}

function readFilters(parameters: URLSearchParams): Filters {
  const lists = Object.entries(LISTS).map(([name, parameter]) => [name, parameters.getAll(parameter)]);
  const kinds = parameters.getAll('kinds').flatMap((words) => words.split(','));
  const background = parameters.get('background');
  const date = (name: string) => {
    const written = parameters.get(name) ?? '';
    return DATE.test(written) ? written : null;
  };
  return {
    ...FILTER_DEFAULTS,
    ...Object.fromEntries(lists),
    kinds: parameters.has('kinds') ? KINDS.filter((kind) => kinds.includes(kind)) : KINDS,
    background: background === 'only' || background === 'none' ? background : 'any',
    isUncodedShown: parameters.has('uncoded'),
    place: parameters.get('place'),
    minReports: clamp(Number(parameters.get('min-reports')) || 0, 0, 1e6),
    minConfidence: clamp(Number(parameters.get('min-confidence')) || 0, 0, 100),
    clock: parameters.get('clock') === 'report' ? 'report' : 'event',
    after: date('after'),
    before: date('before'),
  };
}

/** The address's query with this state in place of any other; what is not the state's (`graph`) stays. */
export function writeAddress(query: string, state: ViewState): string {
  const parameters = new URLSearchParams(query);
  for (const name of OWN) parameters.delete(name);
  const { filters, selection, focus, path } = state;
  const set = (name: string, value: string | number, usual: string | number) => {
    if (value !== usual) parameters.set(name, String(value));
  };
  set('view', state.view, VIEW_DEFAULTS.view);
  set('as', state.projection, VIEW_DEFAULTS.projection);
  if (selection !== null) parameters.set(selection.kind, selection.key);
  set('q', state.query.trim(), '');
  if (focus !== null) parameters.set('focus', `${focus.key}~${focus.hops}`);
  if (path !== null) for (const end of [path.from, path.to]) parameters.append('path', end);
  for (const key of state.hidden) parameters.append('hide', key);
  for (const key of state.only) parameters.append('only', key);
  if (state.report !== null) parameters.set('report', `${state.report.document}~${state.report.at}`);
  for (const [name, parameter] of Object.entries(LISTS))
    for (const word of filters[name as keyof typeof LISTS]) parameters.append(parameter, word);
  if (filters.kinds.length < KINDS.length) parameters.set('kinds', filters.kinds.join(','));
  set('background', filters.background, 'any');
  if (filters.isUncodedShown) parameters.set('uncoded', '');
  set('place', filters.place ?? '', '');
  set('min-reports', filters.minReports, 0);
  set('min-confidence', filters.minConfidence, 0);
  set('clock', filters.clock, 'event');
  set('after', filters.after ?? '', '');
  set('before', filters.before ?? '', '');
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function splitLast(text: string | null): readonly [string, string] {
  const at = text?.lastIndexOf('~') ?? -1;
  return text === null ? ['', ''] : at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
