import type { LocationType } from '@dramatis/graph/model';

const row = (type: LocationType, words: string): [string, LocationType][] =>
  words.split(' ').map((word) => [word, type]);

/** Last words of a place's name that tell what it is. */
export const PLACE_WORDS: ReadonlyMap<string, LocationType> = new Map([
  ...row(
    'facility',
    'airbase base airport airfield camp embassy port hospital bridge dam plant station square palace prison university mosque church stadium hotel terminal',
  ),
  ...row(
    'region',
    'province governorate region state county oblast district peninsula island islands valley highlands heights',
  ),
  ...row('water', 'sea strait gulf bay river lake canal ocean channel shoal reef'),
  ...row('settlement', 'city town village'),
  ...row('area', 'desert mountains mountain coast zone border'),
]);

/** Titles and roles that stand before a person's name and are no part of it. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor sir lord lady gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral brig brigadier commander president vice prime minister premier chancellor king queen prince princess sheikh emir sultan ayatollah imam pope archbishop bishop rev reverend senator sen representative rep gov governor mayor secretary ambassador judge justice chairman spokesman spokeswoman spokesperson foreign defence defense interior finance former acting deputy'.split(
    ' ',
  ),
);

/** Whether a lower-case word is such a title, written short or in full. */
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/, ''));
