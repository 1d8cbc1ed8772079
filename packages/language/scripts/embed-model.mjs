// Writes a model file as base64 into src/network/generated/english.ts, the model `analyze` uses: node scripts/embed-model.mjs FILE.drmn
// With --check writes nothing and exits 1 when the committed module does not hold that file.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../src/network/generated/english.ts', import.meta.url));
const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (path === undefined) {
  console.error('usage: node scripts/embed-model.mjs FILE.drmn [--check]');
  process.exit(2);
}
const text = [
  '// Written by scripts/embed-model.mjs; do not edit.',
  `export const ENGLISH_BASE64: string = '${readFileSync(path).toString('base64')}';`,
  '',
].join('\n');
if (!process.argv.includes('--check')) writeFileSync(OUTPUT, text);
else if (readFileSync(OUTPUT, 'utf8') !== text) {
  console.error(
    `generated/english.ts does not hold ${path}: run node packages/language/scripts/embed-model.mjs ${path}`,
  );
  process.exitCode = 1;
}
