import { parseArgs } from 'node:util';
import { CaseError } from '@dramatis/store';
import { report } from '../console.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { portOf, serveUntilInterrupted } from '../viewer-server.ts';

export const serveVerb: Verb = {
  name: 'serve',
  summary: 'a case in the browser and for scripts: the viewer, and a JSON API',
  usage: 'dramatis serve --case DIR [--port N] [--host ADDRESS] [--token TOKEN] [--name HOST]… [--open]',
  help: `Serves the viewer, and the API that /api/openapi.json describes, to this machine only. Ctrl-C ends it.

  --case DIR       the case; dramatis add makes one
  --port N         instead of a free port
  --host ADDRESS   instead of 127.0.0.1; an address that others can reach needs a token
  --token TOKEN    what scripts must send ("Authorization: Bearer TOKEN"), at least 16 characters; the variable
                   DRAMATIS_TOKEN keeps it out of the list of processes. Browsers are let in by the link that is
                   printed, which works once
  --name HOST      a name by which others ask for this machine; may be given again
  --open           open the browser`,

  async run(args, console) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        case: { type: 'string' },
        port: { type: 'string', default: '0' },
        host: { type: 'string', default: '127.0.0.1' },
        token: { type: 'string' },
        name: { type: 'string', multiple: true, default: [] },
        open: { type: 'boolean', default: false },
      },
    });
    const { case: folder, port, host, token = process.env.DRAMATIS_TOKEN, name: names, open } = values;
    if (folder === undefined) throw new UsageError('--case DIR: name the folder of the case');
    const uploadThread = new URL(
      import.meta.url.endsWith('.ts') ? '../../dist/upload-thread.js' : '../upload-thread.js',
      import.meta.url,
    );
    try {
      const options = { port: portOf(port), host, token: token ?? null, names, caseOf: { folder, uploadThread } };
      return (await serveUntilInterrupted('serve', options, open, console)) ? 0 : 1;
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      if (!(error instanceof CaseError)) throw error;
      report(console, `dramatis serve: ${error.message}`);
      return 1;
    }
  },
};
