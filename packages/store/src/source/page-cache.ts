import { inflateRawSync } from 'node:zlib';
import type { Database } from '../database.ts';
import type { Page } from '../pack/evidence.ts';
import type { Rest } from '../pack/pack-report.ts';

/** UTF-16 code units of text kept. */
const MOST_KEPT = 8_000_000;

interface Row {
  readonly key: string;
  readonly text: string | null;
  readonly spans: string;
  readonly rules: string;
  readonly rest: Uint8Array | null;
}

/** A document's text with its sentences, by its row's id; the last ones read are kept. */
export type PageCache = (document: number) => Page;

export function pageCache(db: Database): PageCache {
  const pages = new Map<number, Page>();
  let kept = 0;
  return (document) => {
    const known = pages.get(document);
    if (known !== undefined) return known;
    const { key, text, spans, rules, rest } = db.get<Row>(
      `SELECT d.key, p.text, p.spans, p.rules, CASE WHEN p.text IS NULL THEN p.rest END AS rest
       FROM page p JOIN document d ON d.id = p.document WHERE p.document = ?`,
      document,
    )!;
    const page = {
      key,
      text: text ?? restOf(rest!).text ?? '',
      spans: JSON.parse(spans) as number[],
      rules: JSON.parse(rules) as string[],
    };
    kept += page.text.length;
    if (kept > MOST_KEPT) {
      pages.clear();
      kept = page.text.length;
    }
    pages.set(document, page);
    return page;
  };
}

export const restOf = (rest: Uint8Array): Rest => JSON.parse(inflateRawSync(rest).toString()) as Rest;
