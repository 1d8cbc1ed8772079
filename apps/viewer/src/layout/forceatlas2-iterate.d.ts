declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** One step of ForceAtlas2 in place; a node is 10 floats (x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed), an edge 3. */
  const iterate: (
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  // biome-ignore lint/style/noDefaultExport: the library's own form
  export default iterate;
}
