import type { Sentence } from '../analysis.ts';
import type { Draft } from '../draft.ts';
import { phraseTable } from './phrase-table.ts';
import { LONG_CITIES } from './places-known.ts';
import type { NameRange } from './split-name.ts';

const cityEnd = phraseTable(LONG_CITIES);
const LANGUAGE =
  /^(?:albanian|amharic|arabic|armenian|azeri|belarusian|bengali|bulgarian|burmese|cantonese|chinese|croatian|czech|danish|dari|dutch|english|estonian|farsi|finnish|french|georgian|german|greek|hebrew|hindi|hungarian|indonesian|italian|japanese|kazakh|khmer|korean|kurdish|lao|latvian|lithuanian|macedonian|malay|mandarin|mongolian|norwegian|pashto|persian|polish|portuguese|romanian|russian|serbian|serbo-croatian|slovak|slovene|slovenian|somali|spanish|swahili|swedish|tagalog|tajik|tamil|thai|tibetan|tigrinya|turkish|turkmen|ukrainian|urdu|uzbek|vietnamese)$/;

/**
 * City and outlet of a monitoring service's source line, "Accra GHANA MIRROR in English 0700 GMT 5 Apr": the language and a number after it show
 * what it is; "She heard Radio Accra in English" is none.
 *
 * The outlet begins at its first word in capitals, or after the city's first word ("Accra Radio Ghana"), save in cities of several words.
 */
export function monitoredOutlets(tokens: readonly Draft[], { first, last }: Sentence): readonly NameRange[] {
  for (let at = first + 2; at + 2 < last; at++) {
    if (tokens[at]!.text !== 'in' || !LANGUAGE.test(tokens[at + 1]!.norm) || !/^(?:\d|No\b)/.test(tokens[at + 2]!.text))
      continue;
    const from = sourceStart(tokens, first, at);
    const outlet = outletStart(tokens, from, at);
    if (outlet === from || outlet >= at) continue;
    return [
      { first: from, last: outlet, type: 'LOC' },
      { first: outlet, last: at, type: 'ORG' },
    ];
  }
  return [];
}

/** Where the words with a capital before `end` begin; codes ("LD2504") and what is before them are no part. */
function sourceStart(tokens: readonly Draft[], first: number, end: number): number {
  let from = end;
  while (from > first && isSourceWord(tokens[from - 1]!.text)) from--;
  if (/^\p{Lu}$/u.test(tokens[from]!.text) && /\d$/.test(tokens[from - 1]?.text ?? '')) from++;
  return from;
}

const isSourceWord = (text: string): boolean =>
  (/^\p{Lu}/u.test(text) && !/\d{3}/.test(text)) || /^(?:\d|-|['’]|de|da|do|di|del|la|le|el|al|of|and)$/u.test(text);

function outletStart(tokens: readonly Draft[], from: number, end: number): number {
  const city = cityEnd(tokens, from);
  if (city > from) return city;
  for (let at = from + 1; at < end && at < from + 4; at++)
    if (/^\p{Lu}[\p{Lu}'’-]+$/u.test(tokens[at]!.text)) return at;
  return tokens[from + 1]?.text === '-' ? from + 3 : from + 1;
}
