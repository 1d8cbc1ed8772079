/** A suite's own dictionary of actors, which is an input of it as the texts are. */
export interface SuiteActors {
  /** The same in the format of PETRARCH's dictionaries, without the names left out. */
  readonly text: string;
  /** The code of the longest name of the dictionary within words; null for none. */
  codeIn(words: string): string | null;
}

/**
 * Read `[{ name, codes }]`. A name with several codes has the first; one without a code is nobody.
 *
 * @param isKnown names that the pipeline knows already and better
 * @example suiteActors('[{"name":"SYLVANIA","codes":["SYL"]}]', () => false).codeIn("Sylvania's army") //=> 'SYL'
 */
export function suiteActors(json: string, isKnown: (name: string) => boolean): SuiteActors {
  const listed: readonly { readonly name: string; readonly codes: readonly string[] }[] = JSON.parse(json);
  const codes = new Map(
    listed.flatMap(({ name, codes: [code = ''] }) => (/^[A-Z]{2,}$/i.test(code) ? [[keyOf(name), code]] : [])),
  );
  const longest = Math.max(0, ...[...codes.keys()].map((name) => name.split(' ').length));
  return {
    text: listed
      .filter(({ name }) => codes.has(keyOf(name)) && !isKnown(name))
      .map(({ name }) => `${name.replaceAll(' ', '_')}_ [${codes.get(keyOf(name))}]`)
      .join('\n'),
    codeIn: (words) => {
      const parts = keyOf(words).split(' ');
      for (let length = Math.min(longest, parts.length); length > 0; length--) {
        for (let at = 0; at + length <= parts.length; at++) {
          const code = codes.get(parts.slice(at, at + length).join(' '));
          if (code !== undefined) return code.toUpperCase();
        }
      }
      return null;
    },
  };
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replaceAll('_', ' ')
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .join(' ');
}
