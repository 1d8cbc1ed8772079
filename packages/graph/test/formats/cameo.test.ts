import { build, type Event } from '@dramatis/graph';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actor, event, extraction, place, twoReports } from '../sample.ts';
import { anyExtraction } from './arbitrary.ts';
import { written } from './parts.ts';

const ACTORS = [
  actor('a-1', { country: 'IRQ', sector: 'MIL' }),
  actor('a-2', { country: 'USA', sector: 'GOV' }),
  actor('a-3', { country: null, sector: 'REB' }),
  actor('a-4', { country: null, sector: null }),
  place('l-1'),
];

/** The six columns that event data has. */
function lines(roles: Readonly<Record<string, readonly string[]>>, over: Partial<Event> = {}): readonly string[] {
  const text = written(build([extraction('d-1', ACTORS, [event('e-1', roles, over)])]), 'cameo.tsv');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').slice(0, 6).join(' '));
}

describe('cameo.tsv', () => {
  test.each<[string, Readonly<Record<string, readonly string[]>>, Partial<Event>, readonly string[]]>([
    ['actor and recipient', { actor: ['a-1'], recipient: ['a-2'] }, {}, ['2020-01-08 IRQMIL USAGOV 18 4 ']],
    [
      'each with each',
      { actor: ['a-1'], recipient: ['a-2', 'a-3'] },
      {},
      ['2020-01-08 IRQMIL USAGOV 18 4 ', '2020-01-08 IRQMIL REB 18 4 '],
    ],
    ['nobody known', { actor: ['a-4'] }, {}, ['2020-01-08 --- --- 18 4 ']],
    ['no actor', { recipient: ['a-2'] }, { start: '2020-01' }, ['2020-01 --- USAGOV 18 4 ']],
    [
      'a meeting goes both ways',
      { actor: ['a-1', 'a-2'] },
      { type: 'CONSULT' },
      ['2020-01-08 IRQMIL USAGOV 04 1 ', '2020-01-08 USAGOV IRQMIL 04 1 '],
    ],
    ['a plan is words', { actor: ['a-1'] }, { type: 'RETREAT', status: 'planned' }, ['2020-01-08 IRQMIL --- 08 1 ']],
    ['without a date', { actor: ['a-1'] }, { start: null }, [' IRQMIL --- 18 4 ']],
    ['against itself', { actor: ['a-1'], recipient: ['a-1'] }, {}, []],
    ['a place alone', { location: ['l-1'] }, {}, []],
    ['what did not happen', { actor: ['a-1'] }, { status: 'negated' }, []],
    ['what CAMEO has not', { actor: ['a-1'] }, { type: 'CONTROL' }, []],
  ])('%s', (_, roles, over, expected) => {
    expect(lines(roles, over)).toEqual(expected);
  });

  test('a header and the report', () => {
    const [line] = parse(written(build(twoReports()), 'cameo.tsv'), { columns: true, delimiter: '\t', quote: false });
    expect(line).toMatchObject({
      source_name: 'Government of Iran',
      reports: '2',
      url: 'https://example.org/d-1?a=1&b=2',
    });
  });

  test('as many cells in every line, whatever the text', () => {
    fc.assert(
      fc.property(anyExtraction(), (extraction) => {
        for (const line of written(build([extraction]), 'cameo.tsv')
          .split(/[\n\v\f\r\u0085\u2028\u2029]/)
          .filter(Boolean)) {
          expect(line.split('\t')).toHaveLength(12);
        }
      }),
    );
  });
});
