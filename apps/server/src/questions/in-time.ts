import type { GraphSource } from '@dramatis/graph';
import { HttpError } from '../http-error.ts';

/** Items between looks at the clock. */
const STRIDE = 64;

/**
 * A source that gives up after so long: one question must not keep all others waiting.
 *
 * @param milliseconds from now on
 * @throws {HttpError} 503, from what iterates over it
 */
export function inTime(source: GraphSource, milliseconds: number): GraphSource {
  const end = performance.now() + milliseconds;
  let steps = 0;
  function* timed<T>(items: Iterable<T>): Generator<T, void, undefined> {
    for (const item of items) {
      steps += 1;
      if (steps % STRIDE === 0 && performance.now() > end) {
        throw new HttpError(503, 'that takes too long: ask for less, by time, type, place or actor');
      }
      yield item;
    }
  }
  return {
    ...source,
    evidence: (key) => timed(source.evidence(key)),
    edges: (key, narrowing) => timed(source.edges(key, narrowing)),
    relations: (relations) => timed(source.relations(relations)),
    entities: (narrowing) => timed(source.entities(narrowing)),
    events: (narrowing, order) => timed(source.events(narrowing, order)),
    named: (folded) => timed(source.named(folded)),
    namedWith: (words) => timed(source.namedWith(words)),
    names: () => timed(source.names()),
    documents: () => timed(source.documents()),
    sentences: (terms) => timed(source.sentences(terms)),
  };
}
