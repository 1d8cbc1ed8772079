import type { ConlluSentence } from './conllu.ts';

/**
 * One sentence as CoNLL-U, with the empty line that ends it.
 *
 * Tabs and line breaks within a field become spaces, an empty field `_`.
 *
 * @example writeConllu(sentence) //=> '# text = Go\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n'
 */
export function writeConllu({ comments, words }: ConlluSentence): string {
  const head = comments.map((comment) => `# ${plain(comment)}\n`).join('');
  const body = words.map(({ id, form, lemma, upos, xpos, feats, head, deprel, deps, misc }) =>
    [id, form, lemma, upos, xpos, feats, head === null ? '' : String(head), deprel, deps, misc].map(field).join('\t'),
  );
  return `${head}${body.join('\n')}\n\n`;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const field = (text: string): string => plain(text) || '_';
