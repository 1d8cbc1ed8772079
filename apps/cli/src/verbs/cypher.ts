import { parseArgs } from 'node:util';
import type { CypherError } from '@dramatis/cypher';
import { FORMATS } from '@dramatis/graph';
import { reasonOf } from '@dramatis/readers';
import { RESULT_HELP, type ResultFormat } from '../ask.ts';
import { type Console, report } from '../console.ts';
import { openFormatOutput } from '../format-output.ts';
import { ASK_OPTIONS, graphArgument, nothingLeft, resultArguments } from '../graph-argument.ts';
import { type OpenSource, openSource } from '../open-source.ts';
import { openOutput } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import type { Verb } from '../verb.ts';
import { viewFolder } from '../view-folder.ts';
import { writeRows } from '../write-rows.ts';

export const cypherVerb: Verb = {
  name: 'cypher',
  summary: 'a question in Cypher to a graph or a case',
  usage: `dramatis cypher GRAPH.json|--case DIR 'MATCH …' [--format table|json|csv] [--timeout SECONDS] [-o FILE]
       dramatis cypher GRAPH.json|--case DIR --export-cypher [-o FILE]`,
  help: `Labels are Actor, Location and Event; relationships lead from an event (ACTOR, RECIPIENT, LOCATION, ORIGIN, DESTINATION,
INSTRUMENT, OBJECT, SPEAKER) or are relations (PART_OF, LOCATED_IN, CAPITAL_OF, LEADS, MEMBER_OF, BACKS, CITIZEN_OF, OPPOSES;
BEFORE, CAUSES, CONTRADICTS). docs/exports.md lists the properties.

  dramatis cypher graph.json 'MATCH (a:Actor)-[:ACTOR]-(e:Event {type: "ASSAULT"})-[:LOCATION]-(l)
                              RETURN a.label, l.label, count(*) AS n ORDER BY n DESC'

  --case DIR            a case; its view is kept in the folder, and built anew when the case has changed
${RESULT_HELP}
  --timeout SECONDS     how long the question may take (60)
  --export-cypher       no question: the graph as a script of MERGE statements for Neo4j, Memgraph and others

The graph is only read: what would write it, or read or write files, is refused. The engine (LadybugDB) is optional.`,

  async run(args, console) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...ASK_OPTIONS, timeout: { type: 'string' }, 'export-cypher': { type: 'boolean', default: false } },
    });
    const { path, rest } = graphArgument(values, positionals);
    const [cypher, ...more] = rest;
    nothingLeft(more);
    const { format, output } = resultArguments(values);
    const isScript = values['export-cypher'];
    if (isScript === (cypher !== undefined)) throw new UsageError('give one question, or --export-cypher');
    if (values.timeout !== undefined && !/^\d{1,6}$/.test(values.timeout)) {
      throw new UsageError(`--timeout ${values.timeout} is no number of seconds`);
    }
    let opened: OpenSource;
    try {
      opened = await openSource(path);
    } catch (error) {
      report(console, `dramatis cypher: ${path}: ${reasonOf(error)}`);
      return 1;
    }
    try {
      if (isScript) return await writeScript(opened, output, console);
      return await answer(opened, cypher!, { format, output, timeout: Number(values.timeout ?? 60) * 1000 }, console);
    } finally {
      opened.close();
    }
  },
};

async function writeScript(opened: OpenSource, path: string | undefined, console: Console): Promise<number> {
  const output = await openFormatOutput(FORMATS.cypher!, path, console.stdout).catch((error: unknown) => {
    throw new UsageError(`cannot write ${path}: ${reasonOf(error)}`);
  });
  try {
    await output.write(opened.stream());
    await output.commit();
    return 0;
  } finally {
    await output.discard();
  }
}

interface Asked {
  readonly format: ResultFormat;
  readonly output: string | undefined;
  readonly timeout: number;
}

async function answer(opened: OpenSource, cypher: string, asked: Asked, console: Console): Promise<number> {
  const { CypherError, openView } = await import('@dramatis/cypher');
  const version = opened.version();
  const folder = await viewFolder(opened.folder, version);
  try {
    const view = await openView(folder, version, () => opened.stream(), {
      onBuild: () => {
        if (console.stderr.isTTY) report(console, 'dramatis: building the view for Cypher …');
      },
    });
    try {
      const found = await view.query(cypher, { timeout: asked.timeout });
      const output = await openOutput(asked.output, console.stdout).catch((error: unknown) => {
        throw new UsageError(`cannot write ${asked.output}: ${reasonOf(error)}`);
      });
      try {
        const left = await writeRows(found, asked.format, output);
        if (left > 0) report(console, 'dramatis: there are more rows; --format csv has all of them, or ask with LIMIT');
        await output.commit();
      } finally {
        await output.discard();
      }
      return 0;
    } finally {
      await view.close();
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof CypherError) {
      report(console, `dramatis cypher: ${error.message}`);
      return isUsersFault(error) ? 2 : 1;
    }
    report(console, `dramatis cypher: the view in ${folder}: ${reasonOf(error)}`);
    return 1;
  }
}

function isUsersFault({ code }: CypherError): boolean {
  return code === 'query' || code === 'read-only';
}
