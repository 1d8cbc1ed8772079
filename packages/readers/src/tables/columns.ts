/** What of a report a table's columns, or the fields of JSON lines, may hold. */
const PARTS = ['text', 'date', 'title', 'source', 'url'] as const;

type Part = (typeof PARTS)[number];

/** The column of each part, as the file names it; `a.b` is the field `b` of the object `a`. */
export type Columns = Readonly<Partial<Record<Part, string>>>;

/** Names that columns have in exports and collections of news, the likeliest first, in small letters without spaces and signs. */
const USUAL: Readonly<Record<Part, readonly string[]>> = {
  text: words(
    'text body content fulltext articletext articlebody maintext bodytext contenttext article story plaintext html transcript snippet summary abstract description',
  ),
  date: words(
    'date published publishedat datepublished publicationdate publisheddate pubdate publishdate pubtime publishtime day datetime timestamp created createdat',
  ),
  title: words('title headline head heading subject'),
  source: words('source outlet publisher publication newspaper sitename sourcename media domain site feed'),
  url: words('url link articleurl sourceurl permalink weburl href uri'),
};

function words(line: string): readonly string[] {
  return line.split(' ');
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * @returns what `text=body,date=published` says, or null when it does not say it right
 * @example parseColumns('text=body,date=published') //=> { text: 'body', date: 'published' }
 * @example parseColumns('body=text') //=> null
 */
export function parseColumns(written: string): Columns | null {
  const pairs = written.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(pair));
  const columns: Partial<Record<Part, string>> = {};
  for (const pair of pairs) {
    const part = PARTS.find((known) => known === pair?.[1]);
    if (part === undefined || pair![2] === '' || part in columns) return null;
    columns[part] = pair![2]!;
  }
  return columns;
}

/**
 * Which of the names there are holds what: those given as they are, the others by their usual names.
 *
 * @example chooseColumns(['Headline', 'Body', 'Published at'], null) //=> { text: 'Body', date: 'Published at', title: 'Headline' }
 */
export function chooseColumns(names: readonly string[], given: Columns | null): Columns {
  const chosen: Partial<Record<Part, string>> = { ...given };
  const taken = new Set(Object.values(chosen));
  for (const part of PARTS) {
    if (part in chosen) continue;
    const free = names.filter((name) => !taken.has(name));
    const usual = USUAL[part].flatMap((word) => free.find((name) => plain(name) === word) ?? [])[0];
    if (usual === undefined) continue;
    chosen[part] = usual;
    taken.add(usual);
  }
  return chosen;
}
