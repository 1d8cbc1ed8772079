import { NODE_COLUMNS, type NodeItem } from '../columns/node-columns.ts';
import { nodeItem } from '../columns/node-item.ts';
import type { GraphStream, StreamNode } from '../stream/graph-stream.ts';
import { type PlacePoint, pointOf } from './place-point.ts';

/** Where an event is drawn: where it was, else where it led, else where it began. */
const PLACE_ROLES = ['location', 'destination', 'origin'] as const;

/**
 * A GeoJSON FeatureCollection (RFC 7946: WGS84, longitude first): a Point for every place with coordinates, then a Point for every
 * event that has such a place (a MultiPoint for several). `radius_km` says how large the place is or within what it lies; of an
 * event, `place`, `place_role` and `radius_km` are lists where it has several places.
 *
 * @see RFC 7946
 */
export function* geojsonParts(stream: GraphStream): Generator<string, void, undefined> {
  yield '{"type":"FeatureCollection","features":[';
  let before = '\n';
  for (const feature of features(stream)) {
    yield before + JSON.stringify(feature);
    before = ',\n';
  }
  yield '\n]}\n';
}

function* features(stream: GraphStream): Generator<object, void, undefined> {
  for (const node of stream.nodes()) {
    const point = node.attributes.kind === 'location' ? pointOf(node.attributes) : null;
    if (point === null) continue;
    yield feature(node.key, [point], { ...properties(nodeItem(stream, node)), radius_km: point.radiusKm });
  }
  for (const event of stream.nodes()) {
    if (event.attributes.kind !== 'event') continue;
    const places = placesOf(stream, event);
    if (places.length === 0) continue;
    yield feature(
      event.key,
      places.map(({ point }) => point),
      {
        ...properties(nodeItem(stream, event)),
        place: oneOrAll(places.map(({ label }) => label)),
        place_role: oneOrAll(places.map(({ role }) => role)),
        radius_km: oneOrAll(places.map(({ point }) => point.radiusKm)),
      },
    );
  }
}

interface EventPlace {
  readonly role: string;
  readonly label: string;
  readonly point: PlacePoint;
}

function placesOf(stream: GraphStream, event: StreamNode): readonly EventPlace[] {
  const edges = [...event.edges];
  for (const role of PLACE_ROLES) {
    const places = edges.flatMap(({ attributes, target, evidence }) => {
      if (attributes.kind !== 'role' || attributes.role !== role) return [];
      const place = stream.node(target)?.attributes;
      const point = place?.kind === 'location' ? pointOf(place, evidence) : null;
      return place === undefined || point === null ? [] : [{ role, label: place.label, point }];
    });
    if (places.length > 0) return places;
  }
  return [];
}

function feature(id: string, points: readonly PlacePoint[], properties: object): object {
  const coordinates = points.map(({ lon, lat }) => [lon, lat]);
  const geometry =
    coordinates.length === 1 ? { type: 'Point', coordinates: coordinates[0] } : { type: 'MultiPoint', coordinates };
  return { type: 'Feature', id, geometry, properties };
}

/** The columns that have a value; without the coordinates, which are the geometry. */
function properties(item: NodeItem): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = { label: item.node.label };
  for (const { title, value } of NODE_COLUMNS) {
    const cell = title === 'lat' || title === 'lon' ? null : value(item);
    if (cell !== null) cells[title] = cell;
  }
  return cells;
}

function oneOrAll<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? values[0]! : values;
}
