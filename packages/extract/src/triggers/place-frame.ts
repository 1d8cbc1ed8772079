import type { Frame } from './trigger.ts';

/** Prepositions of place: part of every type's frames, which may override them. */
export const PLACE_FRAME: Frame = {
  in: 'location',
  at: 'location',
  near: 'location',
  inside: 'location',
  outside: 'location',
  around: 'location',
  across: 'location',
  along: 'location',
  throughout: 'location',
  off: 'location',
  within: 'location',
};
