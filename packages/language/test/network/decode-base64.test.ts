import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, plainlyDecoded } from '../../src/network/decode-base64.ts';

test('both decoders give the bytes back, with padding and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200, size: 'max' }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      for (const each of [text, text.replace(/=+$/, '')])
        for (const decode of [decodeBase64, plainlyDecoded]) expect([...decode(each)]).toEqual([...bytes]);
    }),
  );
});
