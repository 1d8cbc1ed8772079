import type { Adapter, Prediction } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import type { Pipeline } from '../pipeline.ts';
import { sidesOf } from '../predictions/actor-sides.ts';
import { actorCode, cameoCode } from '../predictions/cameo-code.ts';
import { type Argument, spanOf } from '../predictions/event-arguments.ts';
import { type SuiteActors, suiteActors } from '../predictions/suite-actors.ts';
import type { Report } from '../report.ts';

/**
 * CAMEO dyads: one event for every pair of a source and a target that both have a code, as PETRARCH codes them; somebody of no known
 * country or name has none ("crowds"). A state's government is its country alone ("Iraq" is `IRQ`, as in the suite), other actors country and sector;
 * those named together ("met leaders of A and B") are one side. Names of the suite's dictionary have the code that stands there.
 */
export const petrarch: Adapter = {
  name: 'petrarch',
  format: JSONL,
  date: ['date'],
  dictionary: 'validation-actors.json',
  async *predict(reports, pipeline, dictionary = '[]') {
    const { gazetteer } = pipeline;
    const isKnown = (name: string): boolean =>
      gazetteer.find(name).length > 0 || gazetteer.demonym(name.toLowerCase()) !== undefined;
    const suite = suiteActors(dictionary, isKnown);
    const informed = pipeline.withActors(suite.text);
    for await (const report of reports) yield predictOne(report, informed, suite);
  },
  headline: [
    figure('who-to-whom directed F1', 'all.whoToWhom_directed_spans.F1'),
    figure('root code F1', 'all.rootCode.F1'),
  ],
  reference: 'regression suite only',
};

function predictOne(report: Report, pipeline: Pipeline, suite: SuiteActors): Prediction {
  const extraction = pipeline.extract(report);
  const coded = (list: readonly Argument[]) =>
    list.map((side) => ({ side, code: codeOf(side, suite, report) })).filter((one) => one.code !== '');
  const events = extraction.events.flatMap((event) => {
    const code = cameoCode(event);
    if (code === null) return [];
    const { sources, targets } = sidesOf(event, extraction);
    const slots = new Set([...sources, ...targets].map(({ rule }) => rule));
    return coded(sources).flatMap((source) =>
      coded(targets)
        .filter(({ side: { start, rule } }) => start !== source.side.start && (rule !== source.side.rule || slots.size < 2))
        .map((target) => ({
          code,
          source: source.code,
          target: target.code,
          source_spans: [spanOf(source.side)],
          target_spans: [spanOf(target.side)],
        })),
    );
  });
  return { id: report.id, events };
}

function codeOf({ entity, start, end }: Argument, suite: SuiteActors, { text }: Report): string {
  const listed = suite.codeIn(text.slice(start, end)) ?? suite.codeIn(entity?.label ?? '');
  if (entity === null) return listed ?? '';
  const bare = entity.kind === 'actor' && entity.type === 'government' && entity.label.startsWith('Government of ');
  if (bare && entity.country !== null) return listed ?? entity.country;
  const own = actorCode({ ...entity, country: listed ?? entity.country });
  return listed !== null && listed.length > 3 ? listed : listed === null && entity.country === null ? '' : own;
}
