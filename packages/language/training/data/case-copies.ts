import type { Random } from '../random.ts';
import type { TrainingItem, TrainingSentence } from './training-sentence.ts';

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|by|with|from|as|vs|via|is|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m)$/iu;

const capitalised = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** Without its full stop, as headlines are, where nothing depends on it. */
const withoutStop = (sentence: TrainingSentence): TrainingSentence => {
  const { forms, tree, names } = sentence;
  const last = forms.length - 1;
  if (last < 1 || forms[last] !== '.' || tree?.heads.includes(last) || tree?.heads[last] === -1) return sentence;
  if (names?.some((name) => name.last > last)) return sentence;
  return {
    forms: forms.slice(0, last),
    tree: tree && {
      tags: tree.tags.slice(0, last),
      heads: tree.heads.slice(0, last),
      labels: tree.labels.slice(0, last),
    },
    names,
  };
};

/** The sentence in capitals. */
export const upperCase = (sentence: TrainingSentence): TrainingSentence => {
  const cut = withoutStop(sentence);
  return { ...cut, forms: cut.forms.map((form) => form.toUpperCase()) };
};

/** The sentence as a headline: capitals on all but the small words. */
export const titleCase = (sentence: TrainingSentence): TrainingSentence => {
  const cut = withoutStop(sentence);
  return { ...cut, forms: cut.forms.map((form, i) => (i > 0 && SMALL.test(form) ? form : capitalised(form))) };
};

/** The items followed by copies of `upper` and `title` of them (shares) in capitals and in headline case. */
export const withCaseCopies = (
  items: readonly TrainingItem[],
  random: Random,
  { upper = 0.06, title = 0.04 }: { readonly upper?: number; readonly title?: number } = {},
): TrainingItem[] => {
  const copies = items.flatMap(({ even }) => {
    const draw = random.uniform();
    if (even.forms.length < 3 || draw >= upper + title) return [];
    const copy = draw < upper ? upperCase(even) : titleCase(even);
    return [{ even: copy, odd: copy }];
  });
  return [...items, ...copies];
};
