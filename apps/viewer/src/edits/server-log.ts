import type { SignedDecision } from './decision.ts';

/**
 * Where a served page posts its decisions: the server names it in `<meta name="dramatis-api" content="api/">`; null on a static page.
 */
const apiOf = (page: Document): string | null =>
  page.querySelector<HTMLMetaElement>('meta[name="dramatis-api"]')?.content ?? null;

/** Tell the server, where there is one, of a decision. @returns whether it is kept there */
export async function postDecision(decision: SignedDecision, page: Document): Promise<boolean> {
  const api = apiOf(page);
  if (api === null) return false;
  const response = await fetch(new URL(`${api}decisions`, page.baseURI), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decision),
  }).catch(() => null);
  return response?.ok ?? false;
}
