/**
 * What a graph holds, as lines of a table: reports, actors and events by type, places, the ten most mentioned actors.
 *
 * @param graph graph JSON
 * @param seconds it took to make
 */
export const graphSummary = (graph, seconds) => {
  const nodes = graph.nodes.map(({ attributes }) => attributes);
  const actors = nodes.filter(({ kind }) => kind === 'actor');
  const locations = nodes.filter(({ kind }) => kind === 'location');
  const events = nodes.filter(({ kind }) => kind === 'event');
  return [
    row('Reports', Object.keys(graph.attributes.documents).length, `read in ${seconds.toFixed(1)} s`),
    row('Actors', actors.length, byType(actors)),
    row('Places', locations.length, byType(locations)),
    row('Events', events.length, byType(events)),
    row('Links', graph.edges.length, 'each with its sentence'),
    '',
    'Most mentioned actors',
    ...mostMentioned(actors).map(
      ({ label, type, mentions }) => `  ${String(mentions).padStart(5)}  ${label} (${type})`,
    ),
  ];
};

const WIDTH = 72;

const row = (name, count, text) => {
  const head = `${name.padEnd(9)}${String(count).padStart(5)}   `;
  return wrap(text)
    .map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line)
    .join('\n');
};

const byType = (records) => {
  const counts = new Map();
  for (const { type } of records) counts.set(type ?? 'uncoded', (counts.get(type ?? 'uncoded') ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([type, count]) => `${type} ${count}`).join(', ');
};

const wrap = (text) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
};

const mostMentioned = (actors) =>
  [...actors].sort((a, b) => b.mentions - a.mentions || (a.label < b.label ? -1 : 1)).slice(0, 10);
