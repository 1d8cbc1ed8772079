import { PassThrough, Readable } from 'node:stream';
import { main } from '../src/main.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run the command in this process, with streams of its own; `terminal` makes stderr one. */
export async function runCommand(
  args: readonly string[],
  { input = '', terminal = false }: { readonly input?: string | Uint8Array; readonly terminal?: boolean } = {},
): Promise<CommandResult> {
  const stdout = new PassThrough();
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal, columns: 80 });
  const collected = [stdout, stderr].map((stream) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  const code = await main(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
  await new Promise((resolve) => setImmediate(resolve));
  const [out, err] = collected.map((chunks) => Buffer.concat(chunks).toString());
  return { code, stdout: out!, stderr: err! };
}
