const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPED = /[&<>"\t\n\r\u0085\u2028]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Without the characters that XML 1.0 forbids: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function stripForXml(text: string): string {
  return text.replace(NOT_XML, '');
}

/**
 * Text for a double-quoted attribute or an element, read back as it was: line breaks too, those that some parsers turn into
 * spaces (U+0085 and U+2028) among them.
 *
 * @example escapeXml('a < "b"') //=> 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
  return stripForXml(text).replace(ESCAPED, (character) => ESCAPES[character] ?? character);
}
