/*
 * Words before a person that are not part of the name; own general knowledge. A name is who somebody is: "Colonel Ann Diaz" is Ann Diaz,
 * "Pope Francis" and "King Faisal" stay, for nobody writes Francis or Faisal alone.
 */
const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Short forms: a person follows, whatever else the words may be. */
const SHORT = words(
  'mr mrs ms messrs dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps gov amb supt insp rev hon',
);

/** Ranks and offices in full. */
const LONG = words(`
  sir mister president general colonel captain lieutenant major sergeant corporal private brigadier admiral commander commodore marshal minister
  premier chancellor senator congressman congresswoman representative governor ambassador envoy mayor chairman chairwoman chairperson director
  secretary spokesman spokeswoman spokesperson inspector superintendent constable professor doctor lawmaker`);

/** Words that stand before an office or instead of one. */
const QUALIFIERS = words(`
  vice deputy prime foreign defense defence interior finance justice acting former assistant under police army navy democrat republican
  congressional attorney democratic labour conservative socialist communist liberal`);

/** "Mr.", "Capt" … */
export const SHORT_TITLE: RegExp = new RegExp(`^(?:${SHORT})\\.?$`);
/** Any rank or office, short or in full. */
export const TITLE: RegExp = new RegExp(`^(?:${SHORT}|${LONG})\\.?$`);
/** "Foreign", "Democrat": cut off only where two words of the name are left. */
export const QUALIFIER: RegExp = new RegExp(`^(?:${QUALIFIERS})$`);
