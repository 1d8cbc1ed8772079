import type { Document, Entity } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import type { Party } from './party.ts';
import { stemsOf } from './stems.ts';

/** What a report is about: enough to tell whether two reports tell one story. */
export interface Story {
  /** Keys of the named parties, most mentioned first. */
  readonly names: readonly string[];
  /** Stems of the title and the lead, sorted. */
  readonly stems: readonly string[];
  /** A few of them that like stories mostly share (`sampleOf`). */
  readonly sample: readonly string[];
}

const MOST_NAMES = 5;
const SAMPLE_SIZE = 5;
/** UTF-16 code units: about the first two sentences. */
const LEAD_LENGTH = 320;

export function storyOf(
  document: Pick<Document, 'title' | 'text'>,
  entities: readonly Entity[],
  parties: ReadonlyMap<string, Party>,
): Story {
  const mentions = new Map<string, number>();
  for (const { id, mentions: count } of entities) {
    const { key, named } = parties.get(id)!;
    if (key !== null && named) mentions.set(key, (mentions.get(key) ?? 0) + count);
  }
  const names = [...mentions].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b)).map(([key]) => key);
  const stems = [...stemsOf(`${document.title ?? ''} ${document.text.slice(0, LEAD_LENGTH)}`)].sort(byCodeUnits);
  return { names: names.slice(0, MOST_NAMES), stems, sample: sampleOf(stems, SAMPLE_SIZE) };
}

/** 3 and 2: one story; 1: perhaps; 0: nothing says so. */
export function storyFit(a: Story, b: Story): number {
  const names = a.names.filter((name) => b.names.includes(name)).length;
  const likeness = overlap(a.stems, b.stems);
  if (likeness >= 0.5 || (names > 1 && likeness >= 0.25)) return 3;
  if (names > 1 || likeness >= 0.4 || (names > 0 && likeness >= 0.25)) return 2;
  return names > 0 || likeness >= 0.25 ? 1 : 0;
}

/** The part of the shorter list that the other has too; a few words in common are none. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  const common = a.filter((stem) => known.has(stem)).length;
  return common < FEW_STEMS ? 0 : common / Math.min(a.length, b.length);
}

const FEW_STEMS = 4;

/**
 * Of the stems the least by each of several hashes: two lists that share a part p of theirs have one in common with 1 − (1 − p)ⁿ.
 *
 * @see Broder 1997, On the resemblance and containment of documents
 */
export function sampleOf(stems: Iterable<string>, size: number): readonly string[] {
  return Array.from({ length: size }, (_, seed) => {
    let least: { readonly stem: string; readonly hash: number } | null = null;
    for (const stem of stems) {
      const hash = hashOf(stem, seed);
      if (least === null || hash < least.hash) least = { stem, hash };
    }
    return least === null ? [] : [`${seed}${least.stem}`];
  }).flat();
}

/** FNV-1a with a last mixing, 32 bits. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ (seed * 0x9e3779b1);
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
