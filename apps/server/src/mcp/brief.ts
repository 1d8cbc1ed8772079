import type { DocumentMetadata } from '@dramatis/graph/model';

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an assistant has no use for: spans, layout, rules. */
const LEFT_OUT: readonly string[] = [
  'documents',
  'rule',
  'x',
  'y',
  'trigger',
  'lemma',
  'words',
  'cue',
  'mentions',
  'geonames',
  'fillers',
];
/** Characters of one text: a sentence may be a whole report without a full stop. */
const LONGEST = 1_000;
const MOST_ALIASES = 5;

/**
 * An answer in fewer words: evidence as sentence, outlet and day, attributes beside their key, nothing that is null or empty.
 *
 * @example briefly({ items: [{ key: 'a', attributes: { label: 'A', country: null } }] }) //=> { items: [{ key: 'a', label: 'A' }] }
 */
export function briefly(answer: Json): Json {
  const documents = (answer.documents ?? {}) as Readonly<Record<string, DocumentMetadata>>;
  return brief(answer, documents) as Json;
}

function brief(value: unknown, documents: Readonly<Record<string, DocumentMetadata>>): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (Array.isArray(value)) return value.map((one) => brief(one, documents));
  if (!isRecord(value)) return value;
  if (isRecord(value.sentence) && typeof value.document === 'string') return quoted(value, documents);
  const { attributes, ...own } = value;
  const all: Json = { ...own, ...(isRecord(attributes) ? attributes : {}) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, field]) => {
      if (LEFT_OUT.includes(name) || field === null || field === undefined || field === false) return [];
      if (Array.isArray(field) && field.length === 0 && name !== 'items') return [];
      const kept = name === 'aliases' && Array.isArray(field) ? field.slice(0, MOST_ALIASES) : field;
      return [[name, brief(kept, documents)]];
    }),
  );
}

function quoted({ sentence, document }: Json, documents: Readonly<Record<string, DocumentMetadata>>): Json {
  const { source, published, url, title } = documents[document as string] ?? {};
  return brief({ sentence: (sentence as Json).text, outlet: source, published, title, url, document }, {}) as Json;
}
