import type { Adapter } from '../adapter.ts';
import { carb } from './carb.ts';
import { conll04 } from './conll04.ts';
import { ecbplus } from './ecbplus.ts';
import { geoparsing } from './geoparsing.ts';
import { meantime } from './meantime.ts';
import { muc4 } from './muc4.ts';
import { ner } from './ner.ts';
import { ngecActors } from './ngec-actors.ts';
import { petrarch } from './petrarch.ts';
import { ploverGsr } from './plover-gsr.ts';
import { tempeval3 } from './tempeval3.ts';
import { udEwt } from './ud-ewt.ts';
import { udGum } from './ud-gum.ts';
import { wikievents } from './wikievents.ts';

/** Every benchmark, in the order of the table. */
export const ADAPTERS: readonly Adapter[] = [
  ploverGsr,
  muc4,
  wikievents,
  meantime,
  ecbplus,
  geoparsing,
  tempeval3,
  ngecActors,
  conll04,
  ner,
  udEwt,
  udGum,
  carb,
  petrarch,
];
