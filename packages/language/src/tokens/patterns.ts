/*
 * What one token may look like, by the character it starts with; all sticky. Every quantifier that can back up is bounded, so a match
 * costs no more than its length or a constant.
 */

export const URL: RegExp = /(?:https?:\/\/|www\.|mailto:)[^\s<>"“”]+/iuy;
/** `who@where.org`; the host alone may do ("Rice@ENRON"). */
export const EMAIL: RegExp = /[\w.+-]{1,64}@[\p{L}_][\w-]{0,63}(?:\.[\w-]{1,64}){0,5}/uy;
/** "@user", "#MeToo"; a mark before a number stands alone. */
export const HANDLE: RegExp = /[@#](?=[\d_]*\p{L})[\p{L}\p{N}_]+/uy;
export const DATE: RegExp =
  /\d{4}-\d{2}-\d{2}(?![\d-])(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,4}\/\d{1,2}(?:\/\d{1,4})?(?![\d/])|\d{1,2}(?::\d{2}){1,2}(?![\d:])/uy;
/** "3,500", "0.5", "6.2.1", "202.456.1414", "16th", "1990's", "15-year-old". */
export const NUMBER: RegExp =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*(?:[\p{L}]+|(?<=0)['’]s(?!\p{L}))?(?:[-‐‑][\p{L}\p{N}]+)*/uy;
/** ".22", "+44"; only where a word may begin. */
export const SIGNED: RegExp = /(?:\+|[.])\d+(?:[.,-]\d+)*(?![\p{L}\p{N}])/uy;
/** "'90s", "'em", "'til"; only where a word may begin. */
export const ELIDED: RegExp = /['’](?:\d0s|em|til|tis|twas)(?![\p{L}\p{N}])/iuy;
export const INITIALS: RegExp = /\p{L}(?:\.\p{L}){1,15}(?![\p{L}\p{N}])\.?(?:[-‐‑][\p{L}\p{N}]+)*/uy;
export const DEGREE: RegExp = /(?:Ph|Psy|Ed|Eng)\.?[DS]\.(?!\p{L})/uy;
export const WORD: RegExp =
  /[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_]|\p{Cf}(?=[\p{L}\p{N}\p{M}])|[-‐‑'’ʼ](?=[\p{L}\p{N}])|&(?=\p{Lu})|,(?=\d{3}(?!\d))(?<=\d,))*/uy;
/** What after a word and its dot makes an address or a file of it, with the path that follows. */
export const DOMAIN: RegExp =
  /\.(?:com|org|net|gov|edu|info|mil|int|co|io|tv|uk|ru|ua|cn|iq|ir|docx?|xlsx?|pdf|txt|html?|pptx?|jpe?g|png|gif|zip|exe|csv|xml|json|mp[34]|php|aspx?)(?:\.\p{L}{2})?(?![\p{L}\p{N}])(?:\/[^\s<>"“”]+)?/iuy;
/** The rest of "comp.sources.unix", of "alt.religion". */
export const HOST: RegExp = /(?:\.[a-z]{2,20}){2,6}(?![\p{L}\p{N}.])/uy;
/** "l/c", "w/o", "24/7". */
export const SLASHED: RegExp = /[a-z]\/[a-z]{1,3}(?![\p{L}\p{N}/])/iuy;
/** ":-)", ";)", "=(", ":D", "^_^", "<3"; only where a word may begin. */
export const EMOTICON: RegExp = /(?:[:;=]['’]?-?(?:[()|DPpOo]|\/(?!\/))|\(:|<3|\^_*\^)(?![\p{L}\p{N}])/uy;
/** The apostrophe and letters that follow "U.S." or a closing quote: "U.S.'s". */
export const LOOSE_CLITIC: RegExp = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}'’])/iuy;
export const MARKS: RegExp =
  /[.!?]+|''|’’|‘‘|``|<<|>>|([-*=_~+#•·…])\1*|[\p{So}\p{Sk}][\p{M}\p{Cf}\p{Sk}]*(?:(?<=\u200d)\p{So}[\p{M}\p{Cf}\p{Sk}]*)*|[\s\S]/uy;
export const SPACE: RegExp = /[\s\p{Cc}\p{Cf}\p{Zs}]+/uy;
/** After an abbreviation's dot a hyphenated rest still belongs to the word ("St.-Pierre", "Lt.-Col."). */
export const DOTTED_REST: RegExp = /(?:-[\p{L}\p{N}]+)+/uy;

/** The end of `pattern`'s match at `at`, or −1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
