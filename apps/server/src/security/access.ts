import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may ask. */
export interface Access {
  /** Whether a request's headers show the token, or the cookie of a link that was followed. */
  admits(headers: { readonly authorization?: string | undefined; readonly cookie?: string | undefined }): boolean;
  /** A code for a link; it counts once. */
  code(): string;
  /** The cookie for a code, null where the code is none or was used. */
  redeem(code: string): string | null;
}

/** Characters a token must have: nobody guesses 16. */
export const TOKEN_LENGTH = 16;

/** Codes that wait to be used; the oldest is dropped. */
const MOST_CODES = 16;

/**
 * Admits those who have the token. Browsers get a cookie by a link that works once: the token itself is in no address.
 *
 * @param token null admits everybody
 */
export function createAccess(token: string | null): Access {
  const session = secret();
  /** Of its own: all servers of a machine share one jar. */
  const cookieName = `dramatis-${secret().slice(0, 8)}`;
  const codes: string[] = [];
  return {
    admits({ authorization, cookie }) {
      if (token === null) return true;
      const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (bearer !== undefined) return isSame(bearer, token);
      return cookiesOf(cookie, cookieName).some((value) => isSame(value, session));
    },
    code() {
      const code = secret();
      codes.push(code);
      if (codes.length > MOST_CODES) codes.shift();
      return code;
    },
    redeem(code) {
      const index = codes.findIndex((one) => isSame(code, one));
      if (index < 0) return null;
      codes.splice(index, 1);
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
}

const secret = (): string => randomBytes(24).toString('base64url');

/** In the same time wherever they differ. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function cookiesOf(header: string | undefined, wanted: string): readonly string[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const [name, value] = pair.trim().split('=', 2);
    return name === wanted && value !== undefined ? [value] : [];
  });
}
