/**
 * The polygons of a TopoJSON geometry, as arrays of rings of [longitude, latitude].
 *
 * @see https://github.com/topojson/topojson-specification
 */
export function topologyPolygons(topology, geometry) {
  const { scale, translate } = topology.transform;
  const arcOf = (index) => {
    let x = 0;
    let y = 0;
    const points = topology.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return index < 0 ? points.reverse() : points;
  };
  const ringOf = (arcs) => arcs.flatMap((arc, i) => arcOf(arc).slice(i === 0 ? 0 : 1));
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.arcs : geometry.type === 'Polygon' ? [geometry.arcs] : [];
  return polygons.map((rings) => rings.map(ringOf));
}
