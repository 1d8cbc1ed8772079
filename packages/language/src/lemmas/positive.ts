import { isListed } from '../words/is-listed.ts';

const COMPARED: ReadonlyMap<string, string> = new Map([
  ['better', 'good'], ['best', 'good'], ['worse', 'bad'], ['worst', 'bad'], ['more', 'more'], ['most', 'most'], ['less', 'less'],
  ['least', 'least'], ['further', 'further'], ['farther', 'far'], ['furthest', 'far'], ['elder', 'old'], ['eldest', 'old'], ['later', 'late'],
  ['latest', 'late'], ['freer', 'free'], ['upper', 'upper'], ['inner', 'inner'], ['outer', 'outer'], ['lesser', 'less'],
]); // biome-ignore format: one table

/** "bigg" of "bigger"; not "odd". */
const DOUBLED = /^[^aeiou]+[aeiou]([bdgmnpt])\1$/;

/**
 * The positive of a comparative or superlative; lower case.
 *
 * @example positive('largest') //=> 'large'
 */
export function positive(form: string): string {
  const irregular = COMPARED.get(form);
  if (irregular !== undefined) return irregular;
  const ending = /(?:er|est)$/.exec(form);
  if (ending === null || ending.index < 3) return form;
  const stem = form.slice(0, ending.index);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (isListed('e-adjective', `${stem}e`)) return `${stem}e`;
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
}
