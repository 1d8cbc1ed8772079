import type { Database } from '../database.ts';
import { unpackEvent } from '../pack/event.ts';
import { recordId } from '../record-id.ts';

/** The account whose event has this id in its report; null where the case has none. Event ids are `event:<document>:<start>`. */
export function accountOfKey(db: Database, key: string): number | null {
  const [, document] = /^event:(.+):[^:]*$/.exec(key) ?? [];
  if (document === undefined) return null;
  const row = db.get<{ id: number }>('SELECT id FROM document WHERE key = ?', document);
  if (row === undefined) return null;
  const page = { key: document, text: '', spans: [], rules: [] };
  const accounts = db.all<{ id: number; body: string }>(
    'SELECT id, body FROM account WHERE id >= ? AND id < ?',
    ...[recordId(row.id, 0), recordId(row.id + 1, 0)],
  );
  return accounts.find(({ body }) => unpackEvent(body, page).id === key)?.id ?? null;
}
