import type { Database } from '../database.ts';
import { bandsOf, isAlike, type Signature } from '../duplicates/signature.ts';
import { insertMany } from '../insert-many.ts';

/** A report with its copies: they count as one. */
export interface Story {
  readonly story: number;
  /** Documents whose story became another: what counts them has to count again. */
  readonly moved: readonly number[];
}

interface Row {
  readonly id: number;
  readonly story: number;
  readonly signature: Uint8Array;
}

/**
 * Joins a document to those it is a copy of, and these with one another. Stories are what likeness connects, so the order of adding
 * does not matter. Of texts that are the same in every number only the first is looked up: a wire copied ten thousand times stays cheap.
 */
export function joinStory(db: Database, document: number, signature: Signature | null): Story {
  const bands = signature === null ? [] : bandsOf(signature);
  const stories = new Set<number>();
  let isCopy = false;
  const near = db.all<{ document: number }>(
    'SELECT DISTINCT b.document FROM json_each(?) j CROSS JOIN band b ON b.hash = j.value',
    JSON.stringify(bands),
  );
  for (const { document: id } of near) {
    const other = db.get<Row>(
      'SELECT d.id, d.story, p.signature FROM document d JOIN page p ON p.document = d.id WHERE d.id = ?',
      id,
    )!;
    if (stories.has(other.story) && isCopy) continue;
    const theirs = numbersOf(other.signature);
    if (!isAlike(signature!, theirs)) continue;
    stories.add(other.story);
    if (theirs.every((number, at) => number === signature![at])) isCopy = true;
  }
  if (!isCopy) {
    insertMany(
      db,
      'INSERT INTO band (hash, document) VALUES',
      bands.map((hash) => [hash, document]),
    );
  }
  const [story = document, ...rest] = [...stories].sort((a, b) => a - b);
  const moved = rest
    .flatMap((other) => db.all<Row>('SELECT id FROM document WHERE story = ?', other))
    .map(({ id }) => id);
  for (const other of rest) db.run('UPDATE document SET story = ? WHERE story = ?', story, other);
  db.run('UPDATE document SET story = ? WHERE id = ?', story, document);
  return { story, moved };
}

function numbersOf(bytes: Uint8Array): Signature {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true));
}
