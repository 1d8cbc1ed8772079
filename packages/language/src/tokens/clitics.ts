const CLITIC = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;
const BARE =
  /^(?:(do|does|did|wo|would|could|should|is|was|are|were|has|have|had|ca|ai)nt|(you|they)(?:re|ve)|(i)(?:ve|m))$/i;
/** A name, or the end of a sentence's "I'm" with its apostrophe lost: left alone. */
const NAME = /^Im$|^IM$/;
const FUSED = /^(?:(can)not|(gon|wan)na|(got)ta|(lem|gim)me)$/i;
/** "90's": a decade, one word. */
const DECADE = /^\d*0['’]s$/;
const LONGEST = 40;

/**
 * Where a written word falls into two: the possessive and short verbs after an apostrophe ("Iraq's", "didn't"), and what is written
 * without one ("dont", "cannot", "gonna"). −1 for a word that is one.
 *
 * @example cliticCut("didn't") //=> 3
 */
export function cliticCut(form: string): number {
  if (form.length < 2 || form.length > LONGEST || DECADE.test(form) || NAME.test(form)) return -1;
  const clitic = CLITIC.exec(form);
  if (clitic?.[1] !== undefined) return clitic[1].length;
  const short = BARE.exec(form) ?? FUSED.exec(form);
  const stem = short?.slice(1).find((group) => group !== undefined);
  return stem === undefined ? -1 : stem.length;
}
