import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTER_DEFAULTS } from '../src/filters/filters.ts';
import { KINDS } from '../src/graph/view-graph.ts';
import { readAddress, writeAddress } from '../src/state/address.ts';
import { change, redo, startHistory, undo } from '../src/state/history.ts';
import { VIEW_DEFAULTS, VIEWS, type ViewState } from '../src/state/view-state.ts';

const word = fc.string({ minLength: 1, unit: 'grapheme' });
const words = fc.uniqueArray(word, { maxLength: 3 });
const date = fc.constantFrom(null, '2024', '2024-02', '2024-02-29');
const state: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  projection: fc.constantFrom('events' as const, 'dyads' as const),
  filters: fc.record({
    kinds: fc.subarray([...KINDS]),
    types: words,
    modes: words,
    quads: words,
    statuses: words,
    background: fc.constantFrom('any' as const, 'only' as const, 'none' as const),
    isUncodedShown: fc.boolean(),
    actors: words,
    recipients: words,
    participants: words,
    actorTypes: words,
    countries: words,
    sectors: words,
    speakers: words,
    outlets: words,
    place: fc.option(word),
    minReports: fc.integer({ min: 0, max: 99 }),
    minConfidence: fc.integer({ min: 0, max: 100 }),
    clock: fc.constantFrom('event' as const, 'report' as const),
    after: date,
    before: date,
  }),
  selection: fc.option(
    fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const, 'dyad' as const), key: word }),
  ),
  query: word.map((text) => text.trim()),
  focus: fc.option(fc.record({ key: word, hops: fc.integer({ min: 1, max: 3 }) })),
  report: fc.option(fc.record({ document: word, at: fc.integer({ min: 0, max: 1e6 }) })),
  path: fc.option(fc.record({ from: word, to: word })),
  hidden: words,
  only: words,
});

test('a state written to the address is read back, beside what else is there', () => {
  fc.assert(
    fc.property(state, (written) => {
      const query = writeAddress('?graph=g.json&edge=old&type=OLD', written);
      expect(new URLSearchParams(query).get('graph')).toBe('g.json');
      expect(readAddress(query)).toEqual(written);
      expect(writeAddress(query, VIEW_DEFAULTS)).toBe('?graph=g.json');
    }),
  );
});

test('any query is read without complaint', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webQueryParameters(), (junk, query) => {
      for (const text of [`?${query}`, `?focus=${junk}&after=${junk}&min-reports=${junk}&kinds=${junk}`])
        expect(readAddress(text).filters).toMatchObject({ clock: 'event', background: 'any' });
    }),
  );
});

test('undo and redo walk the steps; a drag is one', () => {
  const at = (minReports: number): Partial<ViewState> => ({ filters: { ...FILTER_DEFAULTS, minReports } });
  const reports = ({ present }: { readonly present: ViewState }) => present.filters.minReports;
  let history = startHistory(VIEW_DEFAULTS);
  history = change(history, at(2), true);
  history = change(history, at(3), false);
  history = change(history, at(4), false);
  expect(reports(history)).toBe(4);
  history = undo(history);
  expect(reports(history)).toBe(0);
  expect(undo(history)).toBe(history);
  expect(reports(redo(history))).toBe(4);
  expect(redo(change(history, at(9), true)).present.filters.minReports).toBe(9);
});
