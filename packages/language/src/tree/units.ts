import type { Draft } from '../draft.ts';
import { nounPhrase } from './noun-phrase.ts';
import { attach, type Unit } from './unit.ts';
import { verbGroup } from './verb-group.ts';

/** The units of tokens `first` … `last`, in order; every token is in exactly one. */
export function units(tokens: readonly Draft[], first: number, last: number): Unit[] {
  const result: Unit[] = [];
  let at = first;
  while (at < last) {
    const unit = verbGroup(tokens, at, last) ?? nounPhrase(tokens, at, last) ?? single(tokens, at, last);
    result.push(unit);
    at = unit.last;
  }
  return result;
}

const MULTIWORD: readonly (readonly string[])[] = [
  ['because', 'of'], ['according', 'to'], ['due', 'to'], ['as', 'well', 'as'], ['rather', 'than'], ['instead', 'of'], ['such', 'as'],
  ['out', 'of'], ['as', 'of'], ['prior', 'to'], ['along', 'with'], ['together', 'with'], ['as', 'for'], ['as', 'to'], ['up', 'to'],
  ['ahead', 'of'], ['next', 'to'], ['close', 'to'], ['apart', 'from'], ['aside', 'from'], ['other', 'than'], ['more', 'than'],
  ['less', 'than'], ['at', 'least'], ['of', 'course'], ['so', 'that'], ['in', 'order'], ['even', 'if'], ['even', 'though'], ['as', 'if'], ['as', 'though'],
]; // biome-ignore format: one list

const FIXED =
  /^(?:because of|as well as|rather than|instead of|such as|as of|as for|as to|in order|up to|at least|of course|so that|more than|less than|as if|as though)$/;

function single(tokens: readonly Draft[], at: number, last: number): Unit {
  const token = tokens[at] as Draft;
  const phrase = MULTIWORD.find((words) =>
    words.every((word, offset) => at + offset < last && tokens[at + offset]?.norm === word),
  );
  if (phrase && phrase[0] !== 'of') {
    const end = at + phrase.length;
    const joined = phrase.join(' ');
    for (let index = at + 1; index < end; index++) attach(tokens, index, at, FIXED.test(joined) ? 'fixed' : 'case');
    if (!FIXED.test(joined)) {
      attach(tokens, at, end - 1, 'advmod');
      (tokens[end - 1] as Draft).head = -1;
    }
    const head = FIXED.test(joined) ? at : end - 1;
    const kind =
      joined === 'as well as'
        ? 'conjunction'
        : /^(?:at least|of course|more than|less than)$/.test(joined)
          ? 'adverb'
          : /that$|^(?:even|as) (?:if|though)$/.test(joined)
            ? 'subordinator'
            : 'preposition';
    if (joined === 'even if' || joined === 'even though') return { kind, first: at, last: end, head: end - 1 };
    return { kind, first: at, last: end, head };
  }
  return { kind: kindOf(token), first: at, last: at + 1, head: at };
}

function kindOf(token: Draft): Unit['kind'] {
  switch (token.upos) {
    case 'PUNCT':
      return 'mark';
    case 'ADP':
      return token.xpos === 'RP' ? 'adverb' : 'preposition';
    case 'SCONJ':
      return 'subordinator';
    case 'CCONJ':
      return 'conjunction';
    case 'ADJ':
      return 'adjective';
    case 'ADV':
      return token.xpos === 'WRB' ? 'question' : 'adverb';
    case 'PRON':
      return token.xpos === 'WDT' || token.xpos === 'WP' ? 'relative' : 'noun';
    case 'VERB':
      return /^(?:according|including|following)$/.test(token.norm) ? 'preposition' : 'adjective';
    case 'PART':
      return 'adverb';
    default:
      return 'other';
  }
}
