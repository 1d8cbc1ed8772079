import { fileURLToPath } from 'node:url';

/** `node timed-command.js VERB ARGUMENT…`: the command as it is, then a line of JSON on standard error: what it took. */
const DRAMATIS = fileURLToPath(new URL('../../../apps/cli/bin/dramatis.js', import.meta.url));
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const figures = {
    cpuSeconds: (user + system) / 1e6,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.error(JSON.stringify(figures));
});
process.argv.splice(1, 1, DRAMATIS);
await import(DRAMATIS);
