import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refineNames } from '../../src/names/refine-names.ts';
import { marked } from './marked.ts';

const same = (text: string): [string, string] => [text, text];

test.each<[string, string]>([
  // a possessive between two names
  ["[Ghana's Daily Post ORG] said", "[Ghana LOC]'s [Daily Post ORG] said"],
  same("[St. Mary's Hospital ORG] said"),
  same("[Lloyd's of London ORG] said"),
  // a company and its place
  ['[Acme Corp. of Dover ORG] said', '[Acme Corp. ORG] of [Dover LOC] said'],
  same('[Acme Insurance Co. of Dover ORG] said'),
  same('[Bank of Dover Corp. ORG] said'),
  // a title inside a name
  ['[Ohio Gov. Ann Diaz LOC] left', '[Ohio LOC] Gov. [Ann Diaz PER] left'],
  ['[Fire Department Capt. Ann Diaz LOC] left', '[Fire Department ORG] Capt. [Ann Diaz PER] left'],
  ['[U.S. President Ann Diaz PER] left', '[U.S. LOC] President [Ann Diaz PER] left'],
  same('the [Attorney General Office ORG] said'),
  same('the [Police Chief Academy Council ORG] said'),
  // a person after a title
  ['said Mrs. [Diaz LOC] there', 'said Mrs. [Diaz PER] there'],
  // a city and the agency or paper there
  ['[Paris AFP LOC]', '[Paris LOC] [AFP ORG]'],
  ['[Accra GHANA MIRROR LOC]', '[Accra LOC] [GHANA MIRROR ORG]'],
  same('[Washington DC LOC] said'),
  same('[London NHS ORG] said'),
  // a picture's credit
  ['[Ann Diaz/Reuters ORG] today', '[Ann Diaz PER]/[Reuters ORG] today'],
  same('the [Lund/Diaz ORG] bill'),
  // what letters stand for
  ['then [DPX PER] said', 'then [DPX ORG] said'],
  same('then [JFK PER] said'),
  same('[Ann DIAZ PER] left. then [DIAZ PER] said'),
  same('TROOPS [DIAZ PER] LEFT'),
  ['the [African bloc ECOWAS ORG] said', 'the African bloc [ECOWAS ORG] said'],
  // datelines
  ['[ACCRA LOC], [Ghana LOC] ([AP LOC]) — Troops left.', '[ACCRA LOC], [Ghana LOC] ([AP ORG]) — Troops left.'],
  ['Lima, 9 Jan 90 (Efe) -- Troops left.', '[Lima LOC], 9 Jan 90 ([Efe ORG]) -- Troops left.'],
  ['[LA PAZ PER], Oct 19 - Troops left.', '[LA PAZ LOC], Oct 19 - Troops left.'],
  ['[MARRAKECH ORG] ([Reuters ORG]) - Troops left.', '[MARRAKECH LOC] ([Reuters ORG]) - Troops left.'],
  ['ACCRA (Coast Wire) — Troops left.', '[ACCRA LOC] ([Coast Wire ORG]) — Troops left.'],
  same('UPDATE - Troops left.'),
  same('[Ann Diaz PER] (Labour) - 23,000 votes'),
  same('[Border Police ORG] ([BPX ORG]) left.'),
  // a monitoring service's source line
  [
    'XX0504 Accra GHANA MIRROR in English 0700 GMT 5 Apr',
    'XX0504 [Accra LOC] [GHANA MIRROR ORG] in English 0700 GMT 5 Apr',
  ],
  ['Accra Radio Ghana in English 5 Apr', '[Accra LOC] [Radio Ghana ORG] in English 5 Apr'],
  ['New Delhi Radio Rang in Hindi 5 Apr', '[New Delhi LOC] [Radio Rang ORG] in Hindi 5 Apr'],
  same('we heard [Radio Accra ORG] in English then'),
  // known bodies
  ['[NATO PER] met', '[NATO ORG] met'],
  ['then [Agence France LOC]-[Presse ORG] said', 'then [Agence France-Presse ORG] said'],
  ['told AFP today', 'told [AFP ORG] today'],
  ['[Kataib Hezbollah ORG] said', '[Kataib Hezbollah ORG] said'],
  ['the [AP LOC] said', 'the [AP ORG] said'],
  same('in [Guntur LOC], [AP LOC] today'),
  ['the [UAE ORG] said', 'the [UAE LOC] said'],
  same('the [Bank of Ghana ORG] said'),
  same('the BBC Proms began'),
  // a place before its state
  ['in [Dover PER], Del., today', 'in [Dover LOC], [Del. LOC], today'],
  same('[Ann Diaz PER], Ohio lawyer'),
])('%s', (given, expected) => {
  const { tokens, sentences, names, written } = marked(given);
  expect(written(refineNames(names, tokens, sentences))).toBe(expected);
});

const word = fc.constantFrom(
  ...[
    'Paris',
    'AFP',
    '(',
    ')',
    '—',
    ',',
    'Gov.',
    'Ann',
    "'s",
    'Corp.',
    'of',
    'Monday',
    'in',
    'English',
    '5',
    'Iraqi',
    'NATO',
    'Del.',
  ],
);

test('whatever is read, names stay in order, apart, and not empty', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), fc.array(fc.nat(5), { maxLength: 10 }), (words, lengths) => {
      const { tokens, sentences } = marked(words.join(' '));
      let at = 0;
      const read = lengths.flatMap((length, index) => {
        const first = Math.min(at, tokens.length);
        const last = Math.min(first + length, tokens.length);
        at = last + (index % 2);
        return last > first ? [{ first, last, type: (['PER', 'ORG', 'LOC'] as const)[index % 3]! }] : [];
      });
      let end = 0;
      for (const name of refineNames(read, tokens, sentences)) {
        expect(name.first).toBeGreaterThanOrEqual(end);
        expect(name.last).toBeGreaterThan(name.first);
        expect([name.start, name.end]).toEqual([tokens[name.first]!.start, tokens[name.last - 1]!.end]);
        end = name.last;
      }
    }),
  );
});
