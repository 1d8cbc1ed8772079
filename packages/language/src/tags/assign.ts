import type { Upos } from '../analysis.ts';
import type { Draft } from '../draft.ts';

const UPOS: Readonly<Record<string, Upos>> = {
  STOP: 'PUNCT', PCT: 'PUNCT', QT: 'PUNCT', SYM: 'SYM', DT: 'DET', DP: 'PRON', PRP: 'PRON', PRP$: 'PRON', NN: 'NOUN', NNS: 'NOUN',
  NNP: 'PROPN', JJ: 'ADJ', RB: 'ADV', VB: 'VERB', VBP: 'VERB', VBZ: 'VERB', VBD: 'VERB', VBN: 'VERB', VBG: 'VERB', MD: 'AUX',
  BE: 'AUX', BB: 'AUX', BN: 'AUX', HV: 'VERB', DO: 'VERB', IN: 'ADP', SC: 'SCONJ', TO: 'PART', CC: 'CCONJ', CD: 'NUM', WDT: 'PRON',
  WP: 'PRON', WRB: 'ADV', POS: 'PART', RP: 'ADP', EX: 'PRON', UH: 'INTJ', FW: 'X',
}; // biome-ignore format: one table

const FORMS: Readonly<Record<string, string>> = {
  be: 'VB', been: 'VBN', being: 'VBG', is: 'VBZ', "'s": 'VBZ', are: 'VBP', am: 'VBP', "'m": 'VBP', "'re": 'VBP', was: 'VBD', were: 'VBD',
  has: 'VBZ', have: 'VBP', "'ve": 'VBP', had: 'VBD', "'d": 'VBD', having: 'VBG', does: 'VBZ', do: 'VBP', did: 'VBD', done: 'VBN', doing: 'VBG',
}; // biome-ignore format: one table

const PRONOUN_NOUNS = /^(?:some|any|every|no)(?:one|body|thing)$|^(?:none|others)$/;

/** Write the states of one sentence's tokens as tags; have and do become auxiliaries where a verb leans on them. */
export function assign(tokens: readonly Draft[], states: readonly string[]): void {
  for (const [index, token] of tokens.entries()) {
    const state = states[index] as string;
    token.upos = UPOS[state] ?? 'X';
    token.xpos = xpos(token, state);
    if (state === 'RB' && (token.norm === 'not' || token.norm === "n't")) token.upos = 'PART';
    if (PRONOUN_NOUNS.test(token.norm) && token.upos === 'NOUN') token.upos = token.norm === 'others' ? 'NOUN' : 'PRON';
    if (token.norm === 'according' || token.norm === 'including' || token.norm === 'following') {
      if (state === 'IN') {
        token.upos = 'VERB';
        token.xpos = 'VBG';
      }
    }
    if (state === 'HV' || state === 'DO') auxiliary(tokens, states, index);
    if (state === 'IN' && states[index + 1] === 'VBG') token.upos = 'SCONJ';
  }
}

function xpos(token: Draft, state: string): string {
  switch (state) {
    case 'STOP':
      return '.';
    case 'PCT':
      return /^[,;]$/.test(token.text)
        ? ','
        : /^[([{]$/.test(token.text)
          ? '-LRB-'
          : /^[)\]}]$/.test(token.text)
            ? '-RRB-'
            : ':';
    case 'QT':
      return /^[“‘«„`]/.test(token.text) ? '``' : "''";
    case 'SYM':
      return token.text === '$' ? '$' : token.text === '%' ? 'NN' : 'SYM';
    case 'BE':
    case 'BB':
    case 'BN':
    case 'HV':
    case 'DO':
      return FORMS[token.norm] ?? 'VB';
    case 'SC':
      return 'IN';
    case 'DP':
      return 'DT';
    case 'NNP':
      return /[a-z]{3}s$/.test(token.text) &&
        /(?:States|Nations|Emirates|Forces|Guards|Rights|Affairs|Heights|Islands|Houthis|Affairs)$/.test(token.text)
        ? 'NNPS'
        : 'NNP';
    case 'JJ':
      if (/^(?:more|less)$|[a-z]{2}er$/.test(token.norm) && COMPARATIVES.test(token.norm)) return 'JJR';
      return /^(?:most|least|best|worst)$|[a-z]{3}est$/.test(token.norm) ? 'JJS' : 'JJ';
    case 'RB':
      return /^(?:more|less|earlier|later)$/.test(token.norm) ? 'RBR' : token.norm === 'most' ? 'RBS' : 'RB';
    default:
      return state;
  }
}

const COMPARATIVES =
  /^(?:more|less|better|worse|larg|small|big|great|high|low|strong|weak|fast|slow|old|young|long|short|few|hard|soft|wid|deep|earli|late|tough|clos|new|rich|poor|saf|broad|clear|easi|heavi|light|bright|dark|cheap|fresh)/;

/** `have` leaning on a participle and `do` on a base form are AUX; after a modal or "to" they are base forms. */
function auxiliary(tokens: readonly Draft[], states: readonly string[], index: number): void {
  const token = tokens[index] as Draft;
  const wanted = states[index] === 'HV' ? /^(?:VBN|BN|HV)$/ : /^(?:VB|HV)$/;
  for (let at = index + 1; at < tokens.length && at <= index + 6; at++) {
    const state = states[at] as string;
    if (wanted.test(state)) {
      token.upos = 'AUX';
      break;
    }
    const subject = at - index <= 4 && /^(?:PRP|DT|NNP|NN|NNS|JJ|POS|EX)$/.test(state) && asks(tokens, index);
    if (!/^(?:RB|QT)$/.test(state) && !subject) break;
  }
  const before = states[index - 1] === 'RB' ? states[index - 2] : states[index - 1];
  if ((before === 'MD' || before === 'TO' || before === 'DO') && (token.norm === 'have' || token.norm === 'do'))
    token.xpos = 'VB';
  if (states[index] === 'HV' && token.norm === 'had' && (before === 'HV' || before === 'BN')) token.xpos = 'VBN';
}

const asks = (tokens: readonly Draft[], index: number): boolean => index === 0 || tokens.at(-1)?.text === '?';
