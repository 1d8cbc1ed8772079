import type { Evidence } from '@dramatis/graph/model';
import { governmentDraft, knownActorDraft } from '../entities/draft.ts';
import type { MentionIndex } from '../events/mention-index.ts';
import { isNegation, ownStatus } from '../events/own-status.ts';
import { countryNamed } from '../gazetteer/country-named.ts';
import { caseOf, childBy, childrenOf, evidenceFor, type Reading } from '../reading.ts';
import { isFormer, type StatedRelation } from './stated-relations.ts';

const OPPOSING: ReadonlySet<string> = new Set(['oppose', 'rival']);
const OPPONENTS: ReadonlySet<string> = new Set(
  'opponent critic rival enemy foe adversary archrival arch-rival arch-enemy'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const ANTI = /^anti-(.+)$/;

/** An actor and the mention that names it, −1 for none of its own. */
interface Side {
  readonly actor: string;
  readonly mention: number;
}

/** That one actor stands against another, and the mentions that are actors by it. */
export interface Opposition extends StatedRelation {
  readonly sides: readonly Side[];
}

/**
 * Who stands against whom, where the words say so: "Hezbollah opposes the government", "a critic of Putin", "groups opposed to Assad", "an
 * anti-Taliban group", "India's rival Pakistan".
 *
 * Not "opposed the bill", "a former rival", "does not oppose", "would oppose": only actors, only as it stands.
 */
export function oppositions(reading: Reading, index: MentionIndex): Opposition[] {
  const stated: Opposition[] = [];
  const add = (sources: readonly number[], targets: readonly Side[], token: number): void => {
    const evidence: Evidence = evidenceFor(reading, reading.tokens[token]!, token, 'relation/opposes');
    for (const source of sources.flatMap((at) => sideAt(index, at)))
      for (const target of targets)
        if (source.actor !== target.actor)
          stated.push({
            relation: 'opposes',
            source: source.actor,
            target: target.actor,
            evidence,
            sides: [source, target],
          });
  };
  const sidesAt = (tokens: readonly number[]): Side[] => tokens.flatMap((token) => sideAt(index, token));
  for (let token = 0; token < reading.tokens.length; token++) {
    const { lemma, upos, deprel, head, norm } = reading.tokens[token]!;
    const word = lemma.toLowerCase();
    if (upos === 'VERB' && OPPOSING.has(word)) {
      const { sources, targets } = sidesOf(reading, token);
      if (isSo(reading, token)) add(sources, sidesAt(targets), token);
    } else if (norm === 'opposed') {
      const target = childWithCase(reading, token, 'to');
      if (target >= 0 && head >= 0 && deprel !== 'conj') add([head], sideAt(index, target), token);
    } else if (upos === 'NOUN' && OPPONENTS.has(word) && !isFormer(reading, token)) {
      if (childrenHave(reading, token, isNegation)) continue;
      add(holdersOf(reading, index, token), sidesAt(opposedBy(reading, token)), token);
    } else {
      const against = ANTI.exec(norm)?.[1];
      if (against !== undefined && head >= 0)
        add(
          [head],
          targetsNamed(index, against, head).map((actor) => ({ actor, mention: -1 })),
          token,
        );
    }
  }
  return stated;
}

function sideAt({ at, resolution }: MentionIndex, token: number): Side[] {
  for (const mention of at.get(token) ?? []) {
    const actor = resolution.actorOf[mention];
    if (actor != null) return [{ actor, mention }];
  }
  return [];
}

/** Whether the verb says that it is so, and not that it may be or is not. */
function isSo(reading: Reading, verb: number): boolean {
  const status = ownStatus(reading, verb);
  return status === 'happened' || status === 'ongoing';
}

/** "X opposes Y and Z", "X, who opposes Y", "X opposed to Y", "Y, opposed by X". */
function sidesOf(
  reading: Reading,
  verb: number,
): { readonly sources: readonly number[]; readonly targets: readonly number[] } {
  const { tokens, words } = reading;
  const { deprel, head } = tokens[verb]!;
  const subject = childBy(reading, verb, 'nsubj', 'nsubj:pass');
  const over = deprel.startsWith('acl') ? head : -1;
  const doer = subject < 0 || (over >= 0 && RELATIVES.has(words[subject]!)) ? over : subject;
  const agent = childBy(reading, verb, 'obl:agent');
  if (agent >= 0) return { sources: withConjuncts(reading, agent), targets: doer < 0 ? [] : [doer] };
  const object = childBy(reading, verb, 'obj');
  const target = object >= 0 ? object : childWithCase(reading, verb, 'to');
  if (doer < 0 || target < 0) return { sources: [], targets: [] };
  return { sources: withConjuncts(reading, doer), targets: withConjuncts(reading, target) };
}

function withConjuncts(reading: Reading, token: number): readonly number[] {
  const all = [token];
  for (const child of childrenOf(reading, token)) if (reading.tokens[child]!.deprel === 'conj') all.push(child);
  return all;
}

/** Who the opponent is: the noun's own entity, what it stands in apposition to or is the predicate of, the name after it. */
function holdersOf(reading: Reading, index: MentionIndex, noun: number): readonly number[] {
  const { deprel, head } = reading.tokens[noun]!;
  const named =
    deprel === 'appos' || deprel === 'compound' || deprel === 'nmod:desc'
      ? head
      : childBy(reading, noun, 'appos', 'flat');
  if (named >= 0 && sideAt(index, named).length > 0) return [named];
  if (sideAt(index, noun).length > 0 && childBy(reading, noun, 'cop') < 0) return [noun];
  const isPredicate = childBy(reading, noun, 'cop') >= 0 && ownStatus(reading, noun) === 'happened';
  const subject = isPredicate ? childBy(reading, noun, 'nsubj') : -1;
  return subject >= 0 ? [subject] : [];
}

/** "critic of X", "opponent of X", "X's rival", "Kremlin critic". */
function opposedBy(reading: Reading, noun: number): readonly number[] {
  const targets: number[] = [];
  for (const child of childrenOf(reading, noun)) {
    const { deprel } = reading.tokens[child]!;
    const preposition = deprel === 'nmod' ? caseOf(reading, child) : null;
    if (preposition === 'of' || preposition === 'to') targets.push(...withConjuncts(reading, child));
    else if (deprel === 'nmod:poss' || (deprel === 'compound' && reading.tokens[child]!.upos === 'PROPN'))
      targets.push(child);
  }
  return targets;
}

/** "anti-Taliban", "anti-French": known actors of the name, a country's government; "anti-government": that of the group's country. */
function targetsNamed({ resolution, at }: MentionIndex, name: string, group: number): readonly string[] {
  const { gazetteer, document } = resolution.reading;
  const { published } = document;
  if (name === 'government') {
    const country = (at.get(group) ?? []).map(
      (mention) => resolution.drafts.get(resolution.actorOf[mention] ?? '')?.country,
    );
    return country.flatMap((iso3) => (iso3 == null ? [] : [`actor:government:${iso3}`]));
  }
  const country = countryNamed(gazetteer, name);
  if (country !== null) return [governmentDraft(country).id];
  return gazetteer
    .find(name)
    .flatMap((entry) => (entry.kind === 'actor' ? [knownActorDraft(entry, published).id] : []));
}

function childWithCase(reading: Reading, token: number, preposition: string): number {
  for (const child of childrenOf(reading, token)) if (caseOf(reading, child) === preposition) return child;
  return -1;
}

function childrenHave(reading: Reading, token: number, test: (reading: Reading, child: number) => boolean): boolean {
  for (const child of childrenOf(reading, token)) if (test(reading, child)) return true;
  return false;
}
