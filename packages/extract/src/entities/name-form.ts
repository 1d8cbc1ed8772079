import { slug } from '../slug.ts';

/** Titles before a name that tell nobody apart ("Mr. Farouk"). */
const HONORIFIC = /^(?:the|mr|mrs|ms|miss|dr|sir|lord|lady|sheikh)-(?=.)/;

/**
 * A name as names are compared: no case, diacritics or honorifics; "el-" is "al-", and "al-" before a surname counts for nothing at its start.
 *
 * @example nameForm('The Mr. El-Sísi') //=> 'al-sisi'
 * @example nameForm('al-Sisi') === nameForm('El Sisi') //=> true
 */
export function nameForm(name: string): string {
  let form = slug(name);
  for (let plain = form.replace(HONORIFIC, ''); plain !== form; plain = form.replace(HONORIFIC, '')) form = plain;
  return form.replace(/(^|-)el-(?=.)/g, '$1al-');
}
