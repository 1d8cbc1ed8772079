import type { Upos } from '../analysis.ts';
import { normalize } from '../draft.ts';
import { isListed } from '../words/is-listed.ts';
import { nounSingular } from './noun-singular.ts';
import { positive } from './positive.ts';
import { verbBase } from './verb-base.ts';

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s*\|\s*|\s*\n\s*/)
      .map((row) => row.split(' ') as [string, string]),
  );

const AUXILIARIES: ReadonlyMap<string, string> = table(`
's be|'m be|'re be|s be|m be|re be|r be|ar be|am be|is be|are be|was be|were be|be be|been be|being be|ai be
has have|had have|having have|'ve have|ve have|'d would|does do|did do|done do|doing do|'ll will|ll will|wo will|ca can|sha shall|got get
getting get|gets get|gotten get`);
const PRONOUNS: ReadonlyMap<string, string> = table(`
him he|them they|us we|me I|i I|these this|those that|whom who|mine my|ours our|hers her|theirs their|yours your|'s we|u you|ya you|'em they`);
const DETERMINERS: ReadonlyMap<string, string> = table('an a|these this|those that');
const PARTICLES: ReadonlyMap<string, string> = table(`n't not|nt not|' 's|s 's|na to|ta to|\`s 's`);
const ABBREVIATED: ReadonlyMap<string, string> = table(`
pm p.m.|am a.m.|etc etc.|jan january|feb february|mar march|apr april|aug august|sept september|sep september|oct october|nov november
dec december|jan. january|feb. february|mar. march|apr. april|aug. august|sept. september|sep. september|oct. october|nov. november
dec. december`);
const NUMBERS: ReadonlyMap<string, string> = table('m million|mn million|k thousand|b billion|bn billion|tn trillion');
const MARKS: ReadonlyMap<string, string> = table(`“ "|” "|‘ '|’ '|– -|— -|« "|» "`);

/**
 * Lemma of one word out of context, as Universal Dependencies writes lemmas: verbs in the base form, nouns in the singular, adjectives in
 * the positive, pronouns in the nominative; lower case but for names, words made of names and acronyms.
 *
 * @param xpos its Penn tag
 * @param upos its universal tag; told by `xpos` when left out ("to be" and "have" count as auxiliaries)
 * @example lemmaOf('withdrew', 'VBD') //=> 'withdraw'
 * @example lemmaOf('Rioters', 'NNPS') //=> 'Rioter'
 */
export function lemmaOf(word: string, xpos: string, upos: Upos = uposOf(xpos)): string {
  const norm = normalize(word) || word;
  switch (upos) {
    case 'PROPN':
      return properLemma(word, norm, xpos);
    case 'AUX':
      return AUXILIARIES.get(norm) ?? norm;
    case 'VERB':
      return BE.has(norm) ? 'be' : /^NN/.test(xpos) ? titledVerb(word, norm) : verbBase(norm, xpos);
    case 'NOUN':
      return nounLemma(word, norm, xpos);
    case 'ADJ':
      return adjectiveLemma(word, norm, xpos);
    case 'ADV':
      return /^RB[RS]$/.test(xpos) ? (norm === 'better' || norm === 'best' ? 'well' : positive(norm)) : norm;
    case 'DET':
      return DETERMINERS.get(norm) ?? norm;
    case 'PART':
      return PARTICLES.get(norm) ?? norm;
    case 'PRON':
      return norm === 'her' && xpos === 'PRP' ? 'she' : (PRONOUNS.get(norm) ?? norm);
    case 'NUM':
      return (
        NUMBERS.get(norm) ??
        (/^[IVXLC]+$/.test(word) ? word : /^\d{1,3}(?:,\d{3})+/.test(norm) ? norm.replaceAll(',', '') : norm)
      );
    case 'PUNCT':
    case 'SYM':
      return MARKS.get(word) ?? norm;
    default:
      return norm;
  }
}

const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'m", "'re", "'s"]);

function uposOf(xpos: string): Upos {
  if (/^NNP/.test(xpos)) return 'PROPN';
  if (/^NN/.test(xpos)) return 'NOUN';
  if (/^VB/.test(xpos)) return 'VERB';
  if (/^JJ/.test(xpos)) return 'ADJ';
  if (/^RB/.test(xpos)) return 'ADV';
  if (/^(?:PRP|WP)/.test(xpos)) return 'PRON';
  return xpos === 'MD' ? 'AUX' : xpos === 'DT' ? 'DET' : xpos === 'POS' ? 'PART' : xpos === 'CD' ? 'NUM' : 'X';
}

function properLemma(word: string, norm: string, xpos: string): string {
  const full = word.length < 6 ? ABBREVIATED.get(norm) : undefined;
  if (full !== undefined && /^\p{Lu}/u.test(word) && !full.includes('.')) return `${word[0]}${full.slice(1)}`;
  return xpos === 'NNPS' ? nounSingular(word) : word;
}

/** A verb inside a name, "United Nations". */
function titledVerb(word: string, norm: string): string {
  const xpos = norm.endsWith('ing') ? 'VBG' : norm.endsWith('s') ? 'VBZ' : /(?:ed|en|n|t)$/.test(norm) ? 'VBN' : 'VB';
  const base = verbBase(norm, xpos);
  return word === norm ? base : `${base.slice(0, 1).toUpperCase()}${base.slice(1)}`;
}

function nounLemma(word: string, norm: string, xpos: string): string {
  const full = ABBREVIATED.get(norm);
  if (full?.endsWith('.')) return full;
  const form = /^\p{Lu}$/u.test(word) || isAcronym(word) || isOfName(word, norm) ? word : norm;
  return xpos === 'NNS' || norm === 'troops' || norm === 'forces' ? nounSingular(form) : form;
}

function adjectiveLemma(word: string, norm: string, xpos: string): string {
  if (/^JJ[RS]$/.test(xpos)) return positive(norm);
  return xpos === 'NNP' || isAcronym(word) || isOfName(word, norm) ? word : norm;
}

/** "NATO", "L2", "NGOs": capitals and digits, too short to be a word shouted. */
const isAcronym = (word: string): boolean => {
  if (!/^(?=.*\p{Lu})[\p{Lu}\d&-]{2,5}s?$/u.test(word)) return false;
  const norm = normalize(word);
  return ![norm, nounSingular(norm)].some((form) => isListed('short-word', form) || isListed('verb', form));
};

/** "Iraqi", "pro-Russian", "Christians", "Sunday": written with a capital anywhere. */
function isOfName(word: string, norm: string): boolean {
  if (!/\p{Lu}\p{Ll}/u.test(word)) return false;
  if (/\p{Ll}-?\p{Lu}\p{Ll}/u.test(word)) return true;
  const singular = nounSingular(norm);
  return isListed('demonym', norm) || isListed('demonym', singular) || OF_NAMES.test(singular);
}

const OF_NAMES =
  /^(?:.{2,}(?:[^cr]ian|[^i]rian|[^a]cian|ese)|christian|muslim|moslem|jew|jewish|nazi|islamist|islamic|sunni|shiite|shia|buddhist|hindu|sikh|catholic|protestant|marxist|stalinist|zionist|baathist|ba'athist|taliban|arab|arabic|latin|english|french|british|dutch|irish|welsh|scottish|spanish|danish|finnish|swedish|turkish|polish|greek|thai|czech|german|roman|turk|kurd|serb|croat|pole|dane|finn|swede|spaniard|african|american|mexican|cuban|european|korean|afghan|moroccan|sunday|monday|tuesday|wednesday|thursday|friday|saturday|easterner|westerner|swiss|uzbek|kazakh|tajik|tamil|filipino|uk|us|u\.s|u\.s\.)$/;
