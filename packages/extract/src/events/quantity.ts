import type { Quantity } from '@dramatis/graph/model';
import { readNumber } from '../mentions/noun-phrase.ts';
import { childrenOf, type Reading } from '../reading.ts';
import type { FiredTrigger } from './event-draft.ts';

type Measure = 'killed' | 'wounded' | 'detained' | 'missing' | 'displaced';

const BY_LEMMA: ReadonlyMap<string, Measure> = new Map([
  ...['kill', 'die', 'dead', 'slay', 'execute', 'assassinate', 'massacre', 'death', 'killing', 'drown'].map(
    (w): [string, Measure] => [w, 'killed'],
  ),
  ...['wound', 'injure', 'hurt', 'wounded', 'injured', 'injury'].map((w): [string, Measure] => [w, 'wounded']),
  ...['arrest', 'detain', 'jail', 'imprison', 'arrested', 'detained'].map((w): [string, Measure] => [w, 'detained']),
  ...['displace', 'flee', 'evacuate', 'uproot'].map((w): [string, Measure] => [w, 'displaced']),
]);
const SOLDIERS = new Set(['troop', 'soldier', 'personnel', 'peacekeeper', 'marine', 'fighter']);
const WEAPONS = new Set(['rocket', 'missile', 'drone', 'shell', 'mortar', 'bomb', 'warhead']);

/** Numbers that the words around a trigger state: "killed seven people", "2,500 troops", "six rockets". */
export function quantityOf(reading: Reading, { token, slots }: FiredTrigger): Quantity | null {
  const quantity: { -readonly [K in keyof Quantity]: Quantity[K] } = {};
  const measure = BY_LEMMA.get(reading.tokens[token]!.lemma.toLowerCase());
  for (const [slot, fillers] of slots) {
    for (const filler of fillers) {
      const number = numberOf(reading, filler);
      if (number === null) continue;
      const lemma = reading.tokens[filler]!.lemma.toLowerCase();
      const isPatient =
        slot === 'object' ||
        (slot === 'of' && reading.tokens[token]!.upos === 'NOUN') ||
        measureIsSubject(reading, token, slot);
      if (SOLDIERS.has(lemma) && measure === undefined) quantity.troops ??= number;
      else if (WEAPONS.has(lemma)) quantity.weapons ??= number;
      else if (measure !== undefined && isPatient) quantity[measure] ??= number;
    }
  }
  if (measure !== undefined && quantity[measure] === undefined) {
    const number = numberOf(reading, token);
    if (number !== null) quantity[measure] = number;
  }
  return Object.keys(quantity).length === 0 ? null : quantity;
}

/** "Seven soldiers died": the subject is the patient. */
function measureIsSubject(reading: Reading, token: number, slot: string): boolean {
  return (
    slot === 'subject' && ['die', 'drown', 'flee', 'dead', 'wounded', 'injured'].includes(reading.tokens[token]!.lemma)
  );
}

function numberOf(reading: Reading, token: number): number | null {
  const { upos, norm } = reading.tokens[token]!;
  if (upos === 'NUM') return readNumber(norm);
  for (const child of childrenOf(reading, token)) {
    if (reading.tokens[child]!.deprel === 'nummod') return readNumber(reading.words[child]!);
  }
  return null;
}
