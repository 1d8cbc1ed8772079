import type { Reading } from '../reading.ts';
import type { CompiledFiller, CompiledTrigger, TriggerTable } from '../triggers/compile-triggers.ts';
import { fits, hasContent, isPartOfName, matchRow, particleOf, posOf } from './match-triggers.ts';
import type { MentionIndex } from './mention-index.ts';
import { type Slots, slotsOf } from './slots.ts';

/** One trigger row tried at a word. */
export interface TriedRow {
  readonly rule: string;
  /** Null for the row that fired; else why it did not, in words. */
  readonly obstacle: string | null;
}

/** A word that some rows of the trigger lists know, and what became of them, the first tried first. */
export interface TriedWord {
  readonly token: number;
  readonly rows: readonly TriedRow[];
}

/** Every word of a stretch of tokens that has trigger rows, with the row that fired and why the others did not. */
export function explainTriggers(
  reading: Reading,
  mentions: MentionIndex,
  table: TriggerTable,
  { first, last }: { readonly first: number; readonly last: number },
): TriedWord[] {
  const tried: TriedWord[] = [];
  for (let token = first; token < last; token++) {
    const pos = posOf(reading, token);
    const rows = pos === null ? undefined : table[pos].get(reading.tokens[token]!.lemma.toLowerCase());
    if (rows === undefined) continue;
    const slots = slotsOf(reading, token);
    const inName = isPartOfName(reading, mentions, token);
    let fired = false;
    const list = rows.map((row): TriedRow => {
      const obstacle = inName ? 'the word is part of a name' : obstacleTo(reading, mentions, token, slots, row);
      const rule = row.trigger.id;
      if (obstacle !== null) return { rule, obstacle };
      if (fired) return { rule, obstacle: 'a more specific row came first' };
      fired = true;
      return { rule, obstacle: null };
    });
    tried.push({ token, rows: list });
  }
  return tried;
}

function obstacleTo(
  reading: Reading,
  mentions: MentionIndex,
  token: number,
  slots: Slots,
  row: CompiledTrigger,
): string | null {
  if (matchRow(reading, mentions, token, slots, row) !== null)
    return row.reporting && !hasContent(reading, token) ? 'nothing is said' : null;
  const { particle } = row.trigger;
  if (particle !== undefined && particleOf(reading, token, particle) < 0) return `no "${particle}" goes with it`;
  const wordsAt = (slot: string): string =>
    (slots.get(slot) ?? []).map((each) => reading.tokens[each]!.text).join(', ');
  for (const condition of row.requires) {
    if (slots.get(condition.slot)?.some((each) => fits(reading, mentions, each, condition))) continue;
    const found = wordsAt(condition.slot);
    return `${condition.slot} ${found === '' ? 'is missing' : `is "${found}"`}, must be ${wanted(condition)}`;
  }
  for (const condition of row.excludes) {
    if (slots.get(condition.slot)?.some((each) => fits(reading, mentions, each, condition)))
      return `${condition.slot} is "${wordsAt(condition.slot)}", which the row excludes`;
  }
  return 'the words do not stand as the row asks';
}

/** Words shown of a long list. */
const SHOWN = 6;

function wanted({ lemmas, kinds }: CompiledFiller): string {
  const all = [...[...kinds].map((kind) => `a ${kind}`), ...lemmas];
  if (all.length === 0) return 'there';
  return all.slice(0, SHOWN).join(' | ') + (all.length > SHOWN ? ' | …' : '');
}
