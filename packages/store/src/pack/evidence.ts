import type { Area, Evidence } from '@dramatis/graph/model';

/** A document's text with what evidence points into. */
export interface Page {
  readonly key: string;
  readonly text: string;
  /** Where each sentence starts and ends, one after the other. */
  readonly spans: readonly number[];
  readonly rules: readonly string[];
}

/** Start, length, sentence, rule; then only what cannot be read off the text. */
export type PackedEvidence = readonly [start: number, length: number, span: number, rule: number, more?: More];

interface More {
  readonly document?: string;
  readonly text?: string;
  readonly sentence?: string;
  readonly area?: Area;
}

/** Numbers the sentences and rules of one document as they are met. */
export interface Numbering {
  span(start: number, end: number): number;
  rule(rule: string): number;
}

export function packEvidence(evidence: Evidence, key: string, text: string, numbers: Numbering): PackedEvidence {
  const { document, start, end, text: words, sentence, rule, area } = evidence;
  const more: More = {
    ...(document === key ? {} : { document }),
    ...(text.slice(start, end) === words ? {} : { text: words }),
    ...(text.slice(sentence.start, sentence.end) === sentence.text ? {} : { sentence: sentence.text }),
    ...(area === undefined ? {} : { area }),
  };
  const packed = [start, end - start, numbers.span(sentence.start, sentence.end), numbers.rule(rule)] as const;
  return Object.keys(more).length === 0 ? packed : [...packed, more];
}

export function unpackEvidence([start, length, span, rule, more]: PackedEvidence, page: Page): Evidence {
  const end = start + length;
  const [from, to] = [page.spans[span * 2] ?? 0, page.spans[span * 2 + 1] ?? 0];
  return {
    document: more?.document ?? page.key,
    start,
    end,
    text: more?.text ?? page.text.slice(start, end),
    sentence: { start: from, end: to, text: more?.sentence ?? page.text.slice(from, to) },
    rule: page.rules[rule] ?? '',
    ...(more?.area === undefined ? {} : { area: more.area }),
  };
}
