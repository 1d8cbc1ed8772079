import type { Name, Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';

/** Runs of proper nouns as names; no types told apart yet. */
export function findNames(tokens: readonly Draft[], sentences: readonly Sentence[]): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      if (tokens[index]?.upos !== 'PROPN') continue;
      const first = index;
      while (index + 1 < sentence.last && tokens[index + 1]?.upos === 'PROPN') index++;
      names.push({
        first,
        last: index + 1,
        start: (tokens[first] as Draft).start,
        end: (tokens[index] as Draft).end,
        type: 'ORG',
      });
    }
  }
  return names;
}
