import { readdirSync } from 'node:fs';
import { readFiles } from '@dramatis/cli/readers';
import { describe, expect, test } from 'vitest';
import { checkGold } from '../../src/gold/check-gold.ts';
import { accuracy, score } from '../../src/gold/counts.ts';
import { HELD_OUT_GOLD } from '../../src/gold/gold-command.ts';
import type { GoldGraph } from '../../src/gold/gold-graph.ts';
import { readGold } from '../../src/gold/read-gold.ts';
import { GOLD_DEFAULTS } from '../../src/gold/run-gold.ts';
import { scoreGold } from '../../src/gold/score-gold.ts';
import { goldAsExtraction } from './gold-as-extraction.ts';
import { DOCUMENT, GOLD } from './small-gold.ts';

const dev = await readGold(GOLD_DEFAULTS.corpus, GOLD_DEFAULTS.gold);
const heldOut = await readGold(HELD_OUT_GOLD.corpus, HELD_OUT_GOLD.gold);
const reports = [...dev, ...heldOut];

test('at least six reports have gold, and six are held out', () => {
  expect(dev.length).toBeGreaterThanOrEqual(6);
  expect(heldOut.length).toBeGreaterThanOrEqual(6);
});

describe.each(reports.map(({ gold, document }) => [gold.report, gold, document] as const))(
  '%s',
  (_, gold, document) => {
    test('is sound', () => {
      expect(checkGold(gold, document.text)).toEqual([]);
    });

    test('as prediction is right in everything', () => {
      const { counts, shares } = scoreGold(gold, goldAsExtraction(gold, document));
      for (const [name, figure] of Object.entries(counts)) expect(score(figure).f1, name).toBe(100);
      for (const [name, figure] of Object.entries(shares))
        if (figure.of > 0) expect(accuracy(figure).accuracy, name).toBe(100);
    });
  },
);

describe('faults', () => {
  const [attack, blame] = GOLD.events as [GoldGraph['events'][number], GoldGraph['events'][number]];
  const [kassala] = GOLD.locations as [GoldGraph['locations'][number]];
  test.each<[string, Partial<GoldGraph>, string]>([
    ['none', {}, ''],
    ['offset', { events: [{ ...attack, offset: 3 }] }, 'e1: "attacked" is not at 3'],
    ['unknown entity', { events: [{ ...attack, actor: ['nobody'] }] }, 'e1: no entity nobody'],
    ['unknown speaker', { events: [{ ...attack, speaker: 'nobody' }] }, 'e1: no speaker nobody'],
    ['actor as a place', { events: [{ ...attack, location: ['rebels'] }] }, 'e1: rebels is no location'],
    ['mode of another type', { events: [{ ...blame, mode: 'aerial' }] }, 'e2: ACCUSE has no aerial'],
    ['date', { events: [{ ...attack, start: 'Monday' }] }, 'e1: Monday is no ISO 8601 date'],
    ['period', { events: [{ ...attack, start: '2023', end: '2022' }] }, 'e1: ends before it starts'],
    ['same id', { events: [attack, { ...blame, id: 'e1' }] }, 'e1: two items have this id'],
    ['latitude', { locations: [{ ...kassala, lat: 95 }] }, 'kassala: no place on earth at 95, 36.4'],
    ['half a point', { locations: [{ ...kassala, lat: null }] }, 'kassala: no place on earth at null, 36.4'],
    ['mention', { locations: [{ ...kassala, mentions: ['Port'] }] }, 'kassala: "Port" is not in the text'],
    ['country', { locations: [{ ...kassala, country: 'SD' }] }, 'kassala: SD is no ISO 3166-1 alpha-3 code'],
  ])('%s', (_, change, fault) => {
    expect(checkGold({ ...GOLD, ...change }, DOCUMENT.text).join()).toBe(fault);
  });
});

describe('the sample reports', async () => {
  const paths: string[] = [];
  for await (const result of readFiles([GOLD_DEFAULTS.corpus])) {
    expect(result).not.toHaveProperty('error');
    if ('document' in result) paths.push(result.path);
    if ('document' in result) {
      const { document, path } = result;
      test(path.split('/').at(-1)!, () => {
        expect(document.title).toBeTruthy();
        expect(document.source).toBeTruthy();
        expect(document.url).toMatch(/^https:\/\/example\.org\//);
        expect(path).toContain(`/${document.published}-`);
        const words = document.text.split(/\s+/).length;
        expect(words).toBeGreaterThanOrEqual(200);
        expect(words).toBeLessThanOrEqual(500);
      });
    }
  }

  test('are all read', () => {
    expect(paths).toHaveLength(readdirSync(GOLD_DEFAULTS.corpus).filter((name) => /^\d.*\.md$/.test(name)).length);
    expect(paths.length).toBeGreaterThanOrEqual(16);
  });
});
