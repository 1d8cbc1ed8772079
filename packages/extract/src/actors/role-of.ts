import type { Sector } from '@dramatis/graph/model';
import { ACTOR_NOUNS } from './actor-nouns.ts';
import { ORGANIZATION_WORDS } from './organization-words.ts';
import {
  ARMED_SECTORS,
  CARRIERS,
  COMPOUNDS,
  FORMER,
  OFFICIAL_SECTORS,
  PORTFOLIO_HOLDERS,
  PORTFOLIOS,
  type Role,
  STRING_NOUNS,
} from './role-words.ts';

/** A noun phrase as far as it tells who somebody is: base forms, lower case. */
export interface RolePhrase {
  readonly head: string;
  /** Words before the head, in text order. */
  readonly before: readonly string[];
  /** Words of what follows with "of" or "for": "minister of defence". */
  readonly after?: readonly string[];
  /** A body known by name among the words before: "Hamas" in "Hamas fighters". */
  readonly body?: Role | null;
}

/**
 * Type and sectors of whoever a noun phrase describes; null when no word tells.
 *
 * Compounds come first ("central bank", "chamber of commerce"), then what the words before a carrying head say ("rebel commander", "farmers' union"), then the
 * head. A portfolio or "opposition" gives the second sector; "former" makes an official one of the elite.
 *
 * @example roleOf({ head: 'minister', before: ['former', 'defence'] }) //=> { type: 'person', sector: 'ELI', second: 'MIL' }
 * @example roleOf({ head: 'commander', before: ['rebel'] })?.sector //=> 'REB'
 * @example roleOf({ head: 'challenge', before: [] }) //=> null
 */
export function roleOf({ head, before, after = [], body = null }: RolePhrase): Role | null {
  const last = before.at(-1);
  const compound = COMPOUNDS.get(`${last} ${head}`) ?? COMPOUNDS.get(`${head} of ${after[0]}`);
  const own = compound ?? wordRole(head);
  const specifier = compound !== undefined && !CARRIERS.has(head) ? null : specifierOf(before, head);
  const carries = own === null || own.sector === null || (compound === undefined && CARRIERS.has(head));
  if (own === null && specifier === null && body === null) return null;
  const base: Role = own ?? { type: 'organization', sector: null, second: null };
  let { sector, second } = base;
  if (carries) {
    const told = specifier ?? body;
    if (told?.sector && fits(base, told.sector)) ({ sector, second } = told);
  }
  if (sector === 'CVL' && before.some((word) => word === 'armed' || word === 'masked')) sector = 'UAF';
  if (sector === 'REB' && base.type === 'militia' && before.includes('government')) sector = 'PRM';
  if (sector === 'GOV' && PORTFOLIO_HOLDERS.has(head)) {
    for (const word of [...before, ...after]) second = PORTFOLIOS.get(word) ?? second;
  }
  if (before.includes('opposition') && sector !== 'OPP') {
    if (own === null || (carries && sector === base.sector && base.type !== 'militia')) sector = 'OPP';
    else second = 'OPP';
  }
  if (
    before.some((word) => FORMER.has(word)) &&
    base.type === 'person' &&
    sector !== null &&
    OFFICIAL_SECTORS.has(sector)
  ) {
    return { type: base.type, sector: 'ELI', second: second ?? (sector === 'GOV' ? null : sector) };
  }
  return { type: base.type, sector, second };
}

/** What a single word says of whom it names. */
export function wordRole(word: string): Role | null {
  const noun = ACTOR_NOUNS.get(word);
  if (noun !== undefined) return { type: noun.type, sector: noun.sector, second: noun.second ?? null };
  const kind = STRING_NOUNS.get(word) ?? ORGANIZATION_WORDS.get(word);
  return kind === undefined ? null : { second: null, ...kind };
}

/** Soldiers of the government are no officials: a military head takes only the sector of armed people. */
function fits(base: Role, sector: Sector): boolean {
  return base.sector !== 'MIL' || base.type === 'person' ? sector !== 'CVL' : ARMED_SECTORS.has(sector);
}

/** The nearest word before the head that has a sector of its own. */
function specifierOf(before: readonly string[], head: string): Role | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at]!;
    if (at > 0) {
      const compound = COMPOUNDS.get(`${before[at - 1]} ${word}`);
      if (compound !== undefined) return compound;
    }
    const role = wordRole(word);
    if (role === null || role.sector === null || word === 'state') continue;
    if (role.sector === 'CVL' && wordRole(head)?.sector) continue;
    return role;
  }
  return null;
}
