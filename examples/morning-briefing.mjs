// What is new in a case since a day, from a server that runs (npx dramatis serve --case DIR --port 8080):
//   node examples/morning-briefing.mjs http://127.0.0.1:8080 2026-01-18
const [server, since] = process.argv.slice(2);
if (!server || !since) {
  console.error(
    'usage: node examples/morning-briefing.mjs ADDRESS DATE   (DRAMATIS_TOKEN: the token, where there is one)',
  );
  process.exit(2);
}

const token = process.env.DRAMATIS_TOKEN;
const headers = token ? { authorization: `Bearer ${token}` } : {};

for await (const { items, documents } of pages('/api/changes', { since, clock: 'report', evidence: 1 })) {
  for (const { change, event } of items) {
    const { start, end, label, status, reports, evidence } = event.attributes;
    const [piece] = evidence;
    const { source, published } = documents[piece.document];
    console.log(
      `${change === 'new' ? '+' : '·'} ${start ?? end ?? 'undated'}  ${label}  (${status}, reports: ${reports})`,
    );
    console.log(`    “${piece.sentence.text}” ${source ?? 'unknown outlet'}, ${published ?? 'undated'}`);
  }
}

async function* pages(path, question) {
  for (let offset = 0; offset !== null; ) {
    const answer = await ask(path, { ...question, limit: 100, offset });
    yield answer;
    offset = answer.next;
  }
}

async function ask(path, question) {
  const response = await fetch(new URL(`${path}?${new URLSearchParams(question)}`, server), { headers });
  const answer = await response.json();
  if (response.ok) return answer;
  console.error(answer.error);
  process.exit(1);
}
