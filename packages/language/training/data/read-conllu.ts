import type { SpacedSentence } from './merge-hyphens.ts';

/**
 * The sentences of a CoNLL-U file; multi-word ranges and empty nodes are left out.
 *
 * Throws on a word line with fewer than eight columns.
 */
export const readConllu = (text: string): SpacedSentence[] => {
  const sentences: SpacedSentence[] = [];
  for (const block of text.split(/\r?\n\s*\n/u)) {
    const forms: string[] = [];
    const tags: string[] = [];
    const heads: number[] = [];
    const labels: string[] = [];
    const glued: boolean[] = [];
    let rangeEnd = 0;
    for (const line of block.split(/\r?\n/u)) {
      const columns = line.split('\t');
      const range = /^(\d+)-(\d+)$/u.exec(columns[0]!);
      if (range) rangeEnd = Number(range[2]);
      if (!/^\d+$/u.test(columns[0]!)) continue;
      const [id, form, , upos, xpos, , head, label, , misc = '_'] = columns;
      if (!form || !upos || !xpos || !head || !label) throw new Error(`not a CoNLL-U word line: ${line}`);
      forms.push(form);
      tags.push(`${upos}|${xpos}`);
      heads.push(Number(head) - 1);
      labels.push(label);
      glued.push(/SpaceAfter=No/u.test(misc) || Number(id) < rangeEnd);
    }
    if (forms.length > 0) sentences.push({ forms, tree: { tags, heads, labels }, names: null, glued });
  }
  return sentences;
};
