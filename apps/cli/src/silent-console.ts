import { Readable, Writable } from 'node:stream';
import type { Console } from './console.ts';

/** Reads nothing, and nobody hears it. */
export function silentConsole(): Console {
  const nowhere = (): Writable => new Writable({ write: (_, __, done) => done() });
  return { stdin: Readable.from([]), stdout: nowhere(), stderr: nowhere() };
}
