// Work of the kinds the viewer does, always the same: records, a map of them, sorting, numbers in typed arrays, marks on a canvas.
const COUNT = 40_000;
const records = Array.from({ length: COUNT }, (_, at) => ({
  key: `node-${(at * 7919) % COUNT}`,
  weight: (at * 31) % 997,
}));
const byKey = new Map(records.map((record) => [record.key, record]));
const sorted = [...byKey.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
const places = new Float32Array(COUNT * 2);
for (let step = 0; step < 60; step += 1)
  for (let at = 0; at < places.length; at += 1) places[at] = (places[at] * 0.9 + Math.sin(at * 0.37 + step)) * 0.99;
const context = document.querySelector('canvas').getContext('2d');
sorted.slice(0, 8000).forEach(({ weight }, at) => {
  context.fillStyle = `hsl(${weight % 360} 60% 50%)`;
  context.fillRect(600 + 60 * places[at * 2], 400 + 40 * places[at * 2 + 1], 3, 3);
});
requestAnimationFrame(() => document.body.setAttribute('data-state', 'ready'));
