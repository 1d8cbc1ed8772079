import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadNetwork } from '@dramatis/language/network/load-network';
import { readModel } from '@dramatis/language/network/read-model';
import { scan } from '@dramatis/language/tokens/scan';
import { readConllu } from './data/read-conllu.ts';
import { scoreGenres } from './score-genres.ts';
import { createReader, type Reader } from './shipping/reader.ts';

// Measures a model file on the dev sets of a benchmark folder by the folders' own scorers:
// node dist/score.js --model FILE --data FOLDER [--out FOLDER] [--trainer]
// --trainer reads by the trainer's 32-bit forward pass instead of the shipped one.

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string', default: '.cache/score' },
    trainer: { type: 'boolean', default: false },
  },
});
if (values.model === undefined || values.data === undefined) {
  throw new Error('usage: node dist/score.js --model FILE --data FOLDER [--out FOLDER] [--trainer]');
}
const { data, out } = values;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const bytes = readFileSync(values.model);
mkdirSync(out, { recursive: true });

const shippedReader = (): Reader => {
  const network = loadNetwork(bytes);
  return (sentences) =>
    network.read(sentences).map(({ tags, heads, labels, names }) => ({
      tags: Array.from(tags, (tag) => network.tags[tag]!),
      heads: [...heads],
      labels: Array.from(labels, (label) => network.labels[label]!),
      names,
    }));
};

const read = values.trainer ? await createReader(readModel(bytes)) : shippedReader();

for (const name of ['ud-ewt', 'ud-gum']) {
  const gold = join(data, name, 'dev.conllu');
  if (!existsSync(gold)) continue;
  const forms = readConllu(readFileSync(gold, 'utf8')).map((sentence) => sentence.forms);
  const started = performance.now();
  const readings = read(forms);
  const seconds = (performance.now() - started) / 1000;
  const tokens = forms.reduce((sum, sentence) => sum + sentence.length, 0);
  const predicted = readings.map(({ tags, heads, labels }, s) =>
    forms[s]!.map((form, i) => {
      const [upos, xpos] = tags[i]!.split('|');
      return [i + 1, form, '_', upos, xpos, '_', heads[i]! + 1, labels[i], '_', '_'].join('\t');
    }).join('\n'),
  );
  const path = join(out, `${name}.conllu`);
  writeFileSync(path, `${predicted.join('\n\n')}\n\n`);
  const scores = JSON.parse(
    execFileSync(process.execPath, [join(data, name, 'score.mjs'), gold, path], { encoding: 'utf8' }),
  ) as { readonly all: unknown; readonly noPunct: unknown };
  say(
    `${name}: ${JSON.stringify(scores.all)} no punctuation ${JSON.stringify(scores.noPunct)}; ${(tokens / seconds).toFixed(0)} tokens/s`,
  );
  for (const { genre, tokens: n, upos, uas, las } of scoreGenres(
    readFileSync(gold, 'utf8'),
    readFileSync(path, 'utf8'),
  )) {
    say(`  ${genre}: ${n} words, UPOS ${upos}, UAS ${uas}, LAS ${las}`);
  }
}

const gold = join(data, 'ner', 'dev.jsonl');
if (existsSync(gold)) {
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  const pieces = documents.map(({ text }) => scan(text, 0, text.length));
  const readings = read(pieces.map((own, d) => own.map(({ start, end }) => documents[d]!.text.slice(start, end))));
  const lines = documents.map(({ id }, d) => {
    const entities = readings[d]!.names.map(({ first, last, type }, n) => ({
      id: `T${n}`,
      type,
      start: pieces[d]![first]!.start,
      end: pieces[d]![last - 1]!.end,
    }));
    return JSON.stringify({ id, entities, relations: [] });
  });
  const path = join(out, 'ner.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const { entities_strict } = JSON.parse(
    execFileSync(process.execPath, [join(data, 'ner', 'score.mjs'), gold, path], { encoding: 'utf8' }),
  ) as {
    readonly entities_strict: { readonly per: Record<string, { tp: number; pred: number; gold: number; F1: number }> };
  };
  const types = ['PER', 'ORG', 'LOC'].map((type) => entities_strict.per[type]!);
  const sum = (key: 'tp' | 'pred' | 'gold'): number => types.reduce((total, counts) => total + counts[key], 0);
  const f1 = (200 * sum('tp')) / (sum('pred') + sum('gold'));
  say(
    `ner: PER/ORG/LOC exact F1 ${f1.toFixed(2)} (${types.map(({ F1 }) => F1).join(' / ')}), ${sum('pred')} found of ${sum('gold')}`,
  );
}
