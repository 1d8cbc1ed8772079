import { build } from '@dramatis/graph';
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';
import { anyExtraction } from './arbitrary.ts';
import { written } from './parts.ts';

interface Read {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Valid by RFC 7946 (check-geojson throws where it is not), the ids once each. */
function features(...given: Parameters<typeof build>): ReadonlyMap<string, Read> {
  const collection = check(written(build(...given), 'geojson')) as unknown as { features: readonly Read[] };
  return new Map(collection.features.map((feature) => [feature.id, feature]));
}

const town = place('l-1', { label: 'Haditha', lat: 34.14, lon: 42.38 });
const region = place('l-2', { label: 'Anbar', type: 'region', lat: 32.9, lon: 41.6, radiusKm: 240 });

describe('geojson', () => {
  test('longitude comes first; an event lies at its place', () => {
    const found = features([
      extraction('d-1', [town, actor('a-1')], [event('e-1', { location: ['l-1'], actor: ['a-1'] })]),
    ]);
    expect([...found.keys()]).toEqual(['l-1', 'e-1']);
    expect(found.get('e-1')).toMatchObject({
      geometry: { type: 'Point', coordinates: [42.38, 34.14] },
      properties: { kind: 'event', type: 'ASSAULT', place: 'Haditha', place_role: 'location', radius_km: null },
    });
  });

  test.each([
    ['two places', { location: ['l-1', 'l-2'] }, 'MultiPoint', ['Haditha', 'Anbar'], [null, 240]],
    ['where it led, without a place', { origin: ['l-1'], destination: ['l-2'] }, 'Point', 'Anbar', 240],
    ['where it began, without both', { origin: ['l-1'] }, 'Point', 'Haditha', null],
  ])('%s', (_, roles, type, label, radius) => {
    const found = features([extraction('d-1', [town, region], [event('e-1', roles)])]);
    expect(found.get('e-1')).toMatchObject({ geometry: { type }, properties: { place: label, radius_km: radius } });
  });

  test('a part of a place that the words name', () => {
    const area = { words: 'western', lat: 33, lon: 40, radiusKm: 90 };
    const told = event('e-1', { location: ['l-2'] });
    const [participant] = told.participants;
    const located = { ...participant!, evidence: { ...evidence('d-1', 4, 'western Anbar'), area } };
    const found = features([extraction('d-1', [region], [{ ...told, participants: [located] }])]);
    expect(found.get('e-1')).toMatchObject({ geometry: { coordinates: [40, 33] }, properties: { radius_km: 90 } });
    expect(found.get('l-2')).toMatchObject({ geometry: { coordinates: [41.6, 32.9] }, properties: { radius_km: 240 } });
  });

  test.each([
    ['unknown', null, null],
    ['off the globe', 91, 10],
    ['half known', 33, null],
  ])('a place whose point is %s is no feature, nor is what happened there', (_, lat, lon) => {
    expect(
      features([extraction('d-1', [place('l-1', { lat, lon })], [event('e-1', { location: ['l-1'] })])]).size,
    ).toBe(0);
  });

  test('valid, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        features([extraction]);
      }),
      { numRuns: 40 },
    );
  });
});
