import type { DramatisGraph } from '../dramatis-graph.ts';
import { byCodeUnits } from '../order.ts';
import { sourceOf } from './graph-source.ts';
import type { GraphSource, SourceEntity, SourceNode } from './source.ts';

/** What is in one of two graphs alone, or in both but not the same. */
export type Difference =
  | { readonly change: 'added'; readonly kind: Kind; readonly key: string; readonly after: SourceNode }
  | { readonly change: 'gone'; readonly kind: Kind; readonly key: string; readonly before: SourceNode }
  | {
      readonly change: 'changed';
      readonly kind: Kind;
      readonly key: string;
      readonly before: SourceNode;
      readonly after: SourceNode;
      /** By the name of the attribute, or the role: what it was, what it is. */
      readonly fields: Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;
    };

type Kind = 'actor' | 'location' | 'event';

export interface DiffOptions {
  readonly kinds?: readonly Kind[];
}

/** What counts as a change; how often something is mentioned, and by which words, changes with every report. */
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  actor: ['label', 'type', 'country', 'sector', 'wikidata', 'aliases'],
  location: ['label', 'type', 'country', 'lat', 'lon', 'geonames', 'aliases'],
  event: ['type', 'mode', 'status', 'background', 'start', 'end', 'speaker', 'quantity', 'ranges', 'reports'],
};

/**
 * What is new, gone or changed from one graph to another: two runs over the same reports, or a case on two days; one
 * difference after another. Events are the same by their key; of those left over, by a trigger at the same place of a
 * report, since an event told again may get another report's key.
 *
 * @example [...diff(yesterday, today, { kinds: ['event'] })].filter(({ change }) => change === 'added')
 */
export function* diff(
  a: DramatisGraph | GraphSource,
  b: DramatisGraph | GraphSource,
  { kinds = ['actor', 'location', 'event'] }: DiffOptions = {},
): Generator<Difference, void, undefined> {
  const [before, after] = [sourceOf(a), sourceOf(b)];
  for (const kind of ['actor', 'location'] as const) {
    if (!kinds.includes(kind)) continue;
    for (const { key } of entitiesOf(before, kind)) {
      const [was, is] = [before.node(key)!, after.node(key)];
      if (is?.attributes.kind !== kind) yield { change: 'gone', kind, key, before: was };
      else yield* changed(kind, key, was, is, fieldsOf(kind, was, is));
    }
    for (const entity of entitiesOf(after, kind)) {
      if (before.node(entity.key)?.attributes.kind !== kind)
        yield { change: 'added', kind, key: entity.key, after: entity };
    }
  }
  if (kinds.includes('event')) yield* eventDifferences(before, after);
}

function* entitiesOf(source: GraphSource, kind: 'actor' | 'location'): Generator<SourceEntity> {
  for (const entity of source.entities({ kind })) if (entity.attributes.kind === kind) yield entity;
}

function* eventDifferences(before: GraphSource, after: GraphSource): Generator<Difference> {
  const gone = new Set<string>();
  for (const event of before.events({}, { by: 'key' })) {
    const is = eventIn(after, event.key);
    if (is === null) gone.add(event.key);
    else yield* changedEvent(before, after, event.key, event.key);
  }
  const places = triggerPlaces(before, gone);
  for (const event of after.events({}, { by: 'key' })) {
    if (eventIn(before, event.key) !== null) continue;
    const place = Array.from(after.evidence(event.key), placeOf).find((one) => gone.has(places.get(one) ?? ''));
    const same = place === undefined ? undefined : places.get(place)!;
    if (same === undefined) yield { change: 'added', kind: 'event', key: event.key, after: after.node(event.key)! };
    else {
      gone.delete(same);
      yield* changedEvent(before, after, same, event.key);
    }
  }
  for (const key of gone) yield { change: 'gone', kind: 'event', key, before: before.node(key)! };
}

function eventIn(source: GraphSource, key: string): SourceNode | null {
  const node = source.node(key);
  return node?.attributes.kind === 'event' ? node : null;
}

function triggerPlaces(source: GraphSource, keys: Iterable<string>): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const key of keys) for (const piece of source.evidence(key)) places.set(placeOf(piece), key);
  return places;
}

function placeOf({
  document,
  start,
  end,
}: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}): string {
  return `${start} ${end} ${document}`;
}

function* changedEvent(before: GraphSource, after: GraphSource, was: string, is: string): Generator<Difference> {
  const [one, other] = [before.node(was)!, after.node(is)!];
  const fields = { ...fieldsOf('event', one, other), ...rolesChanged(before, after, was, is) };
  yield* changed('event', is, one, other, fields);
}

function* changed(
  kind: Kind,
  key: string,
  before: SourceNode,
  after: SourceNode,
  fields: Fields,
): Generator<Difference> {
  if (Object.keys(fields).length > 0) yield { change: 'changed', kind, key, before, after, fields };
}

type Fields = Readonly<Record<string, { readonly before: unknown; readonly after: unknown }>>;

function fieldsOf(kind: Kind, before: SourceNode, after: SourceNode): Fields {
  const value = ({ attributes }: SourceNode, name: string): unknown =>
    (attributes as unknown as Record<string, unknown>)[name] ?? null;
  const fields: Record<string, { readonly before: unknown; readonly after: unknown }> = {};
  for (const name of FIELDS[kind]) {
    const [was, is] = [value(before, name), value(after, name)];
    if (was !== is && JSON.stringify(was) !== JSON.stringify(is)) fields[name] = { before: was, after: is };
  }
  return fields;
}

function rolesChanged(before: GraphSource, after: GraphSource, was: string, is: string): Fields {
  const [one, other] = [rolesOf(before, was), rolesOf(after, is)];
  const roles = [...new Set([...one.keys(), ...other.keys()])].sort(byCodeUnits);
  return Object.fromEntries(
    roles
      .map((role) => [role, { before: one.get(role) ?? [], after: other.get(role) ?? [] }] as const)
      .filter(([, it]) => JSON.stringify(it.before) !== JSON.stringify(it.after)),
  );
}

function rolesOf(source: GraphSource, event: string): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const { target, attributes } of source.edges(event, { direction: 'out' })) {
    if (attributes.kind !== 'role') continue;
    const keys = roles.get(attributes.role);
    if (keys) keys.push(target);
    else roles.set(attributes.role, [target]);
  }
  for (const keys of roles.values()) keys.sort(byCodeUnits);
  return roles;
}
