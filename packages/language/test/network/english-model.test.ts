import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { decodeBase64 } from '../../src/network/decode-base64.ts';
import { defaultNetwork } from '../../src/network/default-network.ts';
import { ENGLISH_BASE64 } from '../../src/network/generated/english.ts';

const FILE = new URL('../../../../data/models/english.drmn', import.meta.url);

describe('the model of the package', () => {
  test.skipIf(!existsSync(FILE))('is data/models/english.drmn (skipped while that is not there)', () => {
    expect(Buffer.compare(decodeBase64(ENGLISH_BASE64), readFileSync(FILE))).toBe(0);
  });

  test('is opened once', () => {
    expect(defaultNetwork()).toBe(defaultNetwork());
    expect(defaultNetwork().tags).toContain('PROPN|NNP');
  });

  test('reads a plain sentence', () => {
    const { tokens } = analyze('The army attacked the rebels.');
    expect(tokens.map(({ upos }) => upos)).toEqual(['DET', 'NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT']);
    expect(tokens.map(({ deprel }) => deprel)).toEqual(['det', 'nsubj', 'root', 'det', 'obj', 'punct']);
  });
});
