import type { Extraction, RelationType, Span } from '@dramatis/graph/model';
import type { Name } from '@dramatis/language';
import { type Adapter, perReport } from '../adapter.ts';
import { figure, microFigure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { overlaps } from '../predictions/entity-mentions.ts';
import { argumentsOf, spanOf } from '../predictions/event-arguments.ts';

type NameType = Name['type'];

/** Our relations in CoNLL04's terms, by the types of the two names. What is not here has no counterpart there. */
const RELATIONS: readonly {
  readonly ours: RelationType;
  readonly head: NameType;
  readonly tail: NameType;
  readonly theirs: string;
}[] = [
  { ours: 'leads', head: 'PER', tail: 'ORG', theirs: 'Work_For' },
  { ours: 'leads', head: 'PER', tail: 'LOC', theirs: 'Live_In' },
  { ours: 'member-of', head: 'PER', tail: 'ORG', theirs: 'Work_For' },
  { ours: 'part-of', head: 'PER', tail: 'ORG', theirs: 'Work_For' },
  { ours: 'citizen-of', head: 'PER', tail: 'LOC', theirs: 'Live_In' },
  { ours: 'located-in', head: 'PER', tail: 'LOC', theirs: 'Live_In' },
  { ours: 'located-in', head: 'ORG', tail: 'LOC', theirs: 'OrgBased_In' },
  { ours: 'part-of', head: 'ORG', tail: 'LOC', theirs: 'OrgBased_In' },
  { ours: 'located-in', head: 'LOC', tail: 'LOC', theirs: 'Located_In' },
  { ours: 'part-of', head: 'LOC', tail: 'LOC', theirs: 'Located_In' },
  { ours: 'capital-of', head: 'LOC', tail: 'LOC', theirs: 'Located_In' },
];

const KILLING = new Set(['kill', 'assassinate', 'murder', 'slay', 'assassination', 'murder', 'killing', 'slaying']);

interface Related {
  readonly type: string;
  readonly head: Name;
  readonly tail: Name;
}

/**
 * Entities are the language stage's names. Relations come from the extraction (table above, between the first name in the evidence
 * of each side, the nearest pair of one sentence), Kill from assaults whose trigger says so.
 */
export const conll04: Adapter = {
  name: 'conll04',
  format: JSONL,
  date: null,
  predict: perReport((report, pipeline) => {
    const analysis = pipeline.analyze(report);
    const { names } = analysis;
    const extraction = pipeline.extract(report, analysis);
    const related = [...relationsOf(extraction, names), ...killingsOf(extraction, names)];
    return {
      id: report.id,
      entities: names.map((name, index) => ({ id: `T${index}`, type: name.type, ...spanOf(name) })),
      relations: related.map(({ type, head, tail }) => ({
        type,
        head: `T${names.indexOf(head)}`,
        tail: `T${names.indexOf(tail)}`,
      })),
    };
  }),
  headline: [
    microFigure('PER/ORG/LOC F1', 'entities_strict.per', ['PER', 'ORG', 'LOC']),
    figure('relations micro F1', 'relations_strict.micro.F1'),
  ],
  reference: 'supervised SpERT 88.9 / 71.5',
};

function relationsOf(extraction: Extraction, names: readonly Name[]): readonly Related[] {
  const mentions = new Map(extraction.entities.map(({ id, evidence }) => [id, evidence]));
  return extraction.relations.flatMap(({ relation, source, target }) => {
    const heads = namesIn(mentions.get(source) ?? [], names);
    const tails = namesIn(mentions.get(target) ?? [], names);
    const rows = RELATIONS.filter(({ ours }) => ours === relation);
    const pairs = rows.flatMap(({ head, tail, theirs }) =>
      heads
        .filter(({ type }) => type === head)
        .flatMap((h) =>
          tails.filter((t) => t.type === tail && t !== h).map((t) => ({ type: theirs, head: h, tail: t })),
        ),
    );
    return pairs.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  });
}

function killingsOf(extraction: Extraction, names: readonly Name[]): readonly Related[] {
  return extraction.events
    .filter(({ type, lemma, status }) => type === 'ASSAULT' && KILLING.has(lemma) && status !== 'negated')
    .flatMap((event) => {
      const people = (role: 'actor' | 'recipient') =>
        namesIn(argumentsOf(event, extraction, [role]), names).filter(({ type }) => type === 'PER');
      return people('actor').flatMap((head) => people('recipient').map((tail) => ({ type: 'Kill', head, tail })));
    });
}

function namesIn(spans: readonly Span[], names: readonly Name[]): readonly Name[] {
  return names.filter((name) => spans.some((span) => overlaps(span, name)));
}

function distance({ head, tail }: Related): number {
  return Math.abs(head.start - tail.start);
}
