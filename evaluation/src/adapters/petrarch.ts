import type { Event, Extraction } from '@dramatis/graph/model';
import type { Adapter, Prediction } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import type { Pipeline } from '../pipeline.ts';
import { sidesOf } from '../predictions/actor-sides.ts';
import { actorCode, cameoCode } from '../predictions/cameo-code.ts';
import { type Argument, spanOf } from '../predictions/event-arguments.ts';
import { type SuiteActors, suiteActors } from '../predictions/suite-actors.ts';
import type { Report } from '../report.ts';

/** As the suite writes what has no code; who did something to whom counts without one. */
const UNCODED = '---';

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
  const events = extraction.events.flatMap((event) => {
    const code = event.type === null ? UNCODED : cameoCode(event);
    if (code === null) return [];
    return dyadsOf(event, extraction).flatMap(([source, target]) => {
      const codes = { source: codeOf(source, suite, report), target: codeOf(target, suite, report) };
      if (codes.source === '' || codes.target === '') return [];
      return [{ code, ...codes, source_spans: [spanOf(source)], target_spans: [spanOf(target)] }];
    });
  });
  return { id: report.id, events };
}

/** CAMEO codes a meeting from both sides, a visit too; what else is done with another ("agreed with Iran") from the subject's. */
function dyadsOf(event: Event, extraction: Extraction): readonly (readonly [Argument, Argument])[] {
  const { sources, targets } = sidesOf(event, extraction);
  const slots = new Set([...sources, ...targets].map(({ rule }) => rule));
  const isBoth = event.type === 'CONSULT';
  const isSubject = ({ rule }: Argument): boolean => rule.endsWith('#subject');
  const isDirected = !isBoth && slots.size > 1 && sources.some(isSubject);
  const pairs = sources.flatMap((source) =>
    targets
      .filter(({ start, rule }) => start !== source.start && (rule !== source.rule || slots.size < 2))
      .filter((target) => !isDirected || !isSubject(target))
      .map((target) => [source, target] as const),
  );
  const isOneWay = isBoth && !targets.some(({ start }) => sources.some((source) => source.start === start));
  return isOneWay ? pairs.flatMap(([source, target]) => [[source, target] as const, [target, source] as const]) : pairs;
}

function codeOf({ entity, start, end }: Argument, suite: SuiteActors, { text }: Report): string {
  const listed = suite.codeIn(text.slice(start, end)) ?? suite.codeIn(entity?.label ?? '');
  if (entity === null) return listed ?? '';
  const bare = entity.kind === 'actor' && entity.type === 'government' && entity.label.startsWith('Government of ');
  if (bare && entity.country !== null) return listed ?? entity.country;
  const own = actorCode({ ...entity, country: listed ?? entity.country });
  return listed !== null && listed.length > 3 ? listed : listed === null && entity.country === null ? '' : own;
}
