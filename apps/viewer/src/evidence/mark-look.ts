/** How words that count are marked: each look has its colour and its own underline, so that none is told by colour alone. */
export const MARK_LOOKS = ['trigger', 'mention', 'actor', 'recipient', 'place', 'speaker', 'other'] as const;
export type MarkLook = (typeof MARK_LOOKS)[number];

export const LOOK_WORDS: Readonly<Record<MarkLook, string>> = {
  trigger: 'what happened',
  mention: 'this name',
  actor: 'who did it',
  recipient: 'to whom',
  place: 'where',
  speaker: 'who says so',
  other: 'with what',
};

const LOOKS: Readonly<Record<string, MarkLook>> = {
  trigger: 'trigger',
  mention: 'mention',
  actor: 'actor',
  speaker: 'speaker',
  recipient: 'recipient',
  location: 'place',
  origin: 'place',
  destination: 'place',
};

/** @example markLook('destination') //=> 'place' */
export const markLook = (role: string): MarkLook => (Object.hasOwn(LOOKS, role) ? (LOOKS[role] as MarkLook) : 'other');
