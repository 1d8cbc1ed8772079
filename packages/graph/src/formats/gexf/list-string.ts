/**
 * Gephi's `liststring`: brackets, each item in double quotes, backslash before a quote or a backslash.
 * The format has no empty item, so empty strings are left out.
 *
 * @example writeListString(['a', 'b, c']) //=> '["a","b, c"]'
 */
export function writeListString(items: readonly string[]): string {
  const quoted = items.filter((item) => item !== '').map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`);
  return `[${quoted.join(',')}]`;
}

/**
 * Reads what `writeListString` writes; anything else is a list of one.
 *
 * @example readListString('["a","b, c"]') //=> ['a', 'b, c']
 */
export function readListString(text: string): readonly string[] {
  if (!text.startsWith('[') || !text.endsWith(']')) return text === '' ? [] : [text];
  return [...text.slice(1, -1).matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, item]) =>
    (item ?? '').replace(/\\(.)/gs, '$1'),
  );
}
