import { firstDay, lastDay, NO_DAY } from '@dramatis/graph';
import type { CodedColumn, GraphColumns } from '../graph/columns.ts';
import { KINDS } from '../graph/view-graph.ts';
import type { Filters } from './filters.ts';
import { placesWithin } from './places-within.ts';

/** What is shown, by node index: 1 or 0. */
export interface Visibility {
  readonly nodes: Uint8Array;
  /** Events that fit all filters but the period, with or without a date: what the timeline counts. */
  readonly anyTime: Uint8Array;
  readonly counts: { readonly actor: number; readonly location: number; readonly event: number };
}

const [ACTOR, LOCATION, EVENT] = [KINDS.indexOf('actor'), KINDS.indexOf('location'), KINDS.indexOf('event')];
const PLACE_ROLES = ['location', 'origin', 'destination'];
const WITHOUT_TYPE = 0;

/**
 * The nodes that fit. Filters speak of events; once one narrows the events, an actor or place stays only where it takes part in one of them.
 * One pass over the events and their edges.
 *
 * @param hidden keys of nodes put away by hand
 */
export function visibility(
  columns: GraphColumns,
  filters: Filters,
  hidden: ReadonlySet<string> = new Set(),
): Visibility {
  const { kind, keys, source, target, isRole } = columns;
  const fits = eventTest(columns, filters);
  const inPeriod = periodTest(columns, filters);
  const isNarrowed = narrows(filters);
  const nodes = new Uint8Array(keys.length);
  const anyTime = new Uint8Array(keys.length);
  for (let node = 0; node < keys.length; node += 1) {
    if (kind[node] !== EVENT) nodes[node] = isNarrowed ? 0 : 1;
    else if (fits(node)) {
      anyTime[node] = 1;
      nodes[node] = Number(inPeriod(node));
    }
  }
  if (isNarrowed)
    for (let edge = 0; edge < source.length; edge += 1)
      if (isRole[edge] === 1 && nodes[source[edge] as number] === 1 && kind[source[edge] as number] === EVENT)
        nodes[target[edge] as number] = 1;
  const shown = KINDS.map((name) => filters.kinds.includes(name));
  const counts = { actor: 0, location: 0, event: 0 };
  for (let node = 0; node < keys.length; node += 1) {
    const of = kind[node] as number;
    if (nodes[node] === 1 && (!shown[of] || hidden.has(keys[node] as string))) nodes[node] = 0;
    if (nodes[node] === 1) counts[KINDS[of] as (typeof KINDS)[number]] += 1;
  }
  return { nodes, anyTime, counts };
}

/** Whether some event may be left out (uncoded ones aside). */
export function narrows(filters: Filters): boolean {
  const { kinds: _, ...rest } = filters;
  return (
    Object.values(rest).some((value) => Array.isArray(value) && value.length > 0) ||
    filters.background !== 'any' ||
    filters.place !== null ||
    filters.minReports > 1 ||
    filters.minConfidence > 0 ||
    filters.after !== null ||
    filters.before !== null
  );
}

type Test = (node: number) => boolean;

/** All filters but the period. */
function eventTest(columns: GraphColumns, filters: Filters): Test {
  const { type, mode, quad, status, speaker, background, reports, confidence } = columns;
  const tests: Test[] = [
    ...oneOf(type, filters.types),
    ...oneOf(mode, filters.modes),
    ...oneOf(quad, filters.quads),
    ...oneOf(status, filters.statuses),
    ...oneOf(speaker, filters.speakers),
  ];
  if (!filters.isUncodedShown) tests.push((node) => type.codes[node] !== WITHOUT_TYPE);
  if (filters.background !== 'any') {
    const wanted = Number(filters.background === 'only');
    tests.push((node) => background[node] === wanted);
  }
  if (filters.minReports > 1) tests.push((node) => (reports[node] as number) >= filters.minReports);
  if (filters.minConfidence > 0)
    tests.push((node) => confidence[node] !== 255 && (confidence[node] as number) >= filters.minConfidence);
  tests.push(
    ...outletTest(columns, filters.outlets),
    ...roleTest(columns, filters.actors, (role) => role === 'actor'),
    ...roleTest(columns, filters.recipients, (role) => role === 'recipient'),
    ...participantTest(columns, filters.participants),
    ...actorTest(columns, filters),
    ...placeTest(columns, filters.place),
  );
  return (node) => tests.every((test) => test(node));
}

function periodTest(columns: GraphColumns, { clock, after, before }: Filters): Test {
  if (after === null && before === null) return () => true;
  const from = firstDay(after);
  const to = lastDay(before);
  const [first, last] =
    clock === 'event' ? [columns.eventFirst, columns.eventLast] : [columns.reportFirst, columns.reportLast];
  return (node) =>
    first[node] !== NO_DAY &&
    (after === null || (last[node] as number) >= from) &&
    (before === null || (first[node] as number) <= to);
}

/** The words of a list as marks by code; a word that the column lacks fits nothing. */
function marks({ words }: CodedColumn, wanted: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word, code) => Number(code > 0 && wanted.includes(word)));
}

function oneOf(column: CodedColumn, wanted: readonly string[]): readonly Test[] {
  if (wanted.length === 0) return [];
  const isWanted = marks(column, wanted);
  return [(node) => isWanted[column.codes[node] as number] === 1];
}

function outletTest(
  { outlet, documentsOf: { starts, values } }: GraphColumns,
  wanted: readonly string[],
): readonly Test[] {
  if (wanted.length === 0) return [];
  const isWanted = marks(outlet, wanted);
  return [
    (node) => {
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1)
        if (isWanted[outlet.codes[values[at] as number] as number] === 1) return true;
      return false;
    },
  ];
}

/** Whether one of some nodes has a role. */
function roleTest(columns: GraphColumns, keys: readonly string[], isRole: (role: string) => boolean): readonly Test[] {
  if (keys.length === 0) return [];
  const { edgeName, indexOf } = columns;
  const isWanted = new Uint8Array(columns.keys.length);
  for (const key of keys) {
    const node = indexOf.get(key);
    if (node !== undefined) isWanted[node] = 1;
  }
  const isRoleCode = Uint8Array.from(edgeName.words, (word) => Number(isRole(word)));
  return [
    someParticipant(columns, (edge, node) => isWanted[node] === 1 && isRoleCode[edgeName.codes[edge] as number] === 1),
  ];
}

function participantTest(columns: GraphColumns, keys: readonly string[]): readonly Test[] {
  const says = oneOf(columns.speaker, keys);
  const takesPart = roleTest(columns, keys, (role) => !PLACE_ROLES.includes(role));
  return takesPart.length === 0 ? [] : [(node) => [...takesPart, ...says].some((test) => test(node))];
}

function actorTest(columns: GraphColumns, { actorTypes, countries, sectors }: Filters): readonly Test[] {
  if (actorTypes.length + countries.length + sectors.length === 0) return [];
  const { kind, type, country, sector } = columns;
  const tests = [...oneOf(type, actorTypes), ...oneOf(country, countries), ...oneOf(sector, sectors)];
  return [someParticipant(columns, (_, node) => kind[node] === ACTOR && tests.every((test) => test(node)))];
}

function placeTest(columns: GraphColumns, place: string | null): readonly Test[] {
  if (place === null) return [];
  const { kind, edgeName } = columns;
  const within = placesWithin(columns, place);
  const isPlaceRole = marks(edgeName, PLACE_ROLES);
  return [
    someParticipant(
      columns,
      (edge, node) =>
        kind[node] === LOCATION && within[node] === 1 && isPlaceRole[edgeName.codes[edge] as number] === 1,
    ),
  ];
}

function someParticipant(columns: GraphColumns, test: (edge: number, node: number) => boolean): Test {
  const { source, target, isRole } = columns;
  const { starts, values } = columns.edgesAt;
  return (event) => {
    for (let at = starts[event] as number; at < (starts[event + 1] as number); at += 1) {
      const edge = values[at] as number;
      if (isRole[edge] === 1 && source[edge] === event && test(edge, target[edge] as number)) return true;
    }
    return false;
  };
}

/** Whether a node of this key is shown; false for one that is not there. */
export function isShown({ indexOf }: GraphColumns, { nodes }: Visibility, key: string): boolean {
  const index = indexOf.get(key);
  return index !== undefined && nodes[index] === 1;
}
