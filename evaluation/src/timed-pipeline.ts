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
  return {
    pipeline: {
      analyze: (report) => timed(() => pipeline.analyze(report)),
      extract: (report, analysis) => timed(() => pipeline.extract(report, analysis)),
      build: (extractions) => timed(() => pipeline.build(extractions)),
      names: (report) => timed(() => pipeline.names(report)),
      gazetteer: pipeline.gazetteer,
    },
    seconds: () => Math.round(milliseconds) / 1000,
  };
}
