import type { SpacedSentence } from './merge-hyphens.ts';
import type { NameSpan } from './training-sentence.ts';

const TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);

/** Spans of IOB tags: a span starts at `B-`, or at `I-` after another type. */
const spansOf = (tags: readonly string[]): NameSpan[] => {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tags.length; ) {
    const type = tags[i]!.slice(2);
    let end = i + 1;
    while (type && tags[end] === `I-${type}`) end++;
    if (TYPES.has(type)) spans.push({ first: i, last: end, type: type as NameSpan['type'] });
    i = end;
  }
  return spans;
};

/** Per form whether the next one follows it without a space in `text`. */
const gluedIn = (forms: readonly string[], text: string): boolean[] => {
  let at = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, at);
    if (start < 0) return false;
    at = start + form.length;
    return at < text.length && !/\s/u.test(text[at]!);
  });
};

/** Sentences of a Universal NER file (`id form tag …`, `# text`); other types than PER, ORG, LOC are dropped. */
export const readIob2 = (file: string): SpacedSentence[] =>
  file.split(/\r?\n\s*\n/u).flatMap((block) => {
    const lines = block.split(/\r?\n/u);
    const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));
    if (rows.length === 0) return [];
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
    const forms = rows.map((row) => row[1]!);
    return [{ forms, tree: null, names: spansOf(rows.map((row) => row[2]!)), glued: gluedIn(forms, text) }];
  });

/** Sentences of a two-column file (`form tag`), such as WikiGold. */
export const readIob = (file: string): SpacedSentence[] =>
  file.split(/\r?\n\s*\n/u).flatMap((block) => {
    const rows = block
      .split(/\r?\n/u)
      .map((line) => line.trim().split(/\s+/u))
      .filter((row) => row.length === 2);
    if (rows.length === 0) return [];
    const forms = rows.map((row) => row[0]!);
    return [{ forms, tree: null, names: spansOf(rows.map((row) => row[1]!)), glued: forms.map(() => false) }];
  });
