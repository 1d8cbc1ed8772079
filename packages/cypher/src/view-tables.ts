import { ENTITY_RELATIONS, EVENT_RELATIONS, ROLES } from '@dramatis/graph';
import { NODE_TABLES, type Property, RELATIONSHIP_PROPERTIES, relationshipType } from '@dramatis/graph/property-graph';
import { inEngine } from './relationship-names.ts';

/** Changes with every change of the tables: a view of another is built again. */
export const TABLES_VERSION = 1;

const TYPES: Readonly<Record<Property['type'], string>> = {
  string: 'STRING',
  integer: 'INT64',
  long: 'INT64',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  liststring: 'STRING[]',
};

/** A relationship's type with the labels of its ends. */
export interface Ends {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const ENTITIES = ['Actor', 'Location'];

/** Those that a graph of ours may have: what it has not is found empty, not unknown. */
const USUAL_ENDS: readonly Ends[] = [
  ...ROLES.flatMap((role) => ENTITIES.map((to) => ({ type: relationshipType(role), from: 'Event', to }))),
  ...ENTITY_RELATIONS.flatMap((relation) =>
    ENTITIES.flatMap((from) => ENTITIES.map((to) => ({ type: relationshipType(relation), from, to }))),
  ),
  ...EVENT_RELATIONS.map((relation) => ({ type: relationshipType(relation), from: 'Event', to: 'Event' })),
];

/** What there is, for who asked for something else. */
export const PROPERTIES_HINT: string = NODE_TABLES.map(
  ({ label, properties }) => `${label} has ${properties.map(({ name }) => name).join(', ')}.`,
).join(' ');

/** The statements that make the tables, with those for further relationships that a graph has. */
export function tableStatements(met: readonly Ends[]): readonly string[] {
  const pairs = new Map<string, Set<string>>();
  for (const { type, from, to } of [...USUAL_ENDS, ...met]) {
    const known = pairs.get(type) ?? new Set();
    pairs.set(type, known.add(`FROM ${from} TO ${to}`));
  }
  return [
    ...NODE_TABLES.map(
      ({ label, properties }) => `CREATE NODE TABLE ${label}(${columns(properties)}, PRIMARY KEY(\`key\`))`,
    ),
    ...[...pairs].map(
      ([type, ends]) =>
        `CREATE REL TABLE \`${inEngine(type)}\`(${[...ends].join(', ')}, ${columns(RELATIONSHIP_PROPERTIES)})`,
    ),
  ];
}

/** The statement that fills a node table from a file of `engineCsv`. */
export function copyNodes(label: string, file: string): string {
  return copy(label, NODE_TABLES.find((table) => table.label === label)!.properties, file, '');
}

/** The same of a relationship; its file begins with the keys of its ends. */
export function copyRelationships({ type, from, to }: Ends, file: string): string {
  const ends: readonly Property[] = [
    { name: 'source_key', type: 'string' },
    { name: 'target_key', type: 'string' },
  ];
  return copy(inEngine(type), [...ends, ...RELATIONSHIP_PROPERTIES], file, ` (from='${from}', to='${to}')`);
}

/** Lists come as one text, for the engine's own reading of lists knows no quotes. */
function copy(table: string, properties: readonly Property[], file: string, options: string): string {
  const read = properties.map(({ name, type }) => `\`${name}\` ${type === 'liststring' ? 'STRING' : TYPES[type]}`);
  const taken = properties.map(({ name, type }) =>
    type === 'liststring'
      ? `CASE WHEN \`${name}\` IS NULL THEN NULL ELSE string_split(\`${name}\`, '\u001f') END`
      : `\`${name}\``,
  );
  const from = `'${file.replaceAll('\\', '/').replaceAll("'", "\\'")}'`;
  const csv = `HEADER=false, PARALLEL=false, AUTO_DETECT=false, DELIM=',', QUOTE='"', ESCAPE='"'`;
  return `COPY \`${table}\` FROM (LOAD WITH HEADERS (${read.join(', ')}) FROM ${from} (${csv}) RETURN ${taken.join(', ')})${options}`;
}

function columns(properties: readonly Property[]): string {
  return properties.map(({ name, type }) => `\`${name}\` ${TYPES[type]}`).join(', ');
}
