import type { SpacedSentence } from './merge-hyphens.ts';
import type { NameSpan } from './training-sentence.ts';

interface Mention {
  readonly type: string;
  readonly pos: readonly [number, number];
  readonly sent_id: number;
}

interface DocRedDocument {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly Mention[])[];
}

const DEMONYM =
  /^(?:.*(?:ian|ish|ese|nean|pean|ilean|orean|[^t]ican|uban|oman|eruvian|exan|landic|alan|ndic)s?|Scots|French(?:man|men)?|Dutch(?:man|men)?|Czechs?|Germans?|Greeks?|Swiss|Thais?|Iraqis?|Israelis?|Pakistanis?|Saudis?|Bengalis?|Punjabis?|Kuwaitis?|Yemenis?|Omanis?|Qataris?|Somalis?|Bangladeshis?|Afghans?|Filipinos?|Slovaks?|Slovenes?|Croats?|Serbs?|Turks?|Uzbeks?|Kazakhs?|Welsh|Kurds?|Arabs?|Arabic|Malays?|Moroccans?|Soviets?|Argentines?|Nepali|Burmese|Basques?|Catalan|Flemish|Cypriots?|Danes?|Swedes?|Poles?|Finns?|Spaniards?|Britons?|Bulgars?|Parisians?|New Yorkers?|Londoners?)$/u;

const NOT_DEMONYM = /^(?:Oman|Roman|Isle|Catalan Countries|Milan|Xi'an|Xian|Dalian|Parish|Galician Sea)$/u;

const isDemonym = (form: string): boolean => form === 'Roman' || (DEMONYM.test(form) && !NOT_DEMONYM.test(form));

/**
 * Sentences of a Re-DocRED file with its PER, ORG and LOC mentions.
 *
 * Its hyphens stand alone between spaces; they count as glued between letters and digits. Leading articles leave the name, demonyms ("German", typed
 * LOC there) are no names, and of overlapping mentions the longest stays.
 */
export const readReDocRed = (json: string): SpacedSentence[] =>
  (JSON.parse(json) as readonly DocRedDocument[]).flatMap(({ sents, vertexSet }) => {
    const spans: NameSpan[][] = sents.map(() => []);
    for (const { type, pos, sent_id } of vertexSet.flat()) {
      const forms = sents[sent_id];
      if (!forms || (type !== 'PER' && type !== 'ORG' && type !== 'LOC')) continue;
      const first = pos[0] + (/^(?:the|an?)$/iu.test(forms[pos[0]] ?? '') && type !== 'PER' ? 1 : 0);
      const last = pos[1];
      if (first >= last || last > forms.length || (type === 'LOC' && isDemonym(forms[last - 1]!))) continue;
      spans[sent_id]!.push({ first, last, type });
    }
    return sents.map((forms, i) => {
      const names: NameSpan[] = [];
      for (const span of spans[i]!.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
        if (names.every(({ first, last }) => span.last <= first || span.first >= last)) names.push(span);
      }
      return { forms, tree: null, names, glued: forms.map((form) => /^[\p{L}\p{N}-]/u.test(form)) };
    });
  });
