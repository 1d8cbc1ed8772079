import type { Sentence, Timex } from '../analysis.ts';
import type { Draft } from '../draft.ts';

/** Years standing alone. */
export function findTimes(
  tokens: readonly Draft[],
  _sentences: readonly Sentence[],
  _published: string | null,
): Timex[] {
  return tokens.flatMap((token, index) =>
    /^(?:19|20)\d\d$/.test(token.text)
      ? [
          {
            start: token.start,
            end: token.end,
            first: index,
            last: index + 1,
            type: 'DATE' as const,
            value: token.text,
            from: token.text,
            to: token.text,
            mod: null,
          },
        ]
      : [],
  );
}
