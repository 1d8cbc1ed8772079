import { parseArgs } from 'node:util';
import { CaseError } from '@dramatis/store';
import { report } from '../console.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const mcpVerb: Verb = {
  name: 'mcp',
  summary: 'a case for an assistant, by the Model Context Protocol on standard input and output',
  usage: 'dramatis mcp --case DIR',
  help: `An assistant starts it and asks; every answer has the sentences behind it and their outlets. It changes nothing in the case, and
opens no connection.

  --case DIR   the case

In an assistant's settings: { "mcpServers": { "dramatis": { "command": "npx", "args": ["dramatis", "mcp", "--case", "DIR"] } } }`,

  async run(args, console) {
    const { values } = parseArgs({ args: [...args], options: { case: { type: 'string' } } });
    if (values.case === undefined) throw new UsageError('--case DIR: name the folder of the case');
    const { serveMcp } = await import('@dramatis/server/mcp');
    try {
      await serveMcp(values.case, console.stdin, console.stdout);
      return 0;
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      report(console, `dramatis mcp: ${error.message}`);
      return 1;
    }
  },
};
