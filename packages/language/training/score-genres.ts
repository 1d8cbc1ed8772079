/** Figures of one genre in percent. */
export interface GenreScore {
  readonly genre: string;
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
}

/** The first word of a sentence id: "weblog-…" → "weblog", "GUM_news_…" → "news". */
export const genreOf = (id: string): string => /^(?:GUM_)?([a-z]+)/u.exec(id)?.[1] ?? '';

const blocks = (conllu: string): { readonly id: string; readonly rows: string[][] }[] =>
  conllu.split(/\r?\n\s*\n/u).flatMap((block) => {
    const lines = block.split(/\r?\n/u);
    const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));
    const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice(12) ?? '';
    return rows.length > 0 ? [{ id, rows }] : [];
  });

/** Tags, heads and labelled heads of each genre of a gold CoNLL-U text, in alphabetical order; the predicted text has the same sentences. */
export const scoreGenres = (gold: string, predicted: string): GenreScore[] => {
  const found = blocks(predicted);
  const sums = new Map<string, { tokens: number; upos: number; uas: number; las: number }>();
  blocks(gold).forEach(({ id, rows }, s) => {
    const genre = genreOf(id);
    const sum = sums.get(genre) ?? { tokens: 0, upos: 0, uas: 0, las: 0 };
    sums.set(genre, sum);
    rows.forEach((row, i) => {
      const guess = found[s]?.rows[i];
      const head = guess?.[6] === row[6];
      sum.tokens++;
      if (guess?.[3] === row[3]) sum.upos++;
      if (head) sum.uas++;
      if (head && guess?.[7] === row[7]) sum.las++;
    });
  });
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([genre, { tokens, upos, uas, las }]) => {
      const percent = (n: number): number => Math.round((10_000 * n) / tokens) / 100;
      return { genre, tokens, upos: percent(upos), uas: percent(uas), las: percent(las) };
    });
};
