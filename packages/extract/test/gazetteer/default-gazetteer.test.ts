import { describe, expect, test } from 'vitest';
import { defaultEntries, defaultGazetteer } from '../../src/gazetteer/default-gazetteer.ts';

const gazetteer = defaultGazetteer();
const entries = defaultEntries();

describe('the shipped rows', () => {
  test('every capital is a place of its country', () => {
    const missing = entries
      .filter((entry) => entry.kind === 'country')
      .filter((country) => {
        const named = gazetteer.find(country.capital);
        return !named.some((entry) => entry.kind === 'place' && entry.country === country.iso3);
      });
    expect(missing.map((country) => `${country.label}: ${country.capital}`)).toEqual([]);
  });
});
