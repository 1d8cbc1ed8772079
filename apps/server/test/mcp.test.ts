import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { briefly } from '../src/mcp/brief.ts';
import { fitting } from '../src/mcp/fitting.ts';
import { caseOf } from './case-of.ts';

const COMMAND = fileURLToPath(new URL('../../cli/bin/dramatis.js', import.meta.url));

async function assistant(folder: string = caseOf()): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [COMMAND, 'mcp', '--case', folder],
    stderr: 'pipe',
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

async function call(client: Client, name: string, input: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: input });
  return { text: (content as readonly { text: string }[])[0]!.text, isError: isError === true };
}

describe('dramatis mcp', () => {
  test('lists its tools, all of them reading only, and answers each with sentences and outlets', async () => {
    const client = await assistant();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'actors',
      'changes',
      'contradictions',
      'dyads',
      'events',
      'evidence',
      'names',
      'neighborhood',
      'paths',
      'search',
      'timeline',
    ]);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(60);
      expect(annotations?.readOnlyHint).toBe(true);
      expect(inputSchema.additionalProperties).toBe(false);
    }
    const asked: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
      ['events', { actor: ['Iran'] }, ['Iran accused Israel of sabotage.', 'Meridian Wire']],
      ['events', { actor: 'Iran', limit: '3' }, ['Iran accused Israel']],
      ['actors', { place: ['Iraq'] }, ['Iraqi army', '"events":1']],
      ['neighborhood', { node: 'Iran' }, ['Steppe Courier', 'Iran condemned']],
      ['paths', { from: 'Iran', to: 'Israel' }, ['Meridian Wire', 'Iran accused Israel']],
      ['timeline', {}, ['2024-03']],
      ['dyads', {}, ['Government of Israel']],
      ['contradictions', {}, ['three soldiers', 'five soldiers', 'Harbour Post', 'Steppe Courier']],
      ['changes', { since: '2024-04', clock: 'report' }, ['Meridian Wire', 'signed an agreement']],
      ['evidence', { key: 'Iran' }, ['Iran condemned the attack', 'Steppe Courier']],
      ['search', { text: 'rocket*' }, ['fired rockets', 'Harbour Post', 'Steppe Courier']],
      ['names', { name: 'iran' }, ['actor:government:IRN']],
    ];
    for (const [name, input, pieces] of asked) {
      const { text, isError } = await call(client, name, input);
      expect([name, isError]).toEqual([name, false]);
      for (const piece of pieces) expect(text).toContain(piece);
      JSON.parse(text);
    }
  });

  test('a question that means nothing is an answer with the reason', async () => {
    const client = await assistant();
    const wrong: readonly (readonly [string, Record<string, unknown>, string])[] = [
      ['nothing', {}, 'no tool'],
      ['events', { colour: 'red' }, 'colour'],
      ['events', { type: ['BOMB'] }, 'ASSAULT'],
      ['events', { after: 'soon' }, 'ISO 8601'],
      ['paths', { from: 'Iran' }, 'to'],
      ['paths', { from: 'Iran', to: 'Nobody' }, 'Nobody'],
      ['neighborhood', { node: 'Irann' }, 'Iran'],
    ];
    for (const [name, input, reason] of wrong) {
      const { text, isError } = await call(client, name, input);
      expect([name, isError]).toEqual([name, true]);
      expect(text).toContain(reason);
    }
  });

  test('writes the protocol alone, whatever it is told, and ends with its input', async () => {
    const child = spawn(process.execPath, [COMMAND, 'mcp', '--case', caseOf()]);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } };
    const lines = [
      JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello }),
      'no JSON at all',
      JSON.stringify({ jsonrpc: '2.0', id: 2, method: 'none' }),
      JSON.stringify({
        jsonrpc: '2.0',
        id: 3,
        method: 'tools/call',
        params: { name: 'events', arguments: { limit: 1 } },
      }),
    ];
    child.stdin.write(`${lines.join('\n')}\n`);
    while (!out.includes('"id":3')) await new Promise((resolve) => setTimeout(resolve, 50));
    child.stdin.end();
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(0);
    const messages = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { jsonrpc: string });
    expect(messages.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true);
  });

  test('no case: the reason on stderr, nothing on stdout', async () => {
    const child = spawn(process.execPath, [COMMAND, 'mcp', '--case', '/nowhere']);
    let [out, told] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
    expect([out, told.includes('there is no case')]).toEqual(['', true]);
  });
});

describe('answers for assistants', () => {
  test('evidence is a sentence with its outlet', () => {
    const evidence = {
      document: 'd',
      start: 0,
      end: 1,
      text: 'A',
      sentence: { start: 0, end: 2, text: 'A b.' },
      rule: 'x',
    };
    const documents = { d: { title: null, published: '2024-01-01', source: 'Wire', url: null } };
    expect(
      briefly({
        items: [{ key: 'k', attributes: { label: 'L', country: null, evidence: [evidence, evidence] } }],
        documents,
      }),
    ).toEqual({
      items: [
        {
          key: 'k',
          label: 'L',
          evidence: [{ sentence: 'A b.', outlet: 'Wire', published: '2024-01-01', report: 'd' }],
        },
      ],
    });
  });

  test('are never longer than they may be, and say what is missing', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => ({ key: `k${index}`, text: 'x'.repeat(100) }));
    const text = fitting({ items, next: 1_010 }, 5_000, 10);
    expect(text.length).toBeLessThanOrEqual(5_000);
    const { items: kept, note, next } = JSON.parse(text);
    expect(kept.length).toBeGreaterThan(10);
    expect([next, typeof note]).toEqual([10 + kept.length, 'string']);
    expect(fitting({ items: [1], next: 3 }, 5_000, 0)).toBe('{"items":[1],"next":3}');
  });
});
