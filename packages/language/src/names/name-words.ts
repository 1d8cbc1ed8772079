const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last or telling words of organisations' names, lower case. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = words(`
  army armies navy force forces corps guard guards brigade brigades battalion battalions division regiment command ministry department
  office agency bureau council committee commission congress parliament assembly senate knesset house party front movement union
  association organization organisation federation alliance league court tribunal university college school institute institution
  center centre bank company corporation corp corp. inc inc. ltd ltd. co. group holdings airlines airways news times post journal press
  agency television tv radio service services police authority board fund foundation network nations coalition cabinet secretariat
  mission programme program society club hezbollah hamas taliban isis isil daesh al-qaeda al-qaida al-shabaab nato eu un u.n. cia fbi
  mi6 mossad pentagon kremlin militia militias resistance brotherhood jihad units administration government intelligence security
  reuters ap afp associated bbc cnn opec asean iaea who unicef imf icc ecowas idf irgc rsf`);

/** Words that make a name a place's, last or first, lower case. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  airbase base province district city county state states republic kingdom emirates island islands sea ocean gulf strait straits river
  lake mountain mountains mount valley desert street road avenue square park bridge dam port camp airport hospital peninsula coast hills
  heights canal highway territory territories region village town governorate bay cape delta east west north south crossing checkpoint
  refinery prison palace embassy stadium plaza border strip bank hotel mosque church cathedral university`);

/** Words before a person's name, lower case, without a dot. */
export const PERSON_TITLES: ReadonlySet<string> = words(`
  mr mrs ms miss dr prof gen lt col maj capt sgt cpl adm sen rep gov pres rev president general colonel major captain lieutenant sergeant
  admiral commander minister secretary senator representative governor mayor chancellor king queen prince princess sheikh sheik imam
  ayatollah pope bishop cardinal professor doctor judge justice ambassador envoy premier sir lord lady brigadier marshal emir sultan
  emperor spokesman spokeswoman spokesperson congressman congresswoman lawmaker activist chairman chairwoman director analyst lawyer
  attorney journalist detective inspector father sister brother brig cmdr vice-president`);

/** Small words inside names: "Ibn Saud", "Charles de Gaulle", "Bank of England". */
export const INNER_WORDS: ReadonlySet<string> = words(
  'al el bin ibn abu van von der de del della di da du la le dos das ben bint ul ud',
);

/** Adpositions of place. */
export const PLACE_ADPOSITIONS: ReadonlySet<string> = words(
  'in at near from to into toward towards outside inside around across throughout through over',
);

/** Verbs whose subject is mostly a person, or an organisation that speaks. */
export const PERSON_VERBS: ReadonlySet<string> = words('say tell add smile born marry die speak write resign argue');
