import type { Reading } from '../reading.ts';
import { SAYING } from './attitudes.ts';
import type { MentionIndex } from './mention-index.ts';
import { saidBy } from './speaker.ts';

/** Everybody whom the report quotes, with an event in the words or without: "no one was hurt, officials said". */
export function quotedSpeakers(reading: Reading, mentions: MentionIndex): Set<string> {
  const speakers = new Set<string>();
  reading.tokens.forEach(({ upos, lemma }, token) => {
    if (upos !== 'VERB' || !SAYING.has(lemma)) return;
    const speaker = saidBy(reading, mentions, token)?.speaker ?? null;
    if (speaker !== null) speakers.add(speaker);
  });
  return speakers;
}
