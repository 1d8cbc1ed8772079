import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetValues } from '../src/filters/facets.ts';
import { filterWords } from '../src/filters/filter-words.ts';
import { FILTER_DEFAULTS, type Filters } from '../src/filters/filters.ts';
import { visibility } from '../src/filters/visibility.ts';
import { readGraph } from '../src/graph/read-graph.ts';
import { completions } from '../src/query/completions.ts';
import { nearWords } from '../src/query/near-words.ts';
import { QUERY_FLAGS } from '../src/query/query-flags.ts';
import { queryPieces } from '../src/query/query-pieces.ts';
import { readQuery } from '../src/query/read-query.ts';
import { resolveNames } from '../src/query/resolve-names.ts';
import { createSearchIndex } from '../src/search/search.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const { columns } = graph;
const index = createSearchIndex(graph);
const names = () => index;
const read = (query: string) => readQuery(query, columns, names);
const shownEvents = (filters: Partial<Filters>) =>
  visibility(columns, { ...FILTER_DEFAULTS, kinds: ['event'], ...filters }).counts.event;

describe('readQuery', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['drone strike', {}, 'drone strike'],
    ['type:assault', { types: ['ASSAULT'] }, ''],
    ['--type ASSAULT,agree', { types: ['ASSAULT', 'AGREE'] }, ''],
    ['type:ASSAULT rockets type:AGREE', { types: ['ASSAULT', 'AGREE'] }, 'rockets'],
    ['--actor=a-usa --after 2024-02', { actors: ['a-usa'], after: '2024-02' }, ''],
    ['actor:"iraqi army"', { actors: ['a-army'] }, ''],
    ['Actor:Washington', { actors: ['a-usa'] }, ''],
    ['place:anbar', { place: 'l-anbar' }, ''],
    ['recipient:soleimani speaker:a-usa', { recipients: ['a-soleimani'], speakers: ['a-usa'] }, ''],
    ['background:no min-reports:2 min-confidence:.5', { background: 'none', minReports: 2, minConfidence: 50 }, ''],
    ['clock:report before:2020', { clock: 'report', before: '2020' }, ''],
    ['text:"near the base" status:denied', { statuses: ['denied'] }, 'near the base'],
    ['at 12:30 http://example.org', {}, 'at 12:30 http://example.org'],
  ])('%s', (query, filters, words) => {
    expect(read(query)).toMatchObject({ filters, words, problems: [] });
    expect(Object.keys(read(query).filters).sort()).toEqual(Object.keys(filters).sort());
  });

  test.each([
    ['type:ASSUALT', 'there is no “ASSUALT”. Did you mean ASSAULT?'],
    ['status:zzz', 'There are happened, '],
    ['actor:solemani', 'nothing here is named “solemani”. Did you mean'],
    ['actor:', 'actor: what?'],
    ['--actor', 'actor: what?'],
    ['--actr iran', 'There is no --actr. Did you mean --actor?'],
    ['after:yesterday', 'no date. Write 2024'],
    ['after:2024-13', 'no date'],
    ['min-confidence:70', 'no number from 0 to 1'],
    ['min-reports:many', 'no whole number'],
    ['background:maybe', 'there are yes'],
    ['clock:added', 'there are event'],
    ['near:33,44,50', 'only the command line'],
    ['place:anbar place:baghdad', 'one place at a time'],
    ['outlet:nowhere', 'There are '],
  ])('%s is refused with the reason', (query, problem) => {
    expect(read(query).problems.join(' ')).toContain(problem);
  });

  test('any string is read without complaint of the program', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...Object.keys(QUERY_FLAGS)),
      fc.constantFrom(':', '"', '--', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const query = pieces.join('');
        const { problems, filters } = read(query);
        if (problems.length === 0) visibility(columns, { ...FILTER_DEFAULTS, ...filters });
        for (const { query: next, caret } of completions(query, query.length, columns, names))
          expect(caret).toBeLessThanOrEqual(next.length);
      }),
    );
  });
});

test('pieces say where they stand', () => {
  const query = 'rockets type:ASSAULT --actor "Iraqi army" x';
  const pieces = queryPieces(query, ['type', 'actor']);
  expect(pieces.map(({ from, to }) => query.slice(from, to))).toEqual([
    'rockets',
    'type:ASSAULT',
    '--actor "Iraqi army"',
    'x',
  ]);
  expect(pieces.map(({ flag, value }) => [flag, value])).toEqual([
    [null, 'rockets'],
    ['type', 'ASSAULT'],
    ['actor', 'Iraqi army'],
    [null, 'x'],
  ]);
});

describe('names', () => {
  test.each([
    ['a-usa', 'actor', ['a-usa']],
    ['SOLEIMÁNI', 'actor', ['a-soleimani']],
    ['united states', 'actor', ['a-usa']],
    ['l-anbar', 'actor', []],
    ['asad', 'location', []],
    ['zanzibar', null, []],
  ] as const)('%s as %s', (name, kind, keys) => {
    expect(resolveNames(columns, index, name, kind).keys).toEqual(keys);
  });

  test('every label is found by itself', () => {
    for (const [key, { kind, label }] of graph.nodes)
      if (kind !== 'event') expect(resolveNames(columns, index, label, kind).keys).toContain(key);
  });
});

test.each([
  ['ASSUALT', ['ASSAULT', 'AGREE'], ['ASSAULT']],
  ['x', ['y'], []],
  ['agree', ['agree', 'agrees'], ['agree', 'agrees']],
])('near %s', (typed, words, near) => {
  expect(nearWords(typed, words)).toEqual(near);
});

describe('completions', () => {
  const offered = (query: string) => completions(query, query.length, columns, names);
  test.each([
    ['actor:sol', 'Qassem Soleimani', 'actor:"Qassem Soleimani" '],
    ['rockets --actor sol', 'Qassem Soleimani', 'rockets --actor "Qassem Soleimani" '],
    ['type:assa', 'ASSAULT', 'type:ASSAULT '],
    ['--ac', 'actor:', 'actor:'],
    ['place:anb', 'Anbar', 'place:Anbar '],
  ])('%s offers %s', (query, label, next) => {
    const found = offered(query).find((each) => each.label === label);
    expect(found?.query).toBe(next);
    expect(found?.caret).toBe(next.length);
  });

  test.each(['rockets', '', 'type:ASSAULT', 'actor:sol ', 'after:20'])('%s offers nothing', (query) => {
    expect(offered(query)).toEqual([]);
  });
});

describe('who did it, to whom', () => {
  test('actor, recipient and participant choose by role', () => {
    expect(shownEvents({ actors: ['a-usa'] })).toBeGreaterThan(0);
    expect(shownEvents({ participants: ['a-usa'] })).toBeGreaterThanOrEqual(shownEvents({ actors: ['a-usa'] }));
    expect(shownEvents({ recipients: ['a-soleimani'] })).toBe(1);
    expect(shownEvents({ actors: ['a-soleimani'], recipients: ['a-soleimani'] })).toBe(0);
    expect(shownEvents({ actors: ['nobody'] })).toBe(0);
  });

  test.each(['actors', 'recipients'] as const)('the counts of %s are what choosing them shows', (facet) => {
    const values = facetValues(columns, FILTER_DEFAULTS, facet);
    expect(values.length).toBeGreaterThan(0);
    for (const { word, count } of values) expect(shownEvents({ [facet]: [word] })).toBe(count);
  });
});

test('filters in words', () => {
  expect(filterWords(FILTER_DEFAULTS, graph)).toBe('');
  const filters = {
    ...FILTER_DEFAULTS,
    types: ['ASSAULT', 'AGREE'],
    actors: ['a-usa'],
    after: '2020',
    place: 'l-anbar',
  };
  expect(filterWords(filters, graph)).toBe('ASSAULT or AGREE; by Government of the United States; in Anbar; from 2020');
});
