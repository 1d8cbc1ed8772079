import type { Entity, Event, Role } from '@dramatis/graph/model';
import type { Adapter, Prediction } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { type Chains, chainsOf } from '../predictions/cross-document-chains.ts';
import { type EntityMention, mentionsOf, overlaps } from '../predictions/entity-mentions.ts';
import { type Argument, argumentsBeside, argumentsOf, spanOf, tellingsOf } from '../predictions/event-arguments.ts';
import { extractAll, type ReadReport, type Verb } from '../predictions/extract-all.ts';

/** Our roles as PropBank's, as the scorer folds them: Arg0, Arg1–5, place. */
const ROLES: Readonly<Record<Role, string>> = {
  actor: 'Arg0',
  speaker: 'Arg0',
  recipient: 'Arg1',
  object: 'Arg1',
  location: 'Argm-LOC',
  origin: 'Argm-LOC',
  destination: 'Argm-LOC',
  instrument: 'Argm-OTHER',
};

/** Verbs of change and being whose only side PropBank numbers 1, not 0: "prices fell", "the index closed". */
const UNACCUSATIVE: ReadonlySet<string> = new Set(
  (
    'fall drop rise climb grow decline decrease increase plunge plummet tumble slip slide sink surge soar jump rally rebound recover ' +
    'gain lose close open stay remain keep go come become appear happen occur begin start end die arrive undergo total belong'
  ).split(' '),
);
/** Those of them that have no object but a measure or level. */
const TO_LEVELS: ReadonlySet<string> = new Set(
  'fall rise climb plunge plummet tumble sink soar rebound remain become'.split(' '),
);
/** Slots of those with whom something is done, whom PropBank numbers after the doer. */
const WITH: readonly string[] = ['#with', '#object'];

/** PropBank's role of an argument. */
function roleOf({ role, rule }: Argument, { type, lemma }: Event, all: readonly Argument[]): string {
  if (role !== 'actor') return ROLES[role];
  const isPartner = WITH.some((slot) => rule.endsWith(slot)) && all.some((other) => other.rule.endsWith('#subject'));
  const isAlone = TO_LEVELS.has(lemma) || !all.some((other) => ROLES[other.role] === 'Arg1');
  return isPartner || (type === null && isAlone && UNACCUSATIVE.has(lemma)) ? 'Arg1' : ROLES[role];
}

/**
 * Events with their participants, and chains over documents from the graph built of all of them (the scorer compares them topic by
 * topic). Uncoded events count, and so does every full verb of the tree that tells no event of ours (a chain of its own, with the
 * subject and object of the tree): the corpus marks every kind. The speaker of an event is no participant of it here, unless it is a
 * STATEMENT.
 */
export const meantime: Adapter = {
  name: 'meantime',
  format: JSONL,
  date: ['dct'],
  async *predict(reports, pipeline) {
    const read = await extractAll(reports, pipeline);
    const chains = chainsOf(pipeline.build(read.map(({ extraction }) => extraction)));
    for (const one of read) yield predictOne(one, chains);
  },
  headline: [
    figure('who did what to whom', 'whoDidWhatToWhom_bothActors'),
    figure('participants F1', 'participants_labelled_A0_A1_LOC.F1'),
    figure('cross-document CoNLL F1', 'eventCoref_crossDoc.CoNLL_F1'),
  ],
  reference: '–',
};

/** A country and its government, which the corpus has as one. */
function nationOf({ id }: Entity): string | null {
  const [, iso3] = /^(?:actor:government|location):([A-Z]{3})$/.exec(id) ?? [];
  return iso3 ?? null;
}

/** "Washington" is listed once where it is evidence of the city and of the government. */
function onePerSpan(mentions: readonly EntityMention[]): readonly EntityMention[] {
  return [...new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention])).values()];
}

function predictOne({ report, extraction, times, verbs }: ReadReport, chains: Chains): Prediction {
  const document = extraction.document.id;
  const told = extraction.events.flatMap(tellingsOf);
  const others = verbs.filter((verb) => !told.some((telling) => overlaps(telling, verb)));
  return {
    id: report.id,
    entities: onePerSpan(mentionsOf(extraction)).map(({ entity, ...span }, index) => ({
      id: `e${index}`,
      ...spanOf(span),
      chain: nationOf(entity) ?? chains(document, span, 'entity') ?? entity.id,
    })),
    events: [...extraction.events.flatMap(eventsOf), ...others.map((verb) => bareEvent(verb, document))],
    timexes: times.map((time) => ({ ...spanOf(time), type: time.type, value: time.value ?? '' })),
  };

  function eventsOf(event: Event): readonly object[] {
    const all = argumentsOf(event, extraction).filter(({ role }) => role !== 'speaker' || event.type === 'STATEMENT');
    return tellingsOf(event).map((telling, index) => ({
      ...spanOf(telling),
      chain: chains(document, spanOf(telling), 'event') ?? event.id,
      participants: argumentsBeside(all, telling, index).map((argument) => ({
        ...spanOf(argument),
        role: roleOf(argument, event, all),
      })),
    }));
  }
}

/** A verb that tells no event of ours, with the sides that its tree gives it. */
function bareEvent({ lemma, start, end, subject, object }: Verb, document: string): object {
  const isChange = UNACCUSATIVE.has(lemma) && (object === null || TO_LEVELS.has(lemma));
  return {
    start,
    end,
    chain: `${document} ${start}`,
    participants: [
      ...(subject === null ? [] : [{ ...subject, role: isChange ? 'Arg1' : 'Arg0' }]),
      ...(object === null ? [] : [{ ...object, role: 'Arg1' }]),
    ],
  };
}
