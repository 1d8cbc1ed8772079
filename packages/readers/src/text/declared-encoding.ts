import { latin1 } from '../kind.ts';
import { decode } from './encoding.ts';

/**
 * The encoding that bytes or their media type name, or null.
 *
 * `<meta charset=…>` stands in the first kilobyte of a page (HTML standard, 4.2.5.4), `<?xml encoding=…?>` at the very start.
 */
export function declaredEncoding(bytes: Uint8Array, contentType: string | null): string | null {
  const head = latin1(bytes.subarray(0, 1024));
  return (
    /charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    null
  );
}

/** @throws {InputError} the bytes are no text */
export const decodeMarked = (bytes: Uint8Array, contentType: string | null): Promise<string> =>
  decode(bytes, declaredEncoding(bytes, contentType));
