import * as api from '@dramatis/graph';
import { expect, test } from 'vitest';

test('what the package offers', () => {
  expect(Object.keys(api).sort()).toMatchInlineSnapshot(`
    [
      "ACTOR_TYPES",
      "BUILD_DEFAULTS",
      "ENTITY_RELATIONS",
      "EVENT_RELATIONS",
      "EVENT_TYPES",
      "FORMATS",
      "GENERATOR",
      "GraphFormatError",
      "KIND_COLORS",
      "LAYOUT_DEFAULTS",
      "LOCATION_TYPES",
      "PLACED_DEFAULTS",
      "QUADS",
      "QUAD_COLORS",
      "ROLES",
      "SCHEMA",
      "SECTORS",
      "STATUSES",
      "WRITE_GEXF_DEFAULTS",
      "assignLayout",
      "build",
      "cameoActor",
      "edgesOf",
      "emptyGraph",
      "eventCodes",
      "events",
      "find",
      "jsonParts",
      "layout",
      "neighborhood",
      "nodeColor",
      "placed",
      "readGexf",
      "readJson",
      "streamOfGraph",
      "writeGexf",
      "writeJson",
    ]
  `);
});
