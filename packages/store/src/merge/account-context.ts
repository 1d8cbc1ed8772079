import type { Account, Party } from '@dramatis/graph';

/** Who took part as merging compares them, what the report is about, and the first sentence: an account's part that is not its event. */
export type AccountContext = readonly [
  who: readonly PackedParty[],
  whom: readonly PackedParty[],
  where: readonly PackedParty[],
  story: Account['story'],
  sentence: string,
];

type PackedParty = readonly [
  key: Party['key'],
  named: 0 | 1,
  given: Party['given'],
  country: Party['country'],
  point: Party['point'],
];

const packParty = ({ key, named, given, country, point }: Party): PackedParty => [
  key,
  named ? 1 : 0,
  given,
  country,
  point,
];

const unpackParty = ([key, named, given, country, point]: PackedParty): Party => ({
  key,
  named: named === 1,
  given,
  country,
  point,
});

export function packContext({ who, whom, where, story, event }: Account): AccountContext {
  return [who.map(packParty), whom.map(packParty), where.map(packParty), story, event.evidence[0]?.sentence.text ?? ''];
}

export function unpackContext([who, whom, where, story]: AccountContext): Pick<
  Account,
  'who' | 'whom' | 'where' | 'story'
> {
  return { who: who.map(unpackParty), whom: whom.map(unpackParty), where: where.map(unpackParty), story };
}
