import type { ActorType, Sector } from '@dramatis/graph/model';
import { defaultGazetteer } from '../default-gazetteer.ts';
import type { ActorEntry, Gazetteer, Term } from '../gazetteer.ts';
import { governmentEntry } from '../government-entry.ts';
import { type DictionaryBlock, type DictionaryProblem, dictionaryBlocks } from './dictionary-blocks.ts';

/** What a dictionary holds, and the lines that could not be read. */
export interface ActorDictionary {
  readonly entries: readonly ActorEntry[];
  readonly problems: readonly DictionaryProblem[];
}

/**
 * Actors of a dictionary of TABARI or PETRARCH: `NAME_OF_ACTOR_ [CODE]`, or the codes on lines of their own, `[CODE <date]`, `[CODE >date]`,
 * `[CODE date-date]`; `+SYNONYM` of the actor above; comments after ; or #. A line that cannot be read is left out and named.
 *
 * A name that the gazetteer knows stays that actor, with the dictionary's codes; a country's or place's name by a code without a role stays
 * what it is.
 *
 * @param options `gazetteer` the names known before
 * @example readActorDictionary('HARBOUR_FRONT_ [SOMREB]\n+H.F._').entries[0].label //=> 'Harbour Front'
 * @see openeventdata/petrarch2, petrarch2/PETRreader.py `read_actor_dictionary`, for the format
 */
export function readActorDictionary(text: string, options: { readonly gazetteer?: Gazetteer } = {}): ActorDictionary {
  const { gazetteer = defaultGazetteer() } = options;
  const { blocks, problems } = dictionaryBlocks(text, gazetteer);
  return { entries: blocks.flatMap((block) => entryOf(block, gazetteer)), problems };
}

function entryOf({ names, codes, nobody }: DictionaryBlock, gazetteer: Gazetteer): readonly ActorEntry[] {
  const [first] = codes;
  if (first === undefined || nobody) return [];
  const { country, sector, beyond } = first.actor;
  if (country !== null && beyond === null && codes.every(({ actor }) => actor.sector === null)) {
    return countryNames(names, country, gazetteer);
  }
  const terms = codes.map(({ actor, from, to }): Term => {
    const { sector: own, second } = actor;
    return { sector: own, second, office: null, parent: null, from, to };
  });
  const known = names
    .flatMap((name) => gazetteer.find(name))
    .find((entry) => entry.kind === 'actor' && entry.country === country);
  const isPerson = codes.some(({ actor }) => actor.sector === 'ELI') && codes.length > 1;
  const [label, ...aliases] = names as [string, ...string[]];
  const base: Pick<ActorEntry, 'label' | 'aliases' | 'type' | 'wikidata' | 'id'> =
    known?.kind === 'actor'
      ? { ...known, aliases: [...new Set([...known.aliases, ...names])].filter((name) => name !== known.label) }
      : { label, aliases, type: isPerson ? 'person' : typeOf(sector, beyond), wikidata: null };
  const { id } = base;
  return [
    {
      kind: 'actor',
      label: base.label,
      aliases: base.aliases,
      type: base.type,
      country,
      wikidata: base.wikidata,
      ...terms[0]!,
      ...(terms.length > 1 && { terms }),
      ...(id !== undefined && { id }),
    },
  ];
}

/** Further names of a country's government; what is known as a place or a people stays that. */
function countryNames(names: readonly string[], iso3: string, gazetteer: Gazetteer): readonly ActorEntry[] {
  const country = gazetteer.country(iso3);
  const fresh = names.filter((name) => gazetteer.find(name).length === 0 && gazetteer.demonym(name) === undefined);
  if (country === undefined || fresh.length === 0) return [];
  const government = governmentEntry(country);
  return [{ ...government, aliases: [...government.aliases, ...fresh], id: `actor:government:${iso3}` }];
}

const TYPES: Readonly<Partial<Record<Sector, ActorType>>> = {
  GOV: 'government',
  LEG: 'government',
  JUD: 'government',
  SPY: 'government',
  MIL: 'military',
  COP: 'police',
  REB: 'militia',
  UAF: 'militia',
  PRM: 'militia',
  CRM: 'militia',
  PTY: 'party',
  BUS: 'company',
  JRN: 'media',
  CVL: 'population',
  REF: 'population',
  ELI: 'person',
};

function typeOf(sector: Sector | null, beyond: string | null): ActorType {
  if (beyond === 'IMG') return 'militia';
  if (beyond === 'MNC') return 'company';
  return (sector === null ? undefined : TYPES[sector]) ?? 'organization';
}
