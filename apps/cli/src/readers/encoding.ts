import { InputError } from './input-error.ts';

export interface DecodeOptions {
  /** Encoding named outside the bytes (an HTTP header, an HTML meta element); used when it has no byte order mark. */
  readonly label?: string | null;
}

/**
 * Bytes to text: byte order mark, then the named encoding, then UTF-16 by its zero bytes, then UTF-8, then windows-1252.
 * The byte order mark is no part of the text; nothing else is changed.
 *
 * @throws {InputError} the bytes are no text: a known binary format, zero bytes or mostly control characters
 * @example decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) //=> 'café'
 * @see https://encoding.spec.whatwg.org (names of encodings, windows-1252 as the fallback of the web)
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const format = binaryFormat(bytes);
  if (format !== null) throw new InputError(`${format}, not text`);
  const named = decoderFor(options.label ?? null);
  if (named !== null) return named.encoding === 'windows-1252' ? windows1252(bytes) : named.decode(bytes);
  const wide = zeroBytePattern(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes)) throw new InputError('binary file, not text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decoderFor(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16') ? null : decoder;
  } catch {
    return null;
  }
}

/** What windows-1252 has in 0x80 … 0x9f; five places are unused. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's decoder reads windows-1252 as Latin-1: typographic quotes would be lost. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80]!);
}

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
  const controls = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return controls > 0.1 * sample.length;
}
