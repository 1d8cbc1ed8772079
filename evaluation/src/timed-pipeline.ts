import { performance } from 'node:perf_hooks';
import type { Pipeline } from './pipeline.ts';

/** The same pipeline, with the time spent inside its stages added up. */
export function timedPipeline(pipeline: Pipeline): { readonly pipeline: Pipeline; readonly seconds: () => number } {
  let milliseconds = 0;
  const timed = <T>(work: () => T): T => {
    const before = performance.now();
    try {
      return work();
    } finally {
      milliseconds += performance.now() - before;
    }
  };
  const clocked = (own: Pipeline): Pipeline => ({
    analyze: (report) => timed(() => own.analyze(report)),
    extract: (report, analysis) => timed(() => own.extract(report, analysis)),
    build: (extractions) => timed(() => own.build(extractions)),
    names: (report) => timed(() => own.names(report)),
    gazetteer: own.gazetteer,
    withActors: (dictionary) => clocked(own.withActors(dictionary)),
  });
  return { pipeline: clocked(pipeline), seconds: () => Math.round(milliseconds) / 1000 };
}
