import { EVENT_TYPES, type Event, type Quantity, type Role, type Status } from '../model/index.ts';
import { byCodeUnits } from '../order.ts';
import { uniteStrings } from './unite-evidence.ts';

/** Statuses that do not contradict one another; events of different groups are never taken for one. */
const STATUS_GROUPS: Readonly<Record<Status, 'fact' | 'prospect' | 'claim' | 'denial'>> = {
  happened: 'fact',
  ongoing: 'fact',
  planned: 'prospect',
  threatened: 'prospect',
  possible: 'prospect',
  alleged: 'claim',
  denied: 'denial',
  negated: 'denial',
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * A key that two documents' accounts of one event share: type, status group, day, who, to whom, where.
 * Null where too little is known to take two accounts for one: no type, no day, or a side without a participant
 * (in a reciprocal event two actors are both sides).
 *
 * @example sameEventKey(attack) //=> '["ASSAULT","fact","2020-01-08",["a-iran"],["a-coalition"],["l-ain-al-asad"]]'
 */
export function sameEventKey(event: Event): string | null {
  const day = event.start === null ? null : DAY.exec(event.start)?.[0];
  if (event.type === null || !day) return null;
  const actors = inRole(event, 'actor');
  const recipients = inRole(event, 'recipient');
  const sides = EVENT_TYPES[event.type]?.reciprocal ? actors.length + recipients.length : recipients.length + 1;
  if (actors.length === 0 || sides < 2) return null;
  return JSON.stringify([event.type, STATUS_GROUPS[event.status], day, actors, recipients, inRole(event, 'location')]);
}

/**
 * Accounts of one event, parted where their numbers contradict ("three killed", "five killed").
 * An account without numbers goes with the rest as long as those agree, and stays apart otherwise.
 */
export function partByQuantity<T extends { readonly event: Event }>(accounts: readonly T[]): readonly (readonly T[])[] {
  if (agree(accounts.map(({ event }) => event.quantity))) return [accounts];
  const parts = new Map<string, T[]>();
  for (const account of accounts) {
    const key = JSON.stringify(Object.entries(account.event.quantity ?? {}).sort(([a], [b]) => byCodeUnits(a, b)));
    const part = parts.get(key);
    if (part) part.push(account);
    else parts.set(key, [account]);
  }
  return [...parts.values()];
}

function inRole(event: Event, role: Role): readonly string[] {
  return uniteStrings(event.participants.filter((it) => it.role === role).map((it) => it.entity));
}

/** Whether no two state different numbers for the same thing. */
export function agree(quantities: readonly (Quantity | null)[]): boolean {
  const stated = new Map<string, unknown>();
  for (const quantity of quantities) {
    for (const [name, value] of Object.entries(quantity ?? {})) {
      if (stated.has(name) && stated.get(name) !== value) return false;
      stated.set(name, value);
    }
  }
  return true;
}
