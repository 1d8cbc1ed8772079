import type { Frame } from './trigger.ts';

/** Prepositions of place: part of every type's frames, which may override them; the engine reads "inside", "across" and the like as these. */
export const PLACE_FRAME: Frame = {
  in: 'location',
  at: 'location',
  near: 'location',
  around: 'location',
  along: 'location',
  off: 'location',
};
