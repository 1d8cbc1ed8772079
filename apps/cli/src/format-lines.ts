import { FORMATS } from '@dramatis/graph';

/** Every format with its summary, for `--help`, so many spaces before each. */
export function formatLines(indent: number): string {
  return Object.entries(FORMATS)
    .map(([name, { summary }]) => `${' '.repeat(indent)}${name.padEnd(13)}${summary}`)
    .join('\n');
}
