import { fileURLToPath } from 'node:url';
import type { Document, EventType, Extraction } from '@dramatis/graph/model';
import { type Accuracy, accuracy, type Counts, type Score, score } from './counts.ts';
import type { ScoredRole } from './participants.ts';
import { readGold } from './read-gold.ts';
import { scoreGold } from './score-gold.ts';
import { addTallies, type Counted, NO_TALLY, type Shared, type Tally } from './tally.ts';

/** The figures of one report or of all; per cent. */
export interface GoldScores {
  readonly scores: Readonly<Record<Counted, Score>>;
  readonly accuracies: Readonly<Record<Shared, Accuracy>>;
  readonly byRole: Readonly<Partial<Record<ScoredRole, Score>>>;
  readonly byType: Readonly<Partial<Record<EventType, Score>>>;
  readonly repeats: number;
}

/** What the extractor has of our own gold: over all reports together (micro average), and for each. */
export interface GoldReport extends GoldScores {
  readonly documents: number;
  readonly reports: Readonly<Record<string, GoldScores>>;
}

export interface GoldOptions {
  /** Folder of the sample reports. */
  readonly corpus: string;
  /** Folder of their hand-made graphs. */
  readonly gold: string;
}

/** The repository's own folders, from dist as from src. */
export const GOLD_DEFAULTS: GoldOptions = {
  corpus: fileURLToPath(new URL('../../../data/corpus', import.meta.url)),
  gold: fileURLToPath(new URL('../../../data/gold', import.meta.url)),
};

/**
 * Score an extractor against the hand-made graphs of data/gold.
 *
 * @param extract one report to its extraction
 * @throws {Error} a report or a gold file cannot be read
 * @example (await runGold(extract)).scores.events.f1 //=> 41.9
 */
export async function runGold(
  extract: (document: Document) => Extraction | Promise<Extraction>,
  options: Partial<GoldOptions> = {},
): Promise<GoldReport> {
  const { corpus, gold } = { ...GOLD_DEFAULTS, ...options };
  const reports: Record<string, GoldScores> = {};
  let total = NO_TALLY;
  for (const report of await readGold(corpus, gold)) {
    const tally = scoreGold(report.gold, await extract(report.document));
    reports[report.gold.report] = goldScores(tally);
    total = addTallies(total, tally);
  }
  return { documents: Object.keys(reports).length, ...goldScores(total), reports };
}

/** Counts to per cent. */
export function goldScores({ counts, shares, byRole, byType, repeats }: Tally): GoldScores {
  return {
    scores: mapValues(counts, score),
    accuracies: mapValues(shares, accuracy),
    byRole: mapValues<ScoredRole, Counts, Score>(byRole as Record<ScoredRole, Counts>, score),
    byType: mapValues<EventType, Counts, Score>(byType as Record<EventType, Counts>, score),
    repeats,
  };
}

function mapValues<K extends string, V, W>(record: Readonly<Record<K, V>>, change: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, W>;
}
