import { plainLetter, WHOLE_LETTERS } from './gazetteer/name-key.ts';

const PLAIN = /^[a-z0-9]+$/;

/**
 * A name as it stands in an id: lower case, no diacritics, words joined by hyphens.
 *
 * @example slug('Kata’ib Hezbollah') //=> 'kataib-hezbollah'
 * @example slug('Łukasz Żółć') //=> 'lukasz-zolc'
 */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʿʾ.]/g, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, plainLetter)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
