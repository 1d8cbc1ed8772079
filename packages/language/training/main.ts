import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeModel } from '@dramatis/language/network/write-model';
import { readOptions } from './options.ts';
import { prepare } from './prepare.ts';
import { buildModel } from './shipping/build-model.ts';
import { train } from './train.ts';

const SOURCE =
  'Trained on UD English EWT and GUM, Universal NER (EWT, PUD), WikiGold, Re-DocRED, GloVe; licences and attribution in data/models/README.md';

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
};

const options = readOptions(process.argv.slice(2));
const prepared = await prepare(options);
const { shared, vocabulary, frozen } = prepared;
const { layout, even, map } = shared;
say(
  `${even.flags.length} sentences, ${even.starts.at(-1)} tokens; ${vocabulary.words.length} learned words, ${frozen.keys.length} with GloVe, ` +
    `${vocabulary.tags.length} tags, ${vocabulary.labels.length} labels; ${layout.size} parameters, ${layout.dense} of them dense; ${shared.totalSteps} steps`,
);
await train(prepared, options, say);
const weights = new Float32Array(shared.memory.buffer).slice(map.average, map.average + layout.size);
mkdirSync(options.out, { recursive: true });
mkdirSync(options.checkpoints, { recursive: true });
const float = writeModel(buildModel(layout, weights, vocabulary, frozen, { source: SOURCE, eightBit: false }));
writeFileSync(join(options.checkpoints, 'english-float.drmn'), float);
const bytes = writeModel(buildModel(layout, weights, vocabulary, frozen, { source: SOURCE }));
writeFileSync(join(options.out, 'english.drmn'), bytes);
const digest = createHash('sha256').update(bytes).digest('hex');
writeFileSync(join(options.out, 'english.drmn.sha256'), `${digest}  english.drmn\n`);
say(`${join(options.out, 'english.drmn')}: ${bytes.length} bytes, sha256 ${digest}`);
