import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDocument, extract } from '@dramatis/extract';
import { matchEvents } from '../gold/match-events.ts';
import { readGold } from '../gold/read-gold.ts';
import { type Band, bandsOf } from './bands.ts';
import { isShown, type JudgedEvent, judged } from './judged-event.ts';
import { JUDGES } from './judges.ts';

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];
const ROOT = join(import.meta.dirname, '../../..');

/**
 * Whether confidence means anything: on our own gold and, with `--data DIR`, the dev splits of plover-gsr, wikievents and muc4, how often
 * events are right by band of confidence, and what features go with being right (`--features`).
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, features: { type: 'boolean' } },
  });
  const sets: [string, JudgedEvent[]][] = [['gold', await judgeGold()]];
  for (const [name, judge] of Object.entries(JUDGES)) {
    const file = values.data === undefined ? null : join(values.data, name, 'dev.jsonl');
    if (file === null || !existsSync(file)) {
      console.log(`SKIPPED: ${name}: ${file === null ? 'no --data DIR given' : `no ${file}`}`);
      continue;
    }
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    sets.push([
      name,
      rows.flatMap((row) => judge(row, extract(createDocument({ text: row.text, published: row.date ?? null })))),
    ]);
  }
  const pooled = sets.flatMap(([, events]) => events);
  for (const [name, events] of [...sets, ['pooled', pooled] as const]) {
    console.log(`${name.padEnd(12)}${bandsOf(events, BOUNDS).map(show).join('  ')}`);
    console.log(`${''.padEnd(12)}${bandsOf(events, [0, 0.8]).map(show).join('  ')}`);
  }
  if (values.features) showFeatures(pooled);
}

async function judgeGold(): Promise<JudgedEvent[]> {
  const reports = await readGold(join(ROOT, 'data/corpus'), join(ROOT, 'data/gold'));
  return reports.flatMap(({ gold, document }) => {
    const shown = extract(document).events.filter(isShown);
    const { pairs, repeats } = matchEvents(gold.events, shown, () => 0);
    const optional = pairs.filter(({ gold: { optional } }) => optional).map(({ predicted }) => predicted);
    const right = new Set([...pairs.map(({ predicted }) => predicted), ...repeats]);
    return shown.filter((event) => !optional.includes(event)).map((event) => judged(event, right.has(event)));
  });
}

function show({ from, events, right }: Band): string {
  return `≥ ${from.toFixed(1)}: ${Number.isNaN(right) ? '–' : (100 * right).toFixed(1)} % of ${events}`;
}

function showFeatures(events: readonly JudgedEvent[]): void {
  const groups = new Map<string, JudgedEvent[]>();
  for (const event of events) {
    const { type, status, background, hasActor, hasPatient, rule } = event;
    const names = [
      `type ${type}`,
      `status ${status}`,
      `background ${background}`,
      `actor ${hasActor}, patient ${hasPatient}`,
      `rule ${rule}`,
    ];
    for (const name of names) groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  for (const [name, group] of [...groups].filter(([, { length }]) => length >= 15).sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${name.padEnd(44)}${show(bandsOf(group, [0])[0]!)}`);
}

await main(process.argv.slice(2));
