import { isListed } from '../words/is-listed.ts';
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prefixes that stay with their word, as in the treebanks: "anti-government", "re-elected", "mid-July". */
export const PREFIXES: ReadonlySet<string> = words(`
  anti pro non re co pre post ex mid semi multi sub inter intra trans ultra counter mini mis micro macro neo un de dis over under
  cross e vice pan socio psycho arch pseudo proto super hyper cyber bio geo electro afro anglo indo sino franco russo turco`);

/** Participles, besides those in -ed, that close a compound kept whole: "U.S.-led", "rebel-held", "quake-hit". */
const PARTICIPLES: ReadonlySet<string> = words(`
  led run held made built known born fought won sold sent torn hit struck stricken driven bound lit fed given taken shot flown
  grown drawn thrown brought bred spoken written kept taught wrought sworn laden worn hung sunk chosen stolen broken`);

/** Words in -ed that are no participles of what they stand after: "middle-aged", "two-sided". UD cuts there. */
const ADJECTIVES: ReadonlySet<string> = words(`
  related aged sided ended minded skinned faced naked fashioned handed eyed legged headed hearted haired nosed shaped mannered
  grained priced accented tempered winged sized bearded wheeled storied bodied need speed seed feed red bed shed deed embed`);

const ARTICLES: ReadonlySet<string> = words('al el ad an ar as ash at az ed en er es ez ul ur bin bint ibn abu abd');

/** Second syllables of Korean and Chinese given names, kept with the first after a family name: "Kim Jong-un". */
const SYLLABLES: ReadonlySet<string> = words(`
  un il in eun hye hee ho hyun hyung jae jin jong joo ju jun kyu kyun min nam sik soo su suk seok sook sung won woo yong young
  chul cheol ki ku hwan hui shek ching fai kit lam keung kin yan yin wai wah yee ying jen wen chang ping bian jeou fang jung te
  chiu chu hung ming ning kai sen hao hsiu mei ling lin long`);

/** Nouns of events, and their verbs, written with a hyphen or without one; in the singular, without it. */
const EVENTS: ReadonlySet<string> = words(`
  ceasefire airstrike airraid pullout pullback handover takeover crackdown clampdown standoff sitin shootout walkout runoff layoff
  buildup breakin holdup shutdown lockdown showdown callup cleanup coverup byelection swearingin hostagetaking carramming
  counterattack carpetbombing carpetbomb divebomb suicideattack testfire testlaunch livefire illtreat illtreatment pileup
  sabrerattling saberrattling teargas crashland firefight gunfight cyberattack passerby`);

const TENS =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/i;
const DESIGNATION = /^\p{Lu}[\p{Lu}\p{Ll}]{0,4}-\d{1,4}\p{L}{0,2}\d?$/u;
const PHONE = /^(?:\d-)?(?:\d{3}-)?(?:\d{3}-)?\d{3,4}-\d{4}$|^\d{1,4}-\d{1,2}-\d{1,4}$/;
const YEARS = /^[12]\d{3}-[12]\d{3}$/;
/** Names joined by small words: "Port-au-Prince", "Stratford-upon-Avon". */
const JOINED_NAME = /^\p{Lu}\p{L}+(?:-\p{Ll}{2,4})+-\p{Lu}\p{L}+$/u;
const LONGEST = 60;

/**
 * Where a hyphenated word is cut: offsets of the hyphens in `form`, which become tokens of their own; none when it stays whole.
 *
 * UD cuts at every hyphen but after prefixes; kept whole besides are what the event layer reads as one word: compounds of a
 * participle ("Iran-backed"), names with an Arabic article ("al-Asad"), of two syllables after a family name or in two parts (by `previous` and `next`),
 * numbers ("twenty-one", telephone numbers), nouns of events ("cease-fire") and designations ("F-16", "COVID-19").
 *
 * @param previous the word before with the space after it, or ''
 * @param next the space and the letter after it, or ''
 * @example hyphenCuts('Israel-Hamas', '') //=> [6]
 * @example hyphenCuts('U.S.-led', '') //=> []
 */
export function hyphenCuts(form: string, previous: string, next = ''): readonly number[] {
  if (form.length > LONGEST) return [];
  const parts = form.split(/[-‐‑]/u);
  const first = (parts[0] as string).toLowerCase();
  const last = (parts.at(-1) as string).toLowerCase();
  if (parts.length < 2 || !/^[\p{L}\p{N}_]/u.test(first) || last === '') return [];
  if (isWhole(form, parts, first, last, previous) || isDoubleName(parts, previous, next)) return [];
  const cuts: number[] = [];
  let at = (parts[0] as string).length;
  for (const [index, part] of parts.slice(1).entries()) {
    if (!PREFIXES.has((parts[index] as string).toLowerCase())) cuts.push(at);
    at += 1 + part.length;
  }
  return cuts;
}

function isWhole(form: string, parts: readonly string[], first: string, last: string, previous: string): boolean {
  if (/^\p{L}/u.test(first) && isParticiple(last) && !(parts.length > 2 && /-(?:and|or|the|of|to)-/.test(form)))
    return true;
  if (EVENTS.has(parts.join('').toLowerCase().replace(/s$/, '')) || /^passers-by$/i.test(form)) return true;
  if (/^(?:Guinea-Bissau|Timor-Leste|Bosnia-Herzegovina|Austria-Hungary|Nagorno-Karabakh|Alsace-Lorraine)$/i.test(form))
    return true;
  if (parts.length > 2) return PHONE.test(form) || JOINED_NAME.test(form) || isName(parts);
  return (
    (ARTICLES.has(first) && /^\p{L}/u.test(last) && (first.length > 2 || /^\p{Lu}/u.test(parts[1] as string))) ||
    (SYLLABLES.has(last) && /^\p{Lu}\p{Ll}+$/u.test(parts[0] as string) && /^\p{Lu}\p{Ll}+ $/u.test(previous)) ||
    TENS.test(form) ||
    isRank(parts) ||
    DESIGNATION.test(form) ||
    (PHONE.test(form) && !YEARS.test(form))
  );
}

/** "Lt.-Col.", "Maj-Gen." */
const isRank = (parts: readonly string[]): boolean =>
  (parts.at(-1) as string).endsWith('.') &&
  parts.every((part) => TITLE_ABBREVIATIONS.has(part.toLowerCase().replace(/\.$/, '')));

/**
 * "Ileana Ros-Lehtinen", "Jean-Marie Le Pen", "(R-Fla.": two parts of one name, beside another name; not "the Bush-Putin talks", nor what
 * names two places or peoples.
 */
function isDoubleName(parts: readonly string[], previous: string, next: string): boolean {
  if (parts.length !== 2) return false;
  if (/^[DRI]$/.test(parts[0] as string) && /^\p{Lu}/u.test(parts[1] as string)) return true;
  if (!parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part))) return false;
  const before = previous.trim();
  const beside =
    /^ \p{Lu}/u.test(next) || (/^\p{Lu}[\p{Ll}.]/u.test(before) && !SENTENCE_STARTERS.has(before.toLowerCase()));
  return beside && !parts.some(isOfNation);
}

function isOfNation(word: string): boolean {
  const lower = word.toLowerCase();
  return isListed('place', lower) || isListed('demonym', lower) || /(?:[^r]ian|ese)$/.test(word);
}

const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || (word.length > 3 && word.endsWith('ed') && !ADJECTIVES.has(word));

/** "Abd-al-Rahman": an Arabic name of more than two parts. */
const isName = (parts: readonly string[]): boolean =>
  parts.some((part) => /^(?:al|el|ul|bin|ibn|abu)$/i.test(part)) && /^\p{Lu}/u.test(parts.at(-1) as string);
