import { InputError } from '../input-error.ts';

/**
 * The encoding of bytes: byte order mark, then the named encoding, then UTF-16 by its zero bytes, then UTF-8; else, where most letters are
 * beyond ASCII, by statistics of bytes (chardet), and windows-1252 for the rest.
 *
 * @param label named outside the bytes (an HTTP header, an HTML meta element); not believed where the bytes are UTF-8 or UTF-16
 * @returns a label of `TextDecoder`
 * @throws {InputError} the bytes are no text: a known binary format, zero bytes or mostly control characters
 * @see https://encoding.spec.whatwg.org (names of encodings, windows-1252 as the fallback of the web)
 */
export async function encodingOf(bytes: Uint8Array, label: string | null = null): Promise<string> {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const format = binaryFormat(bytes);
  if (format !== null) throw new InputError(`${format}, not text`);
  const named = encodingNamed(label);
  if (named !== null) return named;
  const wide = zeroBytePattern(bytes);
  if (wide !== null) return wide;
  if (isBinary(bytes)) throw new InputError('binary file, not text');
  if (isUtf8(bytes)) return 'utf-8';
  return encodingNamed(await byStatistics(bytes)) ?? 'windows-1252';
}

/**
 * Bytes to text, in the encoding that `encodingOf` finds. The byte order mark is no part of the text; nothing else is changed.
 *
 * @throws {InputError} the bytes are no text
 * @example await decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) //=> 'café'
 */
export const decode = async (bytes: Uint8Array, label: string | null = null): Promise<string> =>
  decoderOf(await encodingOf(bytes, label))(bytes);

/** A decoder; with `stream` it takes bytes in pieces. */
export function decoderOf(encoding: string): (bytes: Uint8Array, options?: { readonly stream: boolean }) => string {
  const decoder = new TextDecoder(encoding);
  if (encoding !== 'windows-1252') return (bytes, options) => decoder.decode(bytes, options);
  return (bytes, options) => withTypography(decoder.decode(bytes, options));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** English with typographic quotes has some in a hundred letters beyond ASCII, French five: no statistics of bytes can tell these apart. */
const FOREIGN_SHARE = 0.3;

async function byStatistics(bytes: Uint8Array): Promise<string | null> {
  const sample = bytes.subarray(0, STATISTICS_SAMPLE);
  let beyond = 0;
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0x80) beyond += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  if (beyond < FOREIGN_SHARE * (beyond + letters)) return null;
  const { analyse } = await import('chardet');
  return analyse(sample)[0]?.name ?? null;
}

const STATISTICS_SAMPLE = 65_536;

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function encodingNamed(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** What windows-1252 has in 0x80 … 0x9f; five places are unused. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's decoder reads windows-1252 as Latin-1: typographic quotes would be lost. */
export const withTypography = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80]!);

const SIGNATURES: readonly (readonly [name: string, signature: string])[] = [
  ['PDF document', '%PDF-'],
  ['zip archive or office document', 'PK\u0003\u0004'],
  ['gzip archive', '\u001f\u008b'],
  ['PNG image', '\u0089PNG'],
  ['JPEG image', '\u00ff\u00d8\u00ff'],
  ['GIF image', 'GIF8'],
  ['old office document', '\u00d0\u00cf\u0011\u00e0'],
  ['program', '\u007fELF'],
  ['SQLite database', 'SQLite format 3'],
];

function binaryFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? null;
}

const SAMPLE = 8192;

/** UTF-16 of a text that is mostly ASCII has a zero in every other byte and nearly none in between. */
function zeroBytePattern(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) even += 1;
    if (bytes[2 * i + 1] === 0) odd += 1;
  }
  if (pairs >= 2 && odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (pairs >= 2 && even > 0.4 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls > 0.1 * sample.length;
}
