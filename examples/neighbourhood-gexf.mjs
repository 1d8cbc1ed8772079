// One actor's events and all who take part in them, for Gephi:
//   node examples/neighbourhood-gexf.mjs graph.json Washington washington.gexf
import { readFile, writeFile } from 'node:fs/promises';
import { assignLayout, find, neighborhood, readJson, writeGexf } from '@dramatis/graph';

const [input, name, output] = process.argv.slice(2);
if (!input || !name || !output) {
  console.error('usage: node examples/neighbourhood-gexf.mjs GRAPH.json NAME OUTPUT.gexf');
  process.exit(2);
}

const graph = readJson(await readFile(input, 'utf8'));
const actor = find(graph, name).find(({ attributes }) => attributes.kind === 'actor');
if (!actor) {
  console.error(`No actor is called "${name}".`);
  process.exit(1);
}

const part = neighborhood(graph, actor.key, 2);
assignLayout(part);
await writeFile(output, writeGexf(part, { profile: 'events' }));
console.log(`${actor.attributes.label}: ${part.order} nodes, ${part.size} edges`);
