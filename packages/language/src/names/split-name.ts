import type { Name } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { AGENCIES } from './known-bodies.ts';
import { TITLE } from './person-titles.ts';
import { phraseTable } from './phrase-table.ts';
import { isKnownPlace, isNewsCity } from './places-known.ts';
import { wordsOf } from './words-of.ts';

/** A stretch of tokens read as a name. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly type: Name['type'];
}

type Cut = (tokens: readonly Draft[], name: NameRange) => readonly NameRange[] | undefined;

/**
 * Cut what the network read as one name and is several: "Ghana's Daily Post", "Acme Corp. of Dover", "Ohio Gov. Ann Diaz", "Paris AFP", "bloc ABCD".
 *
 * @returns `name` alone where nothing is to be cut; in text order
 */
export function splitName(tokens: readonly Draft[], name: NameRange): readonly NameRange[] {
  for (const cut of [atPossessive, atCompanysPlace, atTitle, atOutlet, atCredit, atLetters, atCommonNoun]) {
    const pieces = cut(tokens, name);
    if (pieces !== undefined) return pieces;
  }
  return [name];
}

/** "Ghana's Daily Post" is two names, "St. Mary's Hospital" and "Lloyd's of London" are one: only a place that is known owns. */
const atPossessive: Cut = (tokens, { first, last, type }) => {
  for (let at = first + 1; at < last - 1; at++)
    if (/^['’]s?$/u.test(tokens[at]!.text))
      return isKnownPlace(wordsOf(tokens, first, at))
        ? [
            { first, last: at, type: 'LOC' },
            { first: at + 1, last, type },
          ]
        : undefined;
  return undefined;
};

const COMPANY = /^(?:corp|inc|co|cos|ltd|llc|plc|ag|gmbh)\.?$/;
/** Companies of these trades bear their place: "Insurance Co. of North America". */
const BEARS_PLACE = /^(?:insurance|assurance|reinsurance|trust|oil|telephone|power|railway|railroad)$/;

/** "Acme Corp. of Dover" is a company and where it sits. */
const atCompanysPlace: Cut = (tokens, { first, last }) => {
  for (let at = first + 1; at < last - 2; at++)
    if (COMPANY.test(tokens[at]!.norm) && tokens[at + 1]!.norm === 'of' && isCapital(tokens[at + 2]!))
      return BEARS_PLACE.test(tokens[at - 1]!.norm)
        ? undefined
        : [
            { first, last: at + 1, type: 'ORG' },
            { first: at + 2, last, type: 'LOC' },
          ];
  return undefined;
};

/** Last words of what has people in office. */
const STAFFED =
  /^(?:department|dept|police|army|navy|force|forces|guard|ministry|council|agency|office|bureau|service)\.?$/;

/**
 * A title inside a name ends one and opens a person: "Ohio Gov. Ann Diaz", "Fire Department Capt. Ann Diaz". "Attorney General Office" opens
 * none, nor "Colonel" in "Little Colonel": two words of a person follow, or one after a short form.
 */
const atTitle: Cut = (tokens, { first, last, type }) => {
  for (let at = first + 1; at < last - 1; at++) {
    const title = tokens[at]!;
    const short = title.text.endsWith('.');
    if (!TITLE.test(title.norm) || !isCapital(title)) continue;
    const person = { first: at + 1, last, type: 'PER' } as const;
    if (last - at < (short ? 2 : 3) || !tokens.slice(at + 1, last).every(isCapital)) return undefined;
    if (!short && tokens.slice(at + 1, last).some(({ norm }) => STAFFED.test(norm))) return undefined;
    const before = wordsOf(tokens, first, at);
    if (isKnownPlace(before)) return [{ first, last: at, type: 'LOC' }, person];
    if (STAFFED.test(tokens[at - 1]!.norm) || /^\p{Lu}{2,6}$/u.test(before))
      return [{ first, last: at, type: 'ORG' }, person];
    return short && type !== 'PER' ? [{ first, last: at, type }, person] : [person];
  }
  return undefined;
};

const agencyEnd = phraseTable(AGENCIES);

/**
 * A city and the agency or paper there: "Paris AFP", "Accra GHANA MIRROR"; not "Washington DC". Fewer than four capitals are an agency only
 * where they are known as one.
 */
const atOutlet: Cut = (tokens, { first, last }) => {
  for (let at = first + 1; at < last && at < first + 5; at++) {
    const outlet = wordsOf(tokens, at, last);
    if (agencyEnd(tokens, at) !== last && !/^(?=.{4})\p{Lu}[\p{Lu}\s'’-]+$/u.test(outlet)) continue;
    return isNewsCity(wordsOf(tokens, first, at))
      ? [
          { first, last: at, type: 'LOC' },
          { first: at, last, type: 'ORG' },
        ]
      : undefined;
  }
  return undefined;
};

/** A picture's credit, "Ann Diaz/Reuters". */
const atCredit: Cut = (tokens, { first, last }) => {
  for (let at = first + 2; at < last - 1; at++)
    if (tokens[at]!.text === '/' && agencyEnd(tokens, at + 1) === last)
      return [
        { first, last: at, type: 'PER' },
        { first: at + 1, last, type: 'ORG' },
      ];
  return undefined;
};

/** Of "the bloc ABCD" only the letters are a name: a common noun says before them what they stand for. */
const atLetters: Cut = (tokens, { first, last, type }) => {
  const noun = tokens[last - 2];
  return last - first > 1 &&
    noun?.upos === 'NOUN' &&
    /^\p{Ll}+$/u.test(noun.text) &&
    /^\p{Lu}{3,}$/u.test(tokens[last - 1]!.text)
    ? [{ first: last - 1, last, type }]
    : undefined;
};

/** "Control of Khartoum" is no name though a sentence opens with it; "Bank of England" is, a proper noun all through. */
const atCommonNoun: Cut = (tokens, { first, last }) =>
  tokens[first]!.upos === 'NOUN' &&
  tokens[first + 1]?.norm === 'of' &&
  (isKnownPlace(wordsOf(tokens, first + 2, last)) || isNewsCity(wordsOf(tokens, first + 2, last)))
    ? [{ first: first + 2, last, type: 'LOC' }]
    : undefined;

const isCapital = ({ text }: Draft): boolean => /^\p{Lu}/u.test(text);
