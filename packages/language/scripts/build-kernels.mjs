// Compiles src/network/kernels.as.ts to WASM SIMD and writes it as base64 into src/network/generated/kernels.ts.
// With --check writes nothing and exits 1 when the committed module is not what the source gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const network = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'network');
const OUTPUT = join(network, 'generated', 'kernels.ts');
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--converge',
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '--importMemory',
  '--use',
  'abort=',
];

/** The text of generated/kernels.ts. */
async function buildKernels() {
  const source = readFileSync(join(network, 'kernels.as.ts'), 'utf8');
  let binary;
  const { error, stderr } = await asc.main(['kernels.ts', '-o', 'kernels.wasm', ...OPTIONS], {
    readFile: (name) => (name === 'kernels.ts' ? source : null),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return [
    '// Written by scripts/build-kernels.mjs from kernels.as.ts; do not edit.',
    `export const KERNELS_BASE64: string = '${Buffer.from(binary).toString('base64')}';`,
    '',
  ].join('\n');
}

const text = await buildKernels();
if (!process.argv.includes('--check')) writeFileSync(OUTPUT, text);
else if (readFileSync(OUTPUT, 'utf8') !== text) {
  console.error(
    'generated/kernels.ts is not what kernels.as.ts gives: run node packages/language/scripts/build-kernels.mjs',
  );
  process.exitCode = 1;
}
