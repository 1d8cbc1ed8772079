/** A word of a query, or a flag with its value; `from` and `to` are where it stands. */
export interface QueryPiece {
  /** In lower case; null for a word that is searched for. */
  readonly flag: string | null;
  /** Without quotation marks; null for a flag that has none yet. */
  readonly value: string | null;
  /** Where the value stands, its quotation marks included. */
  readonly valueFrom: number;
  readonly from: number;
  readonly to: number;
}

/** `"…` without an end goes on to the end: it is still being typed. */
const PIECE = /(?:"[^"]*"?|[^\s"])+/g;

/**
 * Take a query to pieces: `actor:iran`, `actor:"Iraqi army"`, and as on the command line `--actor iran`, `--actor="Iraqi army"`.
 *
 * @param flags those that are known: of `12:30` or `http://…` no flag is made
 * @example queryPieces('drone type:ASSAULT', ['type']).map(({ flag }) => flag) //=> [null, 'type']
 */
export function queryPieces(query: string, flags: readonly string[]): readonly QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let waiting: { readonly flag: string; readonly from: number; readonly to: number } | null = null;
  const endWaiting = () => {
    if (waiting === null) return;
    pieces.push({ ...waiting, value: null, valueFrom: waiting.to });
    waiting = null;
  };
  for (const { 0: text, index } of query.matchAll(PIECE)) {
    const to = index + text.length;
    const long = /^--([\p{L}-]+)(=?)/u.exec(text);
    if (long !== null) {
      endWaiting();
      const flag = (long[1] as string).toLowerCase();
      const valueFrom = index + long[0].length;
      if (long[2] === '=')
        pieces.push({ flag, value: unquoted(query.slice(valueFrom, to)), valueFrom, from: index, to });
      else waiting = { flag, from: index, to };
      continue;
    }
    if (waiting !== null) {
      const { flag, from }: { readonly flag: string; readonly from: number } = waiting;
      pieces.push({ flag, value: unquoted(text), valueFrom: index, from, to });
      waiting = null;
      continue;
    }
    const colon = text.indexOf(':');
    const flag = colon < 0 ? '' : text.slice(0, colon).toLowerCase();
    if (flags.includes(flag)) {
      const value = unquoted(text.slice(colon + 1));
      pieces.push({ flag, value: value === '' ? null : value, valueFrom: index + colon + 1, from: index, to });
    } else pieces.push({ flag: null, value: text, valueFrom: index, from: index, to });
  }
  endWaiting();
  return pieces;
}

const unquoted = (text: string): string => text.replaceAll('"', '').trim();
