import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCorpus } from './corpus.ts';
import { peakMB, textLength } from './measure.ts';
import { measureScaling, type ScalingFigures } from './scaling.ts';
import { measureStages } from './stages.ts';
import { measureStartUp } from './start-up.ts';
import { measureStore } from './store/measure-store.ts';
import { scalingTable, stagesTable } from './tables.ts';

const CORPUS = fileURLToPath(new URL('../../data/corpus', import.meta.url));
const USAGE =
  'usage: npm run bench [-- --json FILE] [--sizes 1,10,100]   (megabytes of text; 0 for none)\n       npm run bench -- --only store [--sizes 1,10,100]   (thousands of reports)';

/** Measure everything and print it; with `--json FILE` write it there too, in the form of the contract. */
async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  if (options.only === 'store') {
    for (const line of measureStore(options.sizes)) console.log(line);
    return 0;
  }
  const documents = await loadCorpus(CORPUS);
  const figures = measureStages(documents);
  const pipeline = { ...figures.pipeline, peakMB: Math.round(peakMB()), ...measureStartUp() };
  const machine = `${cpus()[0]?.model ?? arch()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  console.log(
    `${machine}\n${documents.length} reports, ${figures.tokens} tokens, ${textLength(documents)} characters\n`,
  );
  console.log(`${stagesTable(figures)}\n`);
  console.log(`pipeline     ${pipeline.documentsPerSecond} documents/s, peak memory ${pipeline.peakMB} MB`);
  const ratio = (pipeline.startMs / pipeline.nodeMs).toFixed(1);
  console.log(
    `start-up     ${pipeline.startMs} ms for one sentence, ${ratio} times Node alone (${pipeline.nodeMs} ms)\n`,
  );
  const scaling: ScalingFigures[] = [];
  for (const megabytes of options.sizes) scaling.push(measureScaling(CORPUS, megabytes));
  console.log(scalingTable(scaling));
  if (options.json !== undefined) {
    const json = { stages: figures.stages, pipeline, scaling, machine };
    writeFileSync(options.json, `${JSON.stringify(json, null, 2)}\n`);
  }
  return 0;
}

function readOptions(): {
  readonly only: string | undefined;
  readonly json: string | undefined;
  readonly sizes: readonly number[];
} | null {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'string' }, sizes: { type: 'string', default: '1,10,100' }, only: { type: 'string' } },
    });
    const sizes = values.sizes.split(',').map(Number);
    if (sizes.some((size) => !(size >= 0 && size <= 10_000)))
      throw new Error(`--sizes ${values.sizes}: megabytes with commas`);
    if (values.only !== undefined && values.only !== 'store') throw new Error(`--only ${values.only}: there is store`);
    return { only: values.only, json: values.json, sizes: sizes.filter((size) => size > 0) };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return null;
  }
}

process.exitCode = await main();
