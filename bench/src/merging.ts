import { type Account, candidateKeys, clusterAccounts } from '@dramatis/graph';
import { syntheticAccounts } from './synthetic-accounts.ts';
import { table } from './tables.ts';

/** Over more accounts than these the pairwise merge takes too long to wait for. */
const MOST_PAIRWISE = 10_000;
/** Accounts merged before anything is measured, so that the code is compiled. */
const WARM_UP = 2000;

interface MergingFigures {
  readonly accounts: number;
  readonly events: number;
  readonly seconds: number;
  /** Null where it was not run. */
  readonly pairwiseSeconds: number | null;
  /** Accounts that one more account makes cluster anew: of the mean account, and the most. */
  readonly touched: readonly [number, number];
}

/** Merge so many made-up accounts by keys, and by comparing each with each. */
function measureMerging(count: number): MergingFigures {
  const accounts = syntheticAccounts(count);
  const started = cpuSeconds();
  const { events } = clusterAccounts(accounts);
  const seconds = cpuSeconds() - started;
  const pairwiseSeconds = count <= MOST_PAIRWISE ? pairwise(accounts) : null;
  return { accounts: count, events: events.length, seconds, pairwiseSeconds, touched: componentSizes(accounts) };
}

/** Each account with each: whether they share a key, the least that a merge has to ask. */
function pairwise(accounts: readonly Account[]): number {
  const started = cpuSeconds();
  const keys = accounts.map((account) => candidateKeys(account));
  let pairs = 0;
  for (let a = 0; a < keys.length; a += 1) {
    for (let b = a + 1; b < keys.length; b += 1) if (keys[a]!.some((key) => keys[b]!.includes(key))) pairs += 1;
  }
  if (pairs < 0) throw new Error('no pairs');
  return cpuSeconds() - started;
}

function componentSizes(accounts: readonly Account[]): readonly [number, number] {
  const parent = accounts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const first = new Map<string, number>();
  accounts.forEach((account, index) => {
    for (const key of candidateKeys(account)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });
  const sizes = new Map<number, number>();
  for (let index = 0; index < accounts.length; index += 1)
    sizes.set(rootOf(index), (sizes.get(rootOf(index)) ?? 0) + 1);
  const mean = [...sizes.values()].reduce((sum, size) => sum + size * size, 0) / accounts.length;
  return [Math.round(mean), [...sizes.values()].reduce((most, size) => Math.max(most, size), 0)];
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
measureMerging(WARM_UP);
const rows = sizes.map(measureMerging);
const growth = (seconds: number | null, accounts: number, from: number | null, least: number): string =>
  seconds === null || from === null ? '–' : (seconds / accounts / (from / least)).toFixed(2);
const [least] = rows;
if (least !== undefined) {
  console.log(
    table([
      [
        'accounts',
        'events',
        'by keys, CPU s',
        'growth',
        'each with each, CPU s',
        'growth',
        'ratio',
        'touched by one, mean',
        'most',
      ],
      ...rows.map(({ accounts, events, seconds, pairwiseSeconds, touched }) => [
        String(accounts),
        String(events),
        seconds.toFixed(2),
        growth(seconds, accounts, least.seconds, least.accounts),
        pairwiseSeconds?.toFixed(2) ?? '–',
        growth(pairwiseSeconds, accounts, least.pairwiseSeconds, least.accounts),
        pairwiseSeconds === null ? '–' : (pairwiseSeconds / seconds).toFixed(1),
        String(touched[0]),
        String(touched[1]),
      ]),
    ]),
  );
}
