import { nounSingular } from '@dramatis/language';

/** A word of an actor string: as written, in lower case, and as a singular noun. */
export interface ActorWord {
  readonly text: string;
  readonly lower: string;
  readonly base: string;
}

/**
 * The words of an actor string: commas, brackets and a possessive 's are words of their own, quotation marks and lone hyphens go.
 *
 * @example actorWords('Iraq’s armed forces').map(({ base }) => base) //=> ['iraq', "'s", 'armed', 'force']
 */
export function actorWords(text: string): readonly ActorWord[] {
  return text
    .replace(/["“”„«»]/g, ' ')
    .replace(/[,()]/g, ' $& ')
    .replace(/['’]s?(?=\s|$)/g, ' $&')
    .split(/\s+/)
    .map((word) => (/^[;:!?.–—-]+$/.test(word) ? '' : word.replace(/(?<![;:!?])[;:!?]+$/, '')))
    .filter(Boolean)
    .map((word) => {
      const lower = word.toLowerCase().replaceAll('’', "'");
      return { text: word, lower, base: baseForm(lower) };
    });
}

const UNCHANGED = new Set('police media barracks congress press politics commerce armed communications'.split(' '));

/** A word in the singular; names of what is never one stay: "police". */
export function baseForm(lower: string): string {
  return UNCHANGED.has(lower) || !/^\p{L}[\p{L}-]*$/u.test(lower) ? lower : nounSingular(lower);
}
