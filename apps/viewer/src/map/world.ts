import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';

/** Width and height of the unzoomed map, in pixels. */
export const MAP_SIZE = 1000;
/** Beyond it Mercator shows nothing but ice. */
const MAX_LATITUDE = 84;

const projection = geoMercator()
  .scale(MAP_SIZE / (2 * Math.PI))
  .translate([MAP_SIZE / 2, MAP_SIZE / 2]);

type Atlas = Parameters<typeof mesh>[0];

/** Land and borders as SVG paths (Natural Earth 1:110m, public domain, by world-atlas). */
export function worldPaths(): { readonly land: string; readonly borders: string } {
  const path = geoPath(projection).digits(1);
  const draw = (shape: GeoPermissibleObjects) => path(shape) ?? '';
  return {
    land: draw(feature(atlas as unknown as Atlas, 'land')),
    borders: draw(mesh(atlas as unknown as Atlas, atlas.objects.countries as never, (a, b) => a !== b)),
  };
}

/**
 * Where a place is drawn, in pixels of the unzoomed map (Mercator).
 *
 * @example project(0, 0) //=> { x: 500, y: 500 }
 */
export function project(lon: number, lat: number): { readonly x: number; readonly y: number } {
  const [x, y] = projection([lon, Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))]) ?? [0, 0];
  return { x, y };
}

const EQUATOR_KM = 40_075;

/** Kilometres at a latitude as pixels of the unzoomed map. */
export const kilometresToPixels = (km: number, lat: number): number =>
  (km / EQUATOR_KM / Math.cos((Math.min(MAX_LATITUDE, Math.abs(lat)) * Math.PI) / 180)) * MAP_SIZE;
