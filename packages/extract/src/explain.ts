import type { Document, Event, Extraction, Span } from '@dramatis/graph/model';
import type { Analysis, Sentence } from '@dramatis/language';
import { explainTriggers } from './events/explain-triggers.ts';
import { type ExtractOptions, extract, readBlock, triggerTable } from './pipeline.ts';

/** A mention and what it was taken for. */
export interface ExplainedMention extends Span {
  readonly text: string;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Ids of the actor and the place it can stand for; its role in an event decides. */
  readonly actor: string | null;
  readonly location: string | null;
  readonly rule: string;
}

/** A word with trigger rows: the row that fired has no obstacle. */
export interface ExplainedTrigger extends Span {
  readonly text: string;
  readonly rows: readonly { readonly rule: string; readonly obstacle: string | null }[];
}

/** One sentence: what was found in it, and why nothing else was. */
export interface SentenceExplanation {
  readonly sentence: Sentence;
  readonly mentions: readonly ExplainedMention[];
  readonly triggers: readonly ExplainedTrigger[];
  /** Events of the extraction that this sentence is evidence of. */
  readonly events: readonly Event[];
}

export interface Explanation {
  readonly analysis: Analysis;
  readonly extraction: Extraction;
  readonly sentences: readonly SentenceExplanation[];
}

/**
 * How a document was read, sentence by sentence: mentions, the trigger rows that fired and the obstacle of each that did not, and the
 * events. Reads the document a second time beside `extract`, whose path it leaves alone; long documents are not cut in blocks.
 *
 * @example
 * const { sentences } = explain(createDocument({ text: 'The minister struck a deal.' }));
 * sentences[0].triggers[0].rows.find(({ rule }) => rule === 'assault/strike').obstacle //=> 'object is "deal", which the row excludes'
 */
export function explain(document: Document, options: ExtractOptions = {}): Explanation {
  const { analysis, reading, resolution, index } = readBlock(document, options);
  const extraction = extract(document, { ...options, analysis });
  const textOf = ({ start, end }: Span): string => document.text.slice(start, end);
  const eventsAt = new Map<number, Event[]>();
  for (const event of extraction.events) {
    for (const start of new Set(event.evidence.map(({ sentence }) => sentence.start)))
      eventsAt.set(start, [...(eventsAt.get(start) ?? []), event]);
  }
  const mentionsAt = new Map<number, ExplainedMention[]>();
  resolution.mentions.forEach(({ start, end, kind, rule, head }, mention) => {
    const at = reading.sentenceOf[head]!;
    const list = mentionsAt.get(at) ?? [];
    const actor = resolution.actorOf[mention] ?? null;
    const location = resolution.locationOf[mention] ?? null;
    list.push({ start, end, text: textOf({ start, end }), kind, actor, location, rule });
    mentionsAt.set(at, list);
  });
  return {
    analysis,
    extraction,
    sentences: analysis.sentences.map((sentence, at) => ({
      sentence,
      mentions: mentionsAt.get(at) ?? [],
      triggers: explainTriggers(reading, index, triggerTable(), sentence).map(({ token, rows }) => {
        const { start, end, text } = reading.tokens[token]!;
        return { start, end, text, rows };
      }),
      events: eventsAt.get(sentence.start) ?? [],
    })),
  };
}
