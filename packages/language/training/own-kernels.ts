import { fileURLToPath } from 'node:url';
import { compileKernels } from './compile-kernels.ts';

/** AssemblyScript source of the kernels, whether this runs from source or from dist. */
const SOURCE: string = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './kernels.as.ts' : '../kernels.as.ts', import.meta.url),
);

/** The training kernels, compiled. */
export const compileOwnKernels = (): Promise<WebAssembly.Module> => compileKernels(SOURCE);
