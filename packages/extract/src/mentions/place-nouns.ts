import type { LocationType } from '@dramatis/graph/model';

const row = (type: LocationType, nouns: string): [string, LocationType][] =>
  nouns.split(' ').map((noun) => [noun, type]);

/** Nouns that head a description of somewhere, in the singular, and the type of place they describe. */
export const PLACE_NOUNS: ReadonlyMap<string, LocationType> = new Map([
  ...row(
    'facility',
    'base airbase airport airfield embassy consulate mission barracks camp headquarters checkpoint hospital school university bridge plant refinery port harbour harbor station market mosque church temple synagogue prison jail palace hotel compound dam pipeline terminal warehouse depot installation facility site outpost crossing building mall stadium square factory mine bunker tunnel',
  ),
  ...row('settlement', 'city town village capital suburb neighbourhood neighborhood district municipality hamlet'),
  ...row(
    'region',
    'province region state county governorate oblast territory enclave peninsula island archipelago valley',
  ),
  ...row('water', 'sea strait gulf bay river lake canal ocean channel waterway reef shoal'),
  ...row('area', 'border frontier area zone coast mountain desert highway road'),
  ...row('country', 'country nation kingdom republic'),
]);
