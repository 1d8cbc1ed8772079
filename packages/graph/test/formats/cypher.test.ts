import { build } from '@dramatis/graph';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cypherString, cypherValue } from '../../src/formats/cypher/cypher-value.ts';
import { twoReports } from '../sample.ts';
import { anyExtraction, anyText } from './arbitrary.ts';
import { written } from './parts.ts';

const STRING = /'(?:[^'\\]|\\.)*'/g;
const STATEMENT =
  /^(?:MERGE \(n:\w+ \{key: S\}\) SET (?:n\.\w+ = V(?:, )?)+|MATCH \(a:\w+ \{key: S\}\), \(b:\w+ \{key: S\}\) MERGE \(a\)-\[r:[A-Z_]+\]->\(b\) SET (?:r\.\w+ = V(?:, )?)+);$/;

/** The statement with its values taken out: what is left is ours alone. */
function skeleton(statement: string): string {
  return statement
    .replace(STRING, 'S')
    .replace(/S(?: \+ S)+/g, 'S')
    .replace(/= (?:S|true|false|\[(?:S(?:, )?)*\]|-?\d[\d.e+-]*)/g, '= V');
}

/** What a Cypher parser makes of a string literal. */
function evaluated(literal: string): string {
  return [...literal.matchAll(STRING)]
    .map(([text]) =>
      text.slice(1, -1).replace(/\\(.)/g, (_, code: string) => ({ n: '\n', r: '\r', t: '\t' })[code] ?? code),
    )
    .join('');
}

describe('cypher', () => {
  test.each([
    ["it's", "'it\\'s'"],
    ['back\\slash', "'back\\\\slash'"],
    ['\\u0027', "'\\\\' + 'u0027'"],
    ['a\nb', "'a\\nb'"],
    ['', "''"],
  ])('the text %j', (text, literal) => {
    expect(cypherString(text)).toBe(literal);
  });

  test.each([
    [true, 'true'],
    [1.5, '1.5'],
    [Number.POSITIVE_INFINITY, null],
    [["a'", 'b'], "['a\\'', 'b']"],
  ])('the value %j', (value, literal) => {
    expect(cypherValue(value)).toBe(literal);
  });

  test('a literal is the text, on one line, and never has a backslash before a u', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const literal = cypherString(text);
        expect(evaluated(literal)).toBe(text.replaceAll('\0', ''));
        expect(literal).not.toMatch(/[\n\r]|\\u/);
      }),
    );
  });

  test('every line is one of two statements, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        const graph = build([extraction]);
        const lines = written(graph, 'cypher').trimEnd().split('\n');
        expect(lines).toHaveLength(graph.order + graph.size);
        for (const line of lines) expect(skeleton(line)).toMatch(STATEMENT);
      }),
      { numRuns: 40 },
    );
  });

  test('nodes come before the relationships that need them', () => {
    const lines = written(build(twoReports()), 'cypher').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 5))).toEqual([...Array(4).fill('MERGE'), ...Array(4).fill('MATCH')]);
    expect(lines[0]).toMatch(/^MERGE \(n:Actor \{key: 'a-iran'\}\) SET n\.label = 'Government of Iran', /);
    expect(lines[5]).toMatch(
      /\(a:Event \{key: 'e-d-1'\}\), \(b:Actor \{key: 'a-iran'\}\) MERGE \(a\)-\[r:ACTOR\]->\(b\)/,
    );
  });
});
