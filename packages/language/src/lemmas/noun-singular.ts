import { isListed } from '../words/is-listed.ts';
import { BARE_S_NOUNS, E_NOUNS, IE_NOUNS, IRREGULAR_NOUNS, UNCHANGED_NOUNS } from './irregular-nouns.ts';

const PERSONS = /(?:wo)?men$|children$/;

/**
 * Singular of a plural noun, in the case it is written in but for its first letter, which stays as it is.
 *
 * A form that is no plural comes back as it is.
 *
 * @example nounSingular('militias') //=> 'militia'
 * @example nounSingular('NGOs') //=> 'NGO'
 */
export function nounSingular(form: string): string {
  if (/^[\p{Lu}\d&.-]{2,}['’]?s$/u.test(form)) return /\p{Lu}/u.test(form) ? form.replace(/['’]?s$/, '') : decade(form);
  const lower = form.toLowerCase();
  const singular = singularOf(lower);
  return form === lower ? singular : recased(form, singular);
}

/** "1990's" → "1990s". */
const decade = (form: string): string => form.replace(/['’]s$/, 's');

function recased(form: string, lower: string): string {
  if (form.slice(0, lower.length).toLowerCase() === lower) return form.slice(0, lower.length);
  return form.length > 1 && form === form.toUpperCase() ? lower.toUpperCase() : `${form[0]}${lower.slice(1)}`;
}

function singularOf(form: string): string {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  if (UNCHANGED_NOUNS.has(form)) return form;
  if (/^\d/.test(form)) return decade(form);
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) return form.slice(0, hyphen + 1) + singularOf(form.slice(hyphen + 1));
  if (PERSONS.test(form) && form.length > 4) return form.replace(/men$/, 'man').replace(/children$/, 'child');
  if (/.['’]s$/u.test(form)) return form.slice(0, -2);
  if (form.length < 3 || !form.endsWith('s') || form.endsWith('ss')) return form;
  if (/[ui]s$/.test(form)) return BARE_S_NOUNS.test(form) ? form.slice(0, -1) : form;
  return form.endsWith('es') ? withoutEs(form) : form.slice(0, -1);
}

function withoutEs(form: string): string {
  const withE = form.slice(0, -1);
  const stem = form.slice(0, -2);
  if (form.endsWith('ies')) return form.length < 5 || IE_NOUNS.has(withE) ? withE : `${form.slice(0, -3)}y`;
  if (E_NOUNS.has(withE)) return withE;
  if (/(?:ss|sh|x|tch|[^ao]ch|ach|och|zz|tz)es$/.test(form)) return stem;
  if (form.endsWith('uses')) return isListed('verb', withE) ? withE : stem;
  if (form.endsWith('oes')) return form.length > 5 || /^(?:echo|hero|veto)/.test(form) ? stem : withE;
  return withE;
}
