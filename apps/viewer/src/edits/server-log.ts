import type { SignedDecision } from './decision.ts';

/** Where a page that shows a served case posts its decisions: beside the graph it was opened with. Null on a static page. */
export function decisionsAddress(page: string): string | null {
  const graph = new URL(page).searchParams.get('graph');
  return graph === '/api/graph' ? new URL('/api/decisions', page).href : null;
}

/**
 * Tell the server of a decision. An undo goes by the server's own number of what it undoes.
 *
 * @param numbers the server's number of each decision told, by its number in this log; filled here
 * @returns whether it is kept there
 */
export async function postDecision(
  address: string,
  number: number,
  { who, at: _, ...decision }: SignedDecision,
  numbers: Map<number, number>,
): Promise<boolean> {
  const undone = decision.verb === 'undo' ? numbers.get(decision.decision) : undefined;
  if (decision.verb === 'undo' && undone === undefined) return false;
  const terms =
    decision.verb === 'split' ? { verb: 'split', key: decision.key, documents: decision.documents } : decision;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dramatis': '1' },
    body: JSON.stringify({ ...terms, ...(undone !== undefined && { decision: undone }), by: who }),
  }).catch(() => null);
  if (response?.ok !== true) return false;
  const { id } = (await response.json()) as { readonly id: number };
  numbers.set(number, id);
  return true;
}
