const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Plural → singular where no rule holds. */
const ROWS = `
men man|women woman|children child|people people|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|dice die|pence penny
lives life|wives wife|knives knife|leaves leaf|wolves wolf|thieves thief|halves half|shelves shelf|calves calf|loaves loaf|scarves scarf
hooves hoof|selves self|elves elf|sheaves sheaf|dwarves dwarf|wharves wharf|crises crisis|analyses analysis|theses thesis
hypotheses hypothesis|syntheses synthesis|parentheses parenthesis|oases oasis|diagnoses diagnosis|prognoses prognosis|axes axis
emphases emphasis|neuroses neurosis|psychoses psychosis|synopses synopsis|ellipses ellipsis|bases base|criteria criterion
phenomena phenomenon|bacteria bacterium|strata stratum|memoranda memorandum|referenda referendum|corpora corpus|genera genus
alumni alumnus|stimuli stimulus|nuclei nucleus|foci focus|fungi fungus|radii radius|cacti cactus|syllabi syllabus|loci locus
algae alga|larvae larva|antennae antenna|formulae formula|vertebrae vertebra|appendices appendix|indices index|matrices matrix
vertices vertex|vortices vortex|codices codex|monies money|quizzes quiz|lenses lens|gases gas|biases bias|atlases atlas|irises iris
canvases canvas|aliases alias|pancreases pancreas|summonses summons|troops troop|forces force|passersby passerby|runners-up runner-up
yrs year|hrs hour|mins minute|secs second|lbs pound|attorneys-general attorney-general|mullahs mullah
cheques cheque|beaux beau|bureaux bureau|plateaux plateau|tableaux tableau|cherubim cherub|kibbutzim kibbutz
mujahideen mujahid|fedayeen fedayeen|bedouin bedouin|buses bus|pluses plus|minuses minus`;

/** Plural → singular. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(' ') as [string, string]),
);

/** Plurals with no singular of that sense, and words that only look like plurals. */
export const UNCHANGED_NOUNS: ReadonlySet<string> = new Set(
  words(`
  people police media data news series species means headquarters barracks politics economics logistics mathematics physics
  athletics ethics electronics mechanics geopolitics aerobics acoustics genetics linguistics
  arms goods thanks regards contents manners whereabouts pants jeans trousers clothes glasses proceedings savings
  surroundings genitals remains auspices arrears outskirts scissors binoculars  
  hackles confines earnings billiards measles diabetes rabies crossroads gallows shambles innings chassis debris
  corps grassroots mid-nineties personnel cattle livestock aircraft spacecraft hovercraft offspring sheep deer fish salmon
  philippines netherlands maldives bahamas seychelles comoros amends riches alms dregs
  chaos gas bus bias lens atlas iris canvas alias pancreas cosmos pathos ethos rhinoceros asbestos tennis basis`),
);

/** Singulars in -ie; other plurals in -ies have -y. */
export const IE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  movie tie lie die pie pinkie budgie newbie cookie zombie rookie hippie selfie calorie prairie brownie genie sortie birdie junkie
  hoodie foodie veggie groupie bookie cutie sweetie auntie pixie goalie indie eyrie coterie reverie menagerie boogie collie magpie
  necktie townie freebie smoothie techie commie walkie-talkie laddie lassie doggie quickie roadie cabbie yuppie bogie caddie`),
);

/** Singulars in -oe, -che and -se that the rules for -oes, -ches and -uses would cut short. */
export const E_NOUNS: ReadonlySet<string> = new Set(
  words(`
  toe shoe foe woe hoe doe canoe oboe aloe floe roe tiptoe horseshoe throe
  ache cache niche creche cliche headache toothache heartache backache moustache mustache avalanche quiche psyche brioche cartouche
  douche axe
  house warehouse coffeehouse farmhouse lighthouse powerhouse greenhouse courthouse blouse spouse louse mouse grouse clause cause
  pause use abuse misuse reuse fuse excuse refuse muse ruse recluse applause menopause`),
);

/** Plurals in -us and -is that have lost an s only. */
export const BARE_S_NOUNS: RegExp =
  /(?:eau|menu|guru|hindu|zulu|emu|gnu|bayou|tofu|tutu|haiku|snafu|flu|igloo|thou|caribou|you|cebu)s$|(?:[^sxrnp]|[aeiou][rnp]|azer|sunn|pakistan|saf[ae]r|naz|rabb)is$/;
