const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles and the like: the dot belongs to the word and never ends a sentence. Lower case, without the dot. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof hon rev fr sr. st gen lt col maj capt cmdr cdr adm sgt cpl pvt brig pres gov sen rep reps sens
  amb atty supt det insp pfc ens hon msgr messrs mme mlle vs no nos gens cols vol fig pp ed eds approx est ca cf viz`);

/** Words whose dot belongs to them but may also end a sentence. Lower case, without the last dot. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  jr sr inc corp co cos ltd llc plc bros dept assn univ etc al jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri ave blvd rd mt ft dist ext min hrs hr sec sq
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex vt va wash wis wyo ph.d b.a m.a`);

/** These count as abbreviations only before a number ("No. 5"). */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = words(
  'no nos vol fig pp art ch sec p min mar sun sat b d m c div fl pt par pop tel ext',
);

/** Words that, capitalised after "U.S." or "Inc.", start a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  the a an this that these those he she it they we i you his her its their our my your there here who what when where
  why how which in on at by for from with without after before since until during while as if although though because
  however meanwhile but and or so yet nor also then now still both some many most several all each every no not one
  another such other once under over between among despite according to of about against if its earlier later`);
