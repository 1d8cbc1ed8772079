import type { Account, Party } from '@dramatis/graph';

/** What all accounts of one report share. */
export interface ReportContext {
  readonly story: Account['story'];
  readonly parties: readonly Party[];
}

/** Fields of an account that stand with its report or its event. */
type Elsewhere = 'document' | 'published' | 'group' | 'event' | 'story' | Side;
type Side = (typeof SIDES)[number];

const SIDES = ['who', 'whom', 'where'] as const;

/** An account's part that is not its event: its sides by their place among the report's parties, its first sentence, the rest. */
export type AccountContext = readonly [
  who: readonly number[],
  whom: readonly number[],
  where: readonly number[],
  sentence: string,
  rest: Omit<Account, Elsewhere>,
];

/** @param accounts of one report */
export function packContexts(accounts: readonly Account[]): {
  readonly report: ReportContext | null;
  readonly contexts: readonly AccountContext[];
} {
  const [first] = accounts;
  const places = new Map<Party, number>();
  const placeOf = (party: Party): number => {
    const known = places.get(party) ?? places.size;
    places.set(party, known);
    return known;
  };
  const contexts = accounts.map((account): AccountContext => {
    const { document: _, published: __, group: ___, story: ____, event, who, whom, where, ...rest } = account;
    const sentence = event.evidence[0]?.sentence.text ?? '';
    return [who.map(placeOf), whom.map(placeOf), where.map(placeOf), sentence, rest];
  });
  return { report: first === undefined ? null : { story: first.story, parties: [...places.keys()] }, contexts };
}

export function unpackContext(
  [who, whom, where, , rest]: AccountContext,
  { story, parties }: ReportContext,
): Omit<Account, 'document' | 'published' | 'group' | 'event'> {
  const side = (places: readonly number[]): readonly Party[] => places.map((place) => parties[place]!);
  return { ...rest, story, who: side(who), whom: side(whom), where: side(where) };
}
