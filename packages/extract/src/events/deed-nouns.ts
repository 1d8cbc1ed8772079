const DEEDS: ReadonlySet<string> = new Set(
  'plan proposal decision policy demand offer call appeal request action move conduct record law bill measure failure refusal claim remark comment stance role attempt abuse killing attack strike raid bombing arrest ban trial bid effort threat ultimatum invitation vote verdict ruling idea initiative crackdown war sale test launch visit rule control practice strategy reform budget tactic behaviour behavior help aid support work step deal version view position rejection denial approval use choice memo message letter'.split(
    ' ',
  ),
);
/** How nouns of doing and saying end; those for bodies and people ("government", "organisation") are mentions and do not get here. */
const ENDINGS = ['tion', 'sion', 'ment', 'ance', 'ence', 'ism', 'ency', 'acy', 'ing', 'ure'];

/**
 * Whether a noun names what somebody does or says, so that who rejects or condemns it turns against whose it is.
 *
 * "Iran's proposal", "the Chinese action" are deeds; "a Chinese national", "the Iranian border" are none.
 *
 * @param lemma base form
 * @example isDeedOrWord('ultimatum') //=> true
 */
export function isDeedOrWord(lemma: string): boolean {
  const word = lemma.toLowerCase();
  return DEEDS.has(word) || (word.length > 6 && ENDINGS.some((ending) => word.endsWith(ending)));
}
