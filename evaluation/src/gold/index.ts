export { type Baseline, baselineOf, LARGEST_DROP, regressions } from './baseline.ts';
export type { Accuracy, Counts, Score } from './counts.ts';
export { GOLD_COMMAND_DEFAULTS, type GoldCommandOptions, goldCommand, HELD_OUT_GOLD } from './gold-command.ts';
export type { GoldActor, GoldEvent, GoldGraph, GoldLocation } from './gold-graph.ts';
export { goldTable } from './gold-table.ts';
export { GOLD_DEFAULTS, type GoldOptions, type GoldReport, type GoldScores, runGold } from './run-gold.ts';
export { scoreGold } from './score-gold.ts';
