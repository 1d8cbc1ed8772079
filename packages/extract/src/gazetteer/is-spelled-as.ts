import type { GazetteerEntry } from './gazetteer.ts';
import { nameKey } from './name-key.ts';

/** Acronyms of the shipped rows that are words when a text is all in capitals. */
const WORD_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'US WHO ICE UP PA SEC PLAN SAC RAW MEND FACT MODEL TIP PAN MAS SPA SIS FAST ARENA CAR SWIFT AU MIR NAN INA ANA PRI MOB ' +
    'LET TAK PIN INC FAR COP MENA SANA SUNA FIS GAM ERA BAR IS AN IN AS IT ALBA CARE SAVE RAND SAVAK UPS CUT SAP PAS ING NAS'
  ).split(' '),
);

export interface SpellingOptions {
  /** The text around is all in capitals, so capitals tell nothing: acronyms that are also words are refused. */
  readonly allCapitals?: boolean;
}

/**
 * Whether the text's own capitals fit the entry: a name of capitals alone ("US", "WHO", "ICE") must stand in capitals, any other must have
 * a capital if the name has one. `Gazetteer.match` sees lower-case words only; ask this of what it finds.
 *
 * @param surface the words as written, without a leading "the"
 * @example isSpelledAs(unitedStates, 'us') //=> false
 * @example isSpelledAs(unitedStates, 'US') //=> true
 * @example isSpelledAs(unitedStates, 'US', { allCapitals: true }) //=> false
 */
export function isSpelledAs(entry: GazetteerEntry, surface: string, options: SpellingOptions = {}): boolean {
  const key = nameKey(surface);
  const allCapitals = options.allCapitals ?? false;
  return [entry.label, ...entry.aliases].some((name) => nameKey(name) === key && fits(name, surface, allCapitals));
}

function fits(name: string, surface: string, allCapitals: boolean): boolean {
  if (!/\p{Lu}/u.test(name)) return true;
  if (!/\p{Lu}/u.test(surface)) return false;
  if (/\p{Ll}/u.test(name)) return true;
  return !/\p{Ll}/u.test(surface) && !(allCapitals && WORD_ACRONYMS.has(name));
}
