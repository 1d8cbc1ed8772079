// Who attacked whom after a date, and the sentence that says so:
//   node examples/who-attacked-whom.mjs graph.json 2021-01-01
import { readFile } from 'node:fs/promises';
import { events, readJson } from '@dramatis/graph';

const [input, after] = process.argv.slice(2);
if (!input || !after) {
  console.error('usage: node examples/who-attacked-whom.mjs GRAPH.json DATE');
  process.exit(2);
}

const graph = readJson(await readFile(input, 'utf8'));
const attacks = [...events(graph, { type: 'ASSAULT', after, status: ['happened', 'ongoing', 'alleged'] })];
attacks.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));

for (const attack of attacks) {
  const { status, reports, evidence } = attack.attributes;
  console.log(
    `${dateOf(attack)}  ${names(attack, 'actor')} → ${names(attack, 'recipient')}  (${status}, reports: ${reports})`,
  );
  console.log(`    “${evidence[0].sentence.text}”`);
}

function dateOf({ attributes }) {
  return attributes.start?.slice(0, 10) ?? `by ${attributes.end}`;
}

function names({ participants }, role) {
  const labels = participants.filter((one) => one.role === role).map((one) => one.attributes.label);
  return labels.join(' and ') || 'somebody';
}
