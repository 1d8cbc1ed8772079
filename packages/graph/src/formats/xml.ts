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

/** Most cells are such. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

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
  if (PLAIN.test(text)) return text;
  return stripForXml(text).replace(ESCAPED, (character) => ESCAPES[character] ?? character);
}

/** What `idInXml` replaces, and what reads like one of its replacements. */
const NOT_ID = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9a-f]{4}_)/gu;

/**
 * A key for a double-quoted attribute. What XML cannot hold is written `_xHHHH_`, so different keys stay different.
 *
 * @example idInXml('a\u0007 & b') //=> 'a_x0007_ &amp; b'
 */
export function idInXml(key: string): string {
  return escapeXml(key.replace(NOT_ID, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`));
}

/** The key that `idInXml` wrote, the XML being read. */
export function keyOfId(id: string): string {
  return id.replace(/_x([0-9a-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
