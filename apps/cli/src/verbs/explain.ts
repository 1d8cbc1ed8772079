import { parseArgs } from 'node:util';
import { type Explanation, explain, type SentenceExplanation } from '@dramatis/extract';
import type { Event } from '@dramatis/graph/model';
import { calendarDay } from '@dramatis/readers';
import { report } from '../console.ts';
import { drawTree } from '../draw-tree.ts';
import { readFiles } from '../readers/index.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const explainVerb: Verb = {
  name: 'explain',
  summary: 'why a report was read as it was: tree, mentions, rules that fired and that did not',
  usage: 'dramatis explain <file|-|url> [--date YYYY-MM-DD] [--sentence N]',
  help: `For every sentence of one report: its tree; the mentions and the entities they stand for; every word that the trigger
lists know, with the row that fired (●) and why each other row did not (○); and the events, with status, speaker, time and confidence.

  --date YYYY-MM-DD   the day the report was published
  --sentence N        only this sentence, counted from 1`,

  async run(args, console) {
    const { path, published, wanted } = parse(args);
    let failed = false;
    for await (const result of readFiles([path], { stdin: console.stdin, published, anyLanguage: true })) {
      if ('error' in result) {
        failed = true;
        report(console, `dramatis: ${result.path}: ${result.error}`);
        continue;
      }
      const explanation = explain(result.document);
      const { length } = explanation.sentences;
      if (wanted !== null && wanted > length) {
        failed = true;
        report(console, `dramatis: ${result.path}: there is no sentence ${wanted}; there are ${length}`);
        continue;
      }
      explanation.sentences.forEach((sentence, index) => {
        if (wanted === null || wanted === index + 1) console.stdout.write(write(explanation, sentence, index + 1));
      });
    }
    return failed ? 1 : 0;
  },
};

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, sentence: { type: 'string' } },
  });
  const { date, sentence } = values;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new UsageError('name one file, address, or - for standard input');
  if (date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && calendarDay(date) !== null))
    throw new UsageError(`--date ${date} is no day: write YYYY-MM-DD`);
  if (sentence !== undefined && !/^[1-9]\d*$/.test(sentence))
    throw new UsageError(`--sentence ${sentence} is no number from 1`);
  return { path, published: date ?? null, wanted: sentence === undefined ? null : Number(sentence) };
}

function write(
  { analysis, extraction }: Explanation,
  { sentence, mentions, triggers, events }: SentenceExplanation,
  number: number,
): string {
  const labels = new Map(extraction.entities.map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const lines = [`── sentence ${number}`, drawTree(analysis, sentence), 'mentions'];
  for (const { text, kind, actor, location, rule } of mentions) {
    const read = [actor, location].filter((id) => id !== null).map((id) => `${labelOf(id)} <${id}>`);
    lines.push(`  "${text}" (${kind}) → ${read.join(' or ') || 'nobody'}  [${rule}]`);
  }
  lines.push('rules');
  for (const { text, rows } of triggers) {
    lines.push(`  "${text}"`);
    for (const { rule, obstacle } of rows)
      lines.push(obstacle === null ? `    ● ${rule}` : `    ○ ${rule}: ${obstacle}`);
  }
  lines.push('events');
  for (const event of events) lines.push(...eventLines(event, labelOf));
  return `${lines.join('\n')}\n\n`;
}

function eventLines(event: Event, labelOf: (id: string) => string): string[] {
  const { type, mode, status, background, start, end, time, speaker, cue, quantity, confidence } = event;
  const facts = [
    `status ${status}${background ? ', background' : ''}`,
    start === null && end === null ? 'no date' : `date ${start ?? '…'} – ${end ?? '…'} ("${time}")`,
    cue === null ? 'the report says so' : `says ${speaker === null ? 'somebody' : labelOf(speaker)} ("${cue}")`,
    quantity === null ? [] : Object.entries(quantity).map(([name, value]) => `${name} ${value}`),
    `confidence ${confidence}`,
  ];
  return [
    `  ${[type ?? 'uncoded', mode].filter((part) => part !== null).join('/')}  ${event.label}`,
    `    ${facts.flat().join(' · ')}`,
    ...event.participants.map(
      ({ role, entity, evidence }) => `    ${role}: ${labelOf(entity)} ("${evidence.text}")  [${evidence.rule}]`,
    ),
    ...event.fillers.map(({ role, text }) => `    ${role}: "${text}"`),
    ...event.evidence.map(({ text, rule }) => `    told by "${text}"  [${rule}]`),
  ];
}
