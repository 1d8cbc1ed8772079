/** Rows whose example the stages of today read wrongly, with the reason; a test fails when one of them starts to fire. */
export const KNOWN_MISSES: ReadonlySet<string> = new Set([
  // Base forms: "unwilling" → "unwil", "disagreed" → "disagre", "fined" → "fin", "raped" → "rap", "ceded" → "ced".
  'reject/unwilling',
  'reject/disagree',
  'sanction/fine',
  'assault/rape',
  'control/cede',
  // Tags: "the police raid" with "raid" as a verb, "the sabre-rattling" as an adjective.
  'coerce/raid-noun',
  'threaten/sabre-rattling',
  // Tree: two objects ("lent Ghana money", "declared him persona non grata"), "took over" with "over" as a preposition,
  // the second preposition of a subject hung on the verb ("the collapse of a canopy in Novi Sad angered").
  'aid/lend-indirect',
  'sanction/declare-non-grata',
  'control/take-over',
  'control/hand-over',
  'incident/collapse-noun',
  // Engine: the "of" of a required noun ("into the hands of"), verbs of saying with an object but no clause.
  'control/fall-into-hands',
  'statement/claim-responsibility',
  'statement/address',
  'statement/deliver-speech',
]);
