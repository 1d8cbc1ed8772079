import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLog } from '../src/edits/apply-log.ts';
import type { Decision, DecisionLog } from '../src/edits/decision.ts';
import { LogFileError, readLog, writeLog } from '../src/edits/log-lines.ts';
import { notesOf } from '../src/edits/notes.ts';
import { standing } from '../src/edits/standing.ts';
import { readGraph } from '../src/graph/read-graph.ts';

const graph = readGraph(readFileSync(new URL('fixtures/ain-al-asad.json', import.meta.url), 'utf8'));
const logOf = (...decisions: readonly Decision[]): DecisionLog =>
  decisions.map((decision) => ({ ...decision, who: 'me', at: '2026-01-01T00:00:00Z' }));
const apply = (...decisions: readonly Decision[]) => applyLog(graph, logOf(...decisions));
const key = fc.constantFrom('a-army', 'a-usa', 'a-colonel', 'e-rockets', 'e-denied', 'nowhere');
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ verb: fc.constant('merge' as const), into: key, keys: fc.array(key, { maxLength: 2 }) }),
  fc.record({
    verb: fc.constant('split' as const),
    key,
    documents: fc.subarray(['d-lantern', 'd-steppe', 'd-quay']),
    as: fc.constant('new'),
  }),
  fc.record({ verb: fc.constant('rename' as const), key, label: fc.string({ minLength: 1 }) }),
  fc.record({ verb: fc.constant('retype' as const), key, type: fc.constantFrom('militia', 'ASSAULT') }),
  fc.record({ verb: fc.constant('reject' as const), key }),
  fc.record({ verb: fc.constant('note' as const), key, text: fc.string() }),
  fc.record({ verb: fc.constant('undo' as const), decision: fc.integer({ min: 1, max: 8 }) }),
);

describe('applyLog', () => {
  test('an empty log, notes and what is undone leave the graph itself', () => {
    expect(apply()).toBe(graph);
    expect(apply({ verb: 'note', key: 'a-usa', text: 'who?' })).toBe(graph);
    expect(apply({ verb: 'reject', key: 'a-usa' }, { verb: 'undo', decision: 1 })).toBe(graph);
  });

  test('renames and retypes; the later wins', () => {
    const node = apply(
      { verb: 'rename', key: 'a-army', label: 'One' },
      { verb: 'rename', key: 'a-army', label: 'Two' },
      { verb: 'retype', key: 'a-army', type: 'militia' },
    ).nodes.get('a-army');
    expect([node?.label, node?.type]).toEqual(['Two', 'militia']);
  });

  test('merges names, sentences and lines of both', () => {
    const { nodes, edges } = apply({ verb: 'merge', into: 'a-army', keys: ['a-colonel'] });
    expect(nodes.has('a-colonel')).toBe(false);
    expect(nodes.get('a-army')?.aliases).toContain('Iraqi army colonel');
    for (const { source, target } of edges.values()) expect([source, target]).not.toContain('a-colonel');
  });

  test('a merge of two events counts the reports of both', () => {
    const event = apply({ verb: 'merge', into: 'e-rockets', keys: ['e-denied'] }).nodes.get('e-rockets');
    expect(event?.event?.quantity).toEqual({ wounded: 3 });
    expect(event?.evidence).toHaveLength(2);
  });

  test('a split takes the mentions and parts of some reports', () => {
    const usa = graph.nodes.get('a-usa');
    const documents = [...new Set(usa?.evidence.map(({ document }) => document))];
    expect(documents.length).toBeGreaterThan(1);
    const { nodes } = apply({ verb: 'split', key: 'a-usa', documents: documents.slice(0, 1), as: 'a-other' });
    const sum = ['a-usa', 'a-other'].flatMap((part) => nodes.get(part)?.evidence ?? []);
    expect(sum).toHaveLength(usa?.evidence.length ?? 0);
    expect(nodes.get('a-other')?.evidence.every(({ document }) => document === documents[0])).toBe(true);
  });

  test('what is rejected goes with its lines, and a speaker is let go', () => {
    const speaker = graph.nodes.get('e-rockets')?.event?.speaker as string;
    const { nodes, edges } = apply({ verb: 'reject', key: speaker });
    expect(nodes.get('e-rockets')?.event?.speaker).toBeNull();
    expect([...edges.values()].some(({ source, target }) => source === speaker || target === speaker)).toBe(false);
  });

  test('any log leaves a graph whose lines have ends and whose columns fit', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        const { nodes, edges, edgesOf, columns } = apply(...decisions);
        expect(columns.keys).toEqual([...nodes.keys()]);
        for (const { key: name, source, target } of edges.values())
          for (const end of [source, target]) {
            expect(nodes.has(end)).toBe(true);
            expect(edgesOf.get(end)).toContain(name);
          }
      }),
    );
  });
});

describe('the log', () => {
  test('as lines and back', () => {
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        expect(readLog(writeLog(logOf(...decisions)))).toEqual(logOf(...decisions));
      }),
    );
  });

  test.each(['{', '[]', '{"verb":"merge"}', '{"verb":"burn","key":"a"}', '{"verb":"undo","decision":"1"}'])(
    '%s is no decision',
    (line) => {
      expect(() => readLog(`${writeLog(logOf({ verb: 'reject', key: 'a' }))}${line}`)).toThrow(LogFileError);
      expect(() => readLog(line)).toThrow('line 1 is no decision');
    },
  );

  test('an undo may itself be undone', () => {
    const log = logOf(
      { verb: 'note', key: 'a', text: 'x' },
      { verb: 'undo', decision: 1 },
      { verb: 'undo', decision: 2 },
    );
    expect(standing(log)).toHaveLength(1);
    expect(notesOf(log, 'a').map(({ text }) => text)).toEqual(['x']);
    expect(notesOf(log.slice(0, 2), 'a')).toEqual([]);
  });
});
