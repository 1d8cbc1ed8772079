// What happened in a place since a day: how much, who, to whom, and the latest with the sentence that says so:
//   node examples/situation-report.mjs graph.json Iraq 2021
import { readFile } from 'node:fs/promises';
import { actors, dyads, events, graphSource, readJson, resolveName, timeline } from '@dramatis/graph';

const [input, place, after] = process.argv.slice(2);
if (!input || !place || !after) {
  console.error('usage: node examples/situation-report.mjs GRAPH.json PLACE DATE');
  process.exit(2);
}

const source = graphSource(readJson(await readFile(input, 'utf8')));
const { how, entities, near } = resolveName(source, place, 'location');
if (how === 'none') {
  console.error(`No place is called "${place}".${near.length > 0 ? ` Like it: ${near.join(', ')}.` : ''}`);
  process.exit(1);
}

const filter = { place, after, quad: ['material-conflict', 'material-cooperation'] };
console.log(`${entities[0].attributes.label} since ${after}`);

console.log('\nEvents by year');
for (const { bucket, events, types } of timeline(source, filter, 'year')) {
  console.log(`  ${bucket}  ${String(events).padStart(3)}  ${Object.keys(types).join(', ')}`);
}

console.log('\nWho');
for (const { attributes, events } of actors(source, { in: filter, limit: 5 })) {
  console.log(`  ${attributes.label} (${attributes.type}): ${events}`);
}

console.log('\nTo whom, −10 hostile to 10 friendly');
for (const { actor, recipient, events, intensity } of dyads(source, { ...filter, limit: 5 })) {
  console.log(`  ${actor.label} → ${recipient.label}: ${events}, ${intensity}`);
}

console.log('\nThe latest');
for (const { attributes } of events(source, { ...filter, order: '-time', limit: 3 })) {
  console.log(`  ${attributes.start ?? `by ${attributes.end}`}  ${attributes.label} (${attributes.status})`);
  console.log(`    “${attributes.evidence[0].sentence.text}”`);
}
