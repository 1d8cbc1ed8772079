import { parseArgs } from 'node:util';
import { DECIDE_HELP, DECIDE_OPTIONS, decide } from '../decide.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';

export const splitVerb: Verb = {
  name: 'split',
  summary: 'a node of a case that is two',
  usage: 'dramatis split NODE [DOCUMENT…] --case DIR [--by NAME]',
  help: `What the documents say of an actor or place is of another one, a node of its own. An event is taken from those it was merged with.

${DECIDE_HELP}`,

  async run(args, console) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: DECIDE_OPTIONS });
    const [node, ...documents] = positionals;
    if (node === undefined)
      throw new UsageError('name the node, and of an actor or place the documents that mean another');
    return await decide('split', values, console, (mine, keyOf) => {
      const key = keyOf(node);
      if (!key.startsWith('event:') && documents.length === 0) {
        throw new UsageError('name the documents that mean another');
      }
      for (const document of documents) {
        if (!mine.has(document)) throw new UsageError(`there is no document "${document}" in the case`);
      }
      return { verb: 'split', key, documents, as: `${key}~${mine.log().length + 1}` };
    });
  },
};
