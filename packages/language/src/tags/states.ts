/**
 * The tagger's states: Penn tags, with be, have and do apart (`BE` finite, `BB` "be", `BN` "been/being"), `SC` for
 * subordinators, `DP` for determiners standing alone ("these"), `PCT` marks inside a sentence, `QT` quotes.
 */
export const STATES = [
  'START', 'STOP', 'PCT', 'QT', 'SYM', 'DT', 'DP', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'JJ', 'RB', 'VB', 'VBP', 'VBZ',
  'VBD', 'VBN', 'VBG', 'MD', 'BE', 'BB', 'BN', 'HV', 'DO', 'IN', 'SC', 'TO', 'CC', 'CD', 'WDT', 'WP', 'WRB', 'POS', 'RP',
  'EX', 'UH', 'FW',
] as const; // biome-ignore format: one list

export type State = (typeof STATES)[number];

const FINITE = 'VBD=5 VBZ=5.5 VBP=5.5 BE=4.5 MD=4.5 HV=4.5 DO=4.5 VB=5';
const AFTER_VERB = `DT=0.1 PRP=0.8 PRP$=0.5 NN=1 NNS=0.9 NNP=0.8 JJ=0.9 IN=0.5 RP=0.8 RB=1 TO=0.9 SC=1 CD=1.2 PCT=1.5 STOP=1.4
  CC=1.6 VBG=2 VBN=2.2 DP=1.6 WP=1.5 WRB=1.5 WDT=2.5 QT=1.5 EX=2 ${FINITE} VB=4.5`;
const NOMINAL_ONLY = 'VB=7 VBP=7 VBZ=7 VBD=7 BE=6 MD=6 HV=6 DO=6 TO=6 PRP=6 SC=5 DT=5 IN=4.5 PCT=4.5 STOP=5 CC=5 DP=6';

/** How unlike English each state after another is; rows name what differs from 3. */
const ROWS: Partial<Record<State, string>> = {
  START: `DT=0 NNP=0.2 PRP=0 NN=1 NNS=0.9 JJ=0.9 IN=0.5 SC=0.7 RB=0.8 CD=1 CC=1 VBG=1.5 VBN=2.2 VB=2.6 EX=1 WP=1.5 WRB=1.2
    TO=2 QT=0.3 UH=1 PRP$=0.7 DP=1 PCT=1 VBD=5 VBZ=5 VBP=5`,
  STOP: 'STOP=0.5 DT=0.5 NNP=0.5 PRP=0.5 NN=1.3 NNS=1.2 JJ=1.2 IN=1 SC=1 RB=1 CC=1 QT=0.2 PCT=0.5 VBD=3.5 VBZ=4.5 VBP=4.5 VB=3',
  DT: `NN=0 NNS=0.4 JJ=0.2 NNP=0.5 CD=1 VBN=1 VBG=1.3 RB=2.4 QT=1.2 ${NOMINAL_ONLY}`,
  DP: 'BE=0.2 IN=0.5 VBD=0.9 VBZ=1 MD=0.8 HV=1 WP=0.8 WDT=1 VBN=1.8 VBP=1.6 VBG=2 PCT=1.2 STOP=1.2 RB=1.4 TO=1.8 DO=2 CC=1.6 NN=6 NNS=6 JJ=4 NNP=5 CD=5',
  JJ: `NN=0 NNS=0.1 NNP=1.5 JJ=0.8 CC=1.4 PCT=1.2 STOP=1.2 IN=1.4 TO=1.5 SC=1.8 VBG=2.8 VBN=3.2 RB=2.8 MD=4 BE=4 VBD=4.5
    VBZ=4.5 VB=6 VBP=5.5 DT=4.2 PRP=4 POS=6 HV=4.5 DO=5 QT=1.8`,
  NN: `IN=0.1 PCT=0.5 STOP=0.5 NN=1 NNS=1.1 CC=0.9 VBZ=1.5 VBD=1.1 BE=0.9 MD=1.2 HV=1.2 VBN=1.9 VBG=2.2 TO=1.1 POS=0.4 SC=1
    WDT=1.2 WP=1.4 WRB=1.8 RB=1.7 JJ=3.2 NNP=2.4 CD=2.6 DT=2.8 PRP=2.8 VBP=4 VB=6 DO=2 PRP$=4 EX=5 QT=1.2 RP=5`,
  NNS: `IN=0.1 PCT=0.5 STOP=0.5 NN=3 NNS=3.3 CC=0.8 VBZ=4.8 VBD=1 BE=0.9 MD=1.1 HV=1.1 VBN=1.7 VBG=1.9 TO=1 POS=1.4 SC=1
    WDT=1.2 WP=1 WRB=1.6 RB=1.5 JJ=3 NNP=3 CD=3 DT=2.8 PRP=2.8 VBP=1.4 VB=5 DO=1.8 PRP$=4 EX=5 QT=1.2 RP=5`,
  NNP: `NNP=0 IN=0.4 PCT=0.4 STOP=0.5 VBD=0.9 VBZ=1.1 POS=0.3 CC=0.8 BE=1 HV=1 MD=1.1 NN=0.9 NNS=1 CD=1.4 VBN=2.2 VBG=2.4
    TO=1.1 RB=1.8 SC=1.3 WP=1.5 WDT=2 VBP=2.7 JJ=2.4 DT=3 PRP=3 VB=5 QT=1.4 DO=2`,
  PRP: `VBD=0.3 BE=0.1 HV=0.4 MD=0.4 VBP=0.6 VBZ=0.7 DO=0.8 RB=1 IN=1.2 PCT=1.2 STOP=1.2 TO=1.4 SC=2 CC=2.2 VB=3 DT=2.2 NN=4
    NNS=4.2 NNP=4 JJ=2.8 VBG=2.4 VBN=3.2 RP=2 CD=3.5 POS=5`,
  PRP$: `NN=0 NNS=0.2 JJ=0.4 NNP=1 CD=1.6 VBG=2 VBN=2 RB=3 QT=1.5 ${NOMINAL_ONLY}`,
  POS: `NN=0 NNS=0.2 JJ=0.4 NNP=0.5 CD=1.5 VBG=2.2 VBN=2.2 RB=3 QT=1 ${NOMINAL_ONLY}`,
  IN: `DT=0 NN=0.7 NNS=0.7 NNP=0.3 PRP=0.9 PRP$=0.6 JJ=0.7 CD=0.6 VBG=0.9 DP=1.2 WDT=1.6 WP=2 WRB=2 RB=2.2 VBN=2.6 IN=2 QT=1.3
    PCT=3 STOP=2.6 CC=3.5 TO=4 VB=7 VBP=6.5 VBZ=6.5 VBD=5.5 BE=5.5 MD=6 HV=6 DO=6 EX=4 SC=2.5`,
  SC: `PRP=0.2 DT=0.2 NNP=0.4 NN=0.9 NNS=0.7 EX=0.8 JJ=1 PRP$=0.6 DP=1 VBG=1.4 VBN=1.8 CD=1.4 RB=1.3 IN=1.6 WP=2.5 VBZ=4 VBD=4
    VBP=4.5 MD=4.5 BE=4 VB=6 TO=3 QT=1.5 PCT=2 SC=2 HV=5 DO=5`,
  TO: 'VB=0 BB=0 HV=0 DO=0 RB=2 VBN=8 NN=8 NNS=8 NNP=8 DT=8 JJ=8 VBD=8 VBP=6 VBZ=8 VBG=8 PRP=8 CD=8 PCT=3 STOP=3',
  MD: 'VB=0 BB=0 HV=0.3 DO=0.8 RB=0.8 PRP=1.5 VBD=6 VBZ=6 VBP=5 VBN=5 NN=4.5 NNS=4.5 JJ=4.5 DT=3 NNP=3 IN=3.5',
  BE: `VBN=0.3 VBG=0.4 DT=0.6 JJ=0.5 RB=0.5 IN=0.8 TO=1 NN=1.9 NNS=2 NNP=1.6 PRP=1.6 CD=1.4 PRP$=1.3 SC=1.8 WP=2 WRB=2 DP=2.2
    PCT=2 EX=1.2 QT=1.3 BN=0.8 VBD=6 VB=6.5 VBZ=7 VBP=7 HV=6 MD=6`,
  BB: 'VBN=0 VBG=0.6 DT=0.6 JJ=0.4 RB=0.7 IN=0.8 NN=2 NNS=2.2 NNP=2.2 PRP=3 CD=1.6 PRP$=1.6 TO=2 VBD=6 VB=6.5 VBZ=7 VBP=7',
  BN: 'VBN=0 VBG=0.3 DT=0.6 JJ=0.6 RB=0.7 IN=0.8 NN=2 NNS=2.2 NNP=2.2 CD=1.8 PRP$=1.8 VBD=6 VB=6.5 VBZ=7 VBP=7',
  HV: 'VBN=0 BN=0 DT=0.6 RB=0.6 NN=1.6 NNS=1.6 JJ=1.3 TO=0.9 PRP=1.6 CD=1.2 PRP$=1.4 IN=2 VBG=4 DP=2.5 HV=2 VBD=4.5 VB=5 VBZ=7 VBP=6 NNP=2 PCT=2.5 BE=6',
  DO: 'RB=0.4 VB=0.3 PRP=0.6 DT=1 NN=2 NNS=2.2 PCT=2 STOP=1.5 DP=1.5 NNP=1.2 HV=1.5 IN=2 VBD=6 VBP=5 VBZ=7 VBN=4.5',
  VB: AFTER_VERB,
  VBP: AFTER_VERB,
  VBZ: AFTER_VERB,
  VBD: AFTER_VERB,
  VBN: `IN=0.1 TO=0.8 RB=1 PCT=0.9 STOP=0.9 CC=1.4 NN=0.8 NNS=0.8 DT=1.6 PRP=2.2 JJ=1.9 NNP=1.6 RP=0.8 SC=1.2 CD=1.8 VBG=2.4 VBN=2.6
    PRP$=1.8 QT=2 WP=2.6 WRB=2 ${FINITE}`,
  VBG: `DT=0.2 NN=0.7 NNS=0.6 IN=0.5 PRP=0.9 PRP$=0.5 NNP=0.8 JJ=0.7 TO=0.9 RB=1 CD=1.2 SC=1 RP=0.9 PCT=1.2 STOP=1.2 CC=1.5 VBN=2.4
    QT=1.8 DP=1.8 ${FINITE}`,
  RB: `VBN=0.9 JJ=0.7 VBD=0.9 VB=1.2 VBG=1.1 VBZ=1.3 VBP=1.5 RB=1.2 IN=0.8 DT=1 PCT=0.7 STOP=0.8 CD=0.9 PRP=1.3 TO=1.2 SC=0.9
    NNP=1.8 NN=2.2 NNS=2.2 MD=1.8 BE=1.6 HV=1.8 CC=1.6 DO=2 BN=1.5 BB=1.5`,
  CC: `DT=0.4 NN=0.6 NNS=0.5 NNP=0.3 JJ=0.8 PRP=0.8 VBD=1 VB=1.2 VBZ=1.4 VBP=1.6 VBN=1.5 VBG=1.3 RB=0.9 IN=1 CD=1 SC=1.3 MD=1.7
    BE=1.7 HV=1.7 PRP$=0.8 TO=1.4 EX=1.4 WP=2 WRB=2 DP=1.5 QT=1.3 WDT=2.5`,
  CD: `NNS=0 NN=0.3 JJ=0.9 IN=0.9 PCT=0.7 STOP=0.7 CD=1 NNP=1 CC=1 VBN=2 TO=1.5 VBD=1.9 BE=1.7 HV=1.8 MD=1.8 SYM=0.5 RB=2 VBZ=3.2
    VBG=2.2 VB=6 VBP=2.6`,
  WDT: 'VBD=0.4 BE=0.2 VBZ=0.5 VBP=0.7 HV=0.5 MD=0.5 PRP=0.6 DT=0.9 NNP=0.8 NN=1.6 NNS=1.1 RB=0.9 JJ=1.8 VB=4.5 VBN=4 VBG=4 IN=2.5 PCT=2 DO=1',
  WP: 'VBD=0.4 BE=0.2 VBZ=0.5 VBP=0.7 HV=0.5 MD=0.5 PRP=0.6 DT=0.9 NNP=0.8 NN=2 NNS=1.6 RB=0.9 JJ=2 VB=4.5 VBN=4 VBG=4 IN=2.5 PCT=2 DO=1 TO=1.5',
  WRB: 'PRP=0.3 DT=0.3 NNP=0.5 NN=1 NNS=0.7 JJ=1 RB=1 TO=1 BE=1 DO=0.9 MD=1.1 VBD=3 VBN=2.6 VBG=2.6 PRP$=0.8 EX=1 VBZ=3.5 VBP=3.5 VB=4.5 CD=1.5 DP=1.4',
  RP: `DT=0.5 NN=1 IN=0.6 PRP=1 NNS=1 NNP=1 PCT=1 STOP=0.9 TO=1 PRP$=0.7 RB=1.5 JJ=1.4 SC=1.2 CC=1.6 CD=1.5 ${FINITE}`,
  EX: 'BE=0 MD=0.6 HV=0.8 BB=1 VBD=3 RB=1.4 NN=6 JJ=6 VBZ=2.5 VBP=2.5',
  PCT: `DT=0.4 NNP=0.5 CC=0.5 PRP=0.7 NN=1 NNS=0.9 JJ=1 IN=0.6 SC=0.7 VBD=1.3 VBG=0.8 VBN=1.3 RB=0.8 WP=0.7 WDT=0.8 WRB=1 VBZ=2
    MD=2 BE=1.8 HV=2 VB=2.6 VBP=2.8 TO=1.5 CD=0.9 PRP$=0.8 QT=0.6 EX=1 DP=1.4 UH=2 PCT=1 STOP=1.5`,
  SYM: 'CD=0 NN=1 NNP=1 PCT=1 STOP=1 IN=1 CC=1 NNS=1',
  UH: 'PCT=0 STOP=0.5 PRP=1 DT=1.5',
  FW: 'FW=0 NNP=1 NN=1 IN=1 PCT=1 STOP=1',
};

const SIZE = STATES.length;

/** Number of a state: its place in `STATES`. */
export const STATE_NUMBER: ReadonlyMap<string, number> = new Map(STATES.map((state, index) => [state, index]));

const COSTS = new Float64Array(SIZE * SIZE).fill(3);
for (const [from, row] of Object.entries(ROWS)) {
  const base = (STATE_NUMBER.get(from) as number) * SIZE;
  for (const cell of row.trim().split(/\s+/)) {
    const [to, cost] = cell.split('=');
    COSTS[base + (STATE_NUMBER.get(to as string) as number)] = Number(cost);
  }
}

/** Cost of `next` right after `previous`, both as numbers; 0 is the commonest. */
export const transition = (previous: number, next: number): number => COSTS[previous * SIZE + next] as number;
