import type { Actor, Event, Evidence, Extraction, Location, Participant, Role } from '@dramatis/graph/model';
import type { Analysis, Token } from '@dramatis/language';
import type { Adapter, Prediction } from '../src/adapter.ts';
import type { Pipeline } from '../src/pipeline.ts';
import type { Report } from '../src/report.ts';

export const DOCUMENT = 'd-test';

/** The first place of `words` in `text`, after `from`. */
export function spanIn(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${words} is not in: ${text}`);
  return { start, end: start + words.length };
}

export function evidence(text: string, words: string, from = 0): Evidence {
  return {
    document: DOCUMENT,
    ...spanIn(text, words, from),
    text: words,
    sentence: { start: 0, end: text.length, text },
    rule: 'test',
  };
}

export function actor(text: string, words: string, more: Partial<Actor> = {}): Actor {
  return {
    id: `actor:${words}`,
    kind: 'actor',
    type: 'organization',
    label: words,
    aliases: [],
    country: null,
    sector: null,
    wikidata: null,
    mentions: 1,
    evidence: [evidence(text, words)],
    ...more,
  };
}

export function location(text: string, words: string, more: Partial<Location> = {}): Location {
  return {
    id: `location:${words}`,
    kind: 'location',
    type: 'settlement',
    label: words,
    aliases: [],
    country: null,
    lat: null,
    lon: null,
    geonames: null,
    mentions: 1,
    evidence: [evidence(text, words)],
    ...more,
  };
}

export function participant(role: Role, entity: Actor | Location): Participant {
  return { role, entity: entity.id, evidence: entity.evidence[0]! };
}

export function event(text: string, trigger: string, more: Partial<Event> = {}): Event {
  return {
    id: `event:${trigger}`,
    kind: 'event',
    label: trigger,
    type: null,
    mode: null,
    status: 'happened',
    background: false,
    trigger,
    lemma: trigger,
    start: null,
    end: null,
    time: null,
    speaker: null,
    cue: null,
    quantity: null,
    confidence: 0.8,
    participants: [],
    fillers: [],
    evidence: [evidence(text, trigger)],
    ...more,
  };
}

export function extraction(text: string, more: Partial<Extraction> = {}): Extraction {
  return {
    schema: 'dramatis/1',
    generator: 'test',
    document: { id: DOCUMENT, text, title: null, published: null, source: null, url: null },
    entities: [],
    events: [],
    relations: [],
    warnings: [],
    ...more,
  };
}

/** An analysis from rows "form upos head deprel", heads 1-based as in CoNLL-U, lemmas the lower-case forms. */
export function analysis(text: string, rows: readonly string[], more: Partial<Analysis> = {}): Analysis {
  let at = 0;
  const tokens = rows.map((row): Token => {
    const [form = '', upos = 'X', head = '0', deprel = 'root'] = row.split(' ');
    const span = spanIn(text, form, at);
    at = span.end;
    const norm = form.toLowerCase();
    return {
      ...span,
      text: form,
      norm,
      lemma: norm,
      upos: upos as Token['upos'],
      xpos: '_',
      head: Number(head) - 1,
      deprel,
    };
  });
  const sentences = [{ start: 0, end: text.length, first: 0, last: tokens.length, headline: false }];
  return { text, tokens, sentences, names: [], times: [], ...more };
}

/** A pipeline that answers with hand-built records, and no gazetteer entries but those given. */
export function pipelineOf(answers: {
  readonly analysis?: Analysis;
  readonly extraction?: Extraction;
  readonly nodes?: Readonly<Record<string, unknown>>;
  readonly names?: ReturnType<Pipeline['names']>;
  readonly gazetteer?: Partial<Pipeline['gazetteer']>;
}): Pipeline {
  const { analysis: read, extraction: extracted, nodes = {}, names = [], gazetteer } = answers;
  return {
    analyze: ({ text }) => read ?? analysis(text, []),
    extract: ({ text }) => extracted ?? extraction(text),
    build: () => ({
      forEachNode: (visit) => {
        for (const [key, attributes] of Object.entries(nodes)) visit(key, attributes);
      },
    }),
    names: () => names,
    gazetteer: {
      match: () => null,
      find: () => [],
      places: () => [],
      country: () => undefined,
      demonym: () => undefined,
      surnamed: () => [],
      ...gazetteer,
    },
    withActors: () => pipelineOf(answers),
  };
}

/** What an adapter predicts for one report. */
export async function predictOne(adapter: Adapter, report: Report, pipeline: Pipeline): Promise<Prediction> {
  const [prediction] = await predictAll(adapter, [report], pipeline);
  if (!prediction) throw new Error(`${adapter.name} predicted nothing`);
  return prediction;
}

export async function predictAll(
  adapter: Adapter,
  reports: readonly Report[],
  pipeline: Pipeline,
  dictionary?: string,
): Promise<Prediction[]> {
  async function* all(): AsyncGenerator<Report> {
    yield* reports;
  }
  const predictions: Prediction[] = [];
  for await (const prediction of adapter.predict(all(), pipeline, dictionary)) predictions.push(prediction);
  return predictions;
}
