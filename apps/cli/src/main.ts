import { GENERATOR } from '@dramatis/graph/model';
import { type Console, report } from './console.ts';
import { UsageError } from './usage-error.ts';
import type { Verb } from './verb.ts';

/** Each verb is loaded when it is asked for: `--help` and `view` start without the language models. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  extract: async () => (await import('./verbs/extract.ts')).extractVerb,
  add: async () => (await import('./verbs/add.ts')).addVerb,
  explain: async () => (await import('./verbs/explain.ts')).explainVerb,
  parse: async () => (await import('./verbs/parse.ts')).parseVerb,
  query: async () => (await import('./verbs/query.ts')).queryVerb,
  path: async () => (await import('./verbs/path.ts')).pathVerb,
  timeline: async () => (await import('./verbs/timeline.ts')).timelineVerb,
  dyads: async () => (await import('./verbs/dyads.ts')).dyadsVerb,
  diff: async () => (await import('./verbs/diff.ts')).diffVerb,
  cypher: async () => (await import('./verbs/cypher.ts')).cypherVerb,
  view: async () => (await import('./verbs/view.ts')).viewVerb,
  serve: async () => (await import('./verbs/serve.ts')).serveVerb,
  mcp: async () => (await import('./verbs/mcp.ts')).mcpVerb,
  case: async () => (await import('./verbs/case.ts')).caseVerb,
  export: async () => (await import('./verbs/export.ts')).exportVerb,
  merge: async () => (await import('./verbs/merge.ts')).mergeVerb,
  split: async () => (await import('./verbs/split.ts')).splitVerb,
  rename: async () => (await import('./verbs/rename.ts')).renameVerb,
  retype: async () => (await import('./verbs/retype.ts')).retypeVerb,
  reject: async () => (await import('./verbs/reject.ts')).rejectVerb,
  note: async () => (await import('./verbs/note.ts')).noteVerb,
  log: async () => (await import('./verbs/log.ts')).logVerb,
  undo: async () => (await import('./verbs/undo.ts')).undoVerb,
};

/**
 * Run the command.
 *
 * @param argv the words after `dramatis`
 * @returns the exit code: 0 done, 1 some inputs failed, 2 wrong usage
 * @example await main(['--version']) //=> 0
 */
export async function main(argv: readonly string[], console: Console = process): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') {
    console.stdout.write(`${GENERATOR}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    console.stdout.write(await overview());
    return 0;
  }
  if (name === undefined) {
    console.stderr.write(await overview());
    return 2;
  }
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load === undefined) {
    report(console, `dramatis: no command "${name}"\nusage: dramatis ${Object.keys(VERBS).join('|')} …`);
    return 2;
  }
  const verb = await load();
  return wantsHelp(args) ? help(verb, console) : await run(verb, args, console);
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function help(verb: Verb, console: Console): number {
  console.stdout.write(`usage: ${verb.usage}\n\n${verb.help}\n`);
  return 0;
}

async function run(verb: Verb, args: readonly string[], console: Console): Promise<number> {
  try {
    return await verb.run(args, console);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    report(console, `dramatis ${verb.name}: ${error.message}\nusage: ${verb.usage}`);
    return 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function overview(): Promise<string> {
  const verbs = await Promise.all(Object.values(VERBS).map((load) => load()));
  return [
    'usage: dramatis <command> …',
    '',
    'Reads news reports and draws who did what to whom, where and when, with the sentence behind every claim.',
    '',
    ...verbs.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
    '',
    'dramatis <command> --help tells more of one; --version prints the version.',
    'Exit codes: 0 done; 1 some inputs failed, each named on stderr; 2 wrong usage.',
    '',
  ].join('\n');
}
