import type { Sector } from '@dramatis/graph/model';
import type { Gazetteer } from '../gazetteer.ts';

/** What a code of CAMEO says of an actor. */
export interface CameoActor {
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly second: Sector | null;
  /** MNC, IGO, NGO, NGM, IMG and the like, for those of no state. */
  readonly beyond: string | null;
}

/** CAMEO's roles; MED is the media there, HLH health. */
const ROLES: Readonly<Record<string, Sector>> = {
  GOV: 'GOV',
  MIL: 'MIL',
  REB: 'REB',
  INS: 'REB',
  SEP: 'REB',
  RAD: 'REB',
  OPP: 'OPP',
  PTY: 'PTY',
  COP: 'COP',
  JUD: 'JUD',
  LEG: 'LEG',
  SPY: 'SPY',
  PRM: 'PRM',
  UAF: 'UAF',
  AGR: 'AGR',
  BUS: 'BUS',
  MNC: 'BUS',
  CRM: 'CRM',
  CVL: 'CVL',
  REF: 'REF',
  EDU: 'EDU',
  ELI: 'ELI',
  LAB: 'LAB',
  MED: 'JRN',
  JRN: 'JRN',
  HLH: 'MED',
  DEV: 'SOC',
  ENV: 'SOC',
  HRI: 'SOC',
  NGO: 'SOC',
  NGM: 'SOC',
  REL: 'REL',
  CHR: 'REL',
  MOS: 'REL',
  MUS: 'REL',
  JEW: 'REL',
  HIN: 'REL',
  BUD: 'REL',
};
const BEYOND: ReadonlySet<string> = new Set(['IGO', 'NGO', 'NGM', 'IMG', 'MNC', 'INT', 'UIS', 'ISM']);
/** Codes of states that CAMEO writes otherwise or that are no more. */
const RENAMED: Readonly<Record<string, string>> = {
  PAL: 'PSE',
  KSV: 'XKX',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  SUN: 'RUS',
  YUG: 'SRB',
  SCG: 'SRB',
  BUR: 'MMR',
};

/**
 * Country and sectors of a code such as IRQGOV, USAGOVMIL, NGOHRI, MNCUSA: three letters each, the first the country or what is beyond one.
 *
 * @returns null where it is no code of letters in threes
 * @example cameoCode('AFGGOVHLH', gazetteer) //=> { country: 'AFG', sector: 'GOV', second: 'MED', beyond: null }
 * @see CAMEO codebook 1.1b3, chapter 3
 */
export function cameoCode(code: string, gazetteer: Gazetteer): CameoActor | null {
  if (!/^(?:[A-Z]{3})+$/.test(code)) return null;
  const parts = code.match(/[A-Z]{3}/g)!.map((part) => RENAMED[part] ?? part);
  const isCountry = (part: string): boolean => gazetteer.country(part) !== undefined;
  const [first = '', next = ''] = parts;
  const beyond = BEYOND.has(first) ? first : null;
  const home = beyond !== null && !Object.hasOwn(ROLES, next) ? next : first;
  const country = isCountry(home) ? home : null;
  const sectors = parts.filter((part) => part !== country).flatMap((part) => ROLES[part] ?? []);
  const distinct = [...new Set(sectors)];
  return { country, sector: distinct[0] ?? null, second: distinct[1] ?? null, beyond };
}
