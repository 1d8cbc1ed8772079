import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Run a benchmark's own score.mjs on two files.
 *
 * @returns its JSON, verbatim
 * @throws {Error} it failed or printed no JSON object; the message names the scorer and what it said
 */
export async function runScorer(
  scorer: string,
  gold: string,
  predicted: string,
  options: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const { stdout, stderr } = await run(process.execPath, [scorer, gold, predicted, ...options], {
    maxBuffer: MAX_OUTPUT_BYTES,
  }).catch((error: Error & { stderr?: string }) => {
    throw new Error(`${scorer} failed: ${error.stderr?.trim() || error.message}`);
  });
  const score = parse(stdout);
  if (score === null) throw new Error(`${scorer} printed no JSON object: ${(stdout || stderr).slice(0, 200)}`);
  return score;
}

function parse(output: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(output);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
