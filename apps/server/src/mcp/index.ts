import type { Readable, Writable } from 'node:stream';
import { openCase } from '@dramatis/store';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcp } from './create-mcp.ts';

/**
 * Answers an assistant over two streams until the first ends; what it writes is the protocol and nothing else.
 *
 * @throws {CaseError} there is no such case
 */
export async function serveMcp(folder: string, input: Readable, output: Writable): Promise<void> {
  const mine = openCase(folder);
  try {
    const server = createMcp(mine);
    const ended = new Promise<void>((resolve) => {
      for (const event of ['end', 'close', 'error']) input.once(event, () => resolve());
      output.once('error', () => resolve());
    });
    await server.connect(new StdioServerTransport(input, output));
    await ended;
    await server.close();
  } finally {
    mine.close();
  }
}
