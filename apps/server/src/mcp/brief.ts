import type { DocumentMetadata } from '@dramatis/graph/model';

type Json = Readonly<Record<string, unknown>>;
type Documents = Readonly<Record<string, DocumentMetadata>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an assistant has no use for: spans, layout, rules. */
const LEFT_OUT: readonly string[] = [
  ...['documents', 'rule', 'x', 'y', 'trigger', 'lemma', 'words', 'cue', 'mentions', 'geonames', 'fillers'],
];
/** Characters of one text: a sentence may be a whole report without a full stop. */
const LONGEST = 1_000;
const MOST_ALIASES = 5;

/**
 * An answer in fewer words: evidence as sentence, outlet and day, each sentence once; attributes beside their key; of participants who
 * they are; nothing that is null or empty.
 *
 * @example briefly({ items: [{ key: 'a', attributes: { label: 'A', country: null } }] }) //=> { items: [{ key: 'a', label: 'A' }] }
 */
export function briefly(answer: Json): Json {
  return brief(answer, (answer.documents ?? {}) as Documents) as Json;
}

function brief(value: unknown, documents: Documents): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (Array.isArray(value)) return eachOnce(value.map((one) => brief(one, documents)));
  if (!isRecord(value)) return value;
  if (typeof value.document === 'string' && typeof value.text === 'string') return quoted(value, documents);
  const { attributes, participants, ...own } = value;
  const all: Json = {
    ...own,
    ...(isRecord(attributes) ? attributes : {}),
    ...(Array.isArray(participants) && { participants: participants.map(whoIs) }),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, field]) => {
      if (LEFT_OUT.includes(name) || field === null || field === undefined || field === false) return [];
      if (Array.isArray(field) && field.length === 0 && name !== 'items') return [];
      const kept = name === 'aliases' && Array.isArray(field) ? field.slice(0, MOST_ALIASES) : field;
      return [[name, brief(kept, documents)]];
    }),
  );
}

/** A sentence of a report, with who says so. */
function quoted({ sentence, text, document }: Json, documents: Documents): Json {
  const { source, published, url } = documents[document as string] ?? {};
  const words = isRecord(sentence) ? sentence.text : text;
  return brief({ sentence: words, outlet: source, published, url, report: document }, {}) as Json;
}

/** The event's own sentences tell of its participants. */
function whoIs({ role, key, attributes }: Json): Json {
  const { label, type, country } = attributes as Json;
  return { role, key, label, type, country };
}

/** A sentence that names somebody twice is two pieces of evidence. */
function eachOnce(items: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (!isRecord(item) || typeof item.sentence !== 'string') return true;
    const id = `${item.report} ${item.sentence}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
