import { cameoParts } from './cameo/write-cameo.ts';
import { columnarParts } from './columnar/columnar-parts.ts';
import { edgesCsvParts, nodesCsvParts } from './csv/write-csv.ts';
import { cypherParts } from './cypher/write-cypher.ts';
import { ftmParts } from './ftm/write-ftm.ts';
import { geojsonParts } from './geojson/write-geojson.ts';
import { gexfParts } from './gexf/write-gexf.ts';
import { graphmlParts } from './graphml/write-graphml.ts';
import { jsonParts } from './json.ts';
import { ndjsonParts } from './ndjson.ts';
import type { GraphStream } from './stream/graph-stream.ts';

/** A format that a graph can be written in. */
export interface Format {
  /** One line, for people. */
  readonly summary: string;
  readonly mediaType: string;
  /** What a file of it is called, after the dot; of several files, of each. */
  readonly extension: string;
  /** It shows where nodes lie: `placed` gives them their positions. */
  readonly isDrawn: boolean;
  /** Its files, which belong together: most have one. Parts are to be written one after another, text as UTF-8. */
  readonly files: readonly FormatFile[];
}

export interface FormatFile {
  readonly name: string;
  readonly parts: (stream: GraphStream) => Iterable<string | Uint8Array>;
}

/**
 * Every format a graph can be written in, by the name the command knows it by (docs/exports.md).
 *
 * @example for (const part of FORMATS['geojson']!.files[0]!.parts(streamOfGraph(graph))) file.write(part);
 */
export const FORMATS: Readonly<Record<string, Format>> = {
  json: one('the graph itself, with all evidence', 'application/json', 'json', jsonParts),
  ndjson: one('the same, a document, node or edge a line', 'application/x-ndjson', 'ndjson', ndjsonParts),
  columnar: {
    ...one(
      'the same as columns of numbers, small and quick to open in the viewer',
      'application/octet-stream',
      'dram',
      columnarParts,
    ),
    isDrawn: true,
  },
  gexf: {
    ...one('events as nodes, for Gephi', 'application/gexf+xml', 'gexf', (stream) => gexfParts(stream)),
    isDrawn: true,
  },
  'actors.gexf': {
    ...one('who did what to whom as one edge a type, with times, for Gephi', 'application/gexf+xml', 'gexf', (stream) =>
      gexfParts(stream, { profile: 'actors' }),
    ),
    isDrawn: true,
  },
  graphml: {
    ...one('for yEd, Cytoscape, NetworkX, igraph', 'application/graphml+xml', 'graphml', graphmlParts),
    isDrawn: true,
  },
  csv: {
    summary: 'two tables, nodes.csv and edges.csv, for spreadsheets, Neo4j and Memgraph',
    mediaType: 'text/csv',
    extension: 'csv',
    isDrawn: false,
    files: [
      { name: 'nodes.csv', parts: nodesCsvParts },
      { name: 'edges.csv', parts: edgesCsvParts },
    ],
  },
  cypher: one('a script of MERGE statements, for Neo4j, Memgraph, LadybugDB', 'text/plain', 'cypher', cypherParts),
  geojson: one('places and events on a map', 'application/geo+json', 'geojson', geojsonParts),
  ftm: one('FollowTheMoney entities a line, for Aleph', 'application/json+ftm', 'ftm.json', ftmParts),
  'cameo.tsv': one(
    'event data: date, codes of the two sides, CAMEO root',
    'text/tab-separated-values',
    'tsv',
    cameoParts,
  ),
};

function one(summary: string, mediaType: string, extension: string, parts: FormatFile['parts']): Format {
  return { summary, mediaType, extension, isDrawn: false, files: [{ name: `graph.${extension}`, parts }] };
}
