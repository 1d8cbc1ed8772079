// A folder of reports to one graph:
//   node examples/extract-folder.mjs data/corpus graph.json
import { writeFile } from 'node:fs/promises';
import { readFiles } from '@dramatis/cli/readers';
import { extract } from '@dramatis/extract';
import { build, writeJson } from '@dramatis/graph';

const [folder, output] = process.argv.slice(2);
if (!folder || !output) {
  console.error('usage: node examples/extract-folder.mjs FOLDER OUTPUT.json');
  process.exit(2);
}

const extractions = [];
for await (const read of readFiles([folder])) {
  if ('error' in read) console.error(`${read.path}: ${read.error}`);
  else extractions.push(extract(read.document));
}

const graph = build(extractions);
await writeFile(output, writeJson(graph));

const count = (kind) => graph.filterNodes((_, node) => node.kind === kind).length;
console.log(
  `${extractions.length} reports: ${count('actor')} actors, ${count('location')} places, ${count('event')} events`,
);
