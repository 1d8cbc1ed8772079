import type { Document, Span } from '@dramatis/graph/model';
import { analyze } from '@dramatis/language';
import { defaultGazetteer } from './gazetteer/default-gazetteer.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import type { ExtractOptions } from './pipeline.ts';
import { createReading } from './reading.ts';

/** A name in a text: a person's, a body's, a place's. */
export interface NameSpan extends Span {
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/**
 * The names of a text with their types, as the extraction reads them: those the gazetteer knows, those of bodies around a word for their
 * kind ("the Foreign Affairs Department"), and whatever else the language stage finds, none overlapping.
 *
 * @returns UTF-16 code units into the text, in text order
 * @example readNames(createDocument({ text: 'Anna Dahl left Goma.' })).map(({ type }) => type) //=> ['PER', 'LOC']
 */
export function readNames(document: Document, options: ExtractOptions = {}): NameSpan[] {
  const { gazetteer = defaultGazetteer() } = options;
  const analysis = options.analysis ?? analyze(document.text, { published: document.published });
  const mentions = findMentions(createReading(document, analysis, gazetteer));
  const names = mentions.filter(({ kind, actor }) => kind === 'name' && actor?.type !== 'population').map(spanOf);
  const taken = new Uint8Array(document.text.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const others = analysis.names.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
  return [...names, ...others.map(({ start, end, type }) => ({ start, end, type }))].sort((a, b) => a.start - b.start);
}

function spanOf({ start, end, location, actor }: Mention): NameSpan {
  const type = location !== null ? 'LOC' : actor?.type === 'person' ? 'PER' : 'ORG';
  return { start, end, type };
}
