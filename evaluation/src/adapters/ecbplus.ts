import type { Adapter, Prediction } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import { type Chains, chainsOf } from '../predictions/cross-document-chains.ts';
import { mentionsOf, overlaps } from '../predictions/entity-mentions.ts';
import { spanOf, tellingsOf } from '../predictions/event-arguments.ts';
import { extractAll, type ReadReport } from '../predictions/extract-all.ts';

/**
 * Event and entity mentions with chains over the whole file: two mentions are one chain when they are evidence of one node of the graph
 * built from all documents (their topics are not given). Uncoded events count, and so does every full verb of the
 * tree that tells no event of ours (a chain of its own): the corpus marks every action word, whoever acts. Actors are participants,
 * locations locations, and the language stage's time expressions times.
 */
export const ecbplus: Adapter = {
  name: 'ecbplus',
  format: JSONL,
  date: null,
  async *predict(reports, pipeline) {
    const read = await extractAll(reports, pipeline);
    const chains = chainsOf(pipeline.build(read.map(({ extraction }) => extraction)));
    for (const one of read) yield predictOne(one, chains);
  },
  headline: [
    figure('event mention F1', 'events.mentions_exact.F1'),
    figure('overlap', 'events.mentions_overlap.F1'),
    figure('cross-document CoNLL F1', 'events.coref_crossDoc_endToEnd.CoNLL_F1'),
  ],
  reference: 'given mentions: same lemma 76.3, CDLM 85.6 CoNLL F1',
};

function predictOne({ report, extraction, times, verbs }: ReadReport, chains: Chains): Prediction {
  const document = extraction.document.id;
  const tellings = extraction.events.flatMap((event) =>
    tellingsOf(event).map((telling) => ({ event, ...spanOf(telling) })),
  );
  const others = verbs.filter((verb) => !tellings.some((telling) => overlaps(telling, verb)));
  const mentions = mentionsOf(extraction).map(({ entity, ...span }) => ({
    kind: entity.kind,
    ...spanOf(span),
    chain: chains(document, span, 'entity') ?? entity.id,
  }));
  return {
    id: report.id,
    events: [
      ...tellings.map(({ event, ...span }) => ({ ...span, chain: chains(document, span, 'event') ?? event.id })),
      ...others.map((verb) => ({ ...spanOf(verb), chain: `${document} ${verb.start}` })),
    ],
    participants: mentions.filter(({ kind }) => kind === 'actor').map(({ kind: _, ...mention }) => mention),
    locations: mentions.filter(({ kind }) => kind === 'location').map(({ kind: _, ...mention }) => mention),
    times: times.map(spanOf),
  };
}
