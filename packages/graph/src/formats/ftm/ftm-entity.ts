/** One entity of FollowTheMoney as Aleph reads it: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Longest values by type of property, of FollowTheMoney's model. */
const LENGTHS = { name: 384, string: 1024, text: 65_000, address: 250, url: 4096 } as const;
type Kind = keyof typeof LENGTHS;

const NOT_TEXT = /[^\t\n\r\u0020-\u007e\u0080-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Texts as values of a property: without control characters, cut to the model's length, without the empty and the double.
 *
 * @example texts('name', ['a', null, 'a ']) //=> ['a']
 */
export function texts(kind: Kind, values: readonly (string | null | undefined)[]): readonly string[] {
  const cleaned = values.map((value) => cut((value ?? '').replace(NOT_TEXT, ' ').trim(), LENGTHS[kind]));
  return [...new Set(cleaned)].filter((value) => value !== '');
}

/** Web addresses alone. */
export function urls(values: readonly (string | null | undefined)[]): readonly string[] {
  return texts('url', values).filter((value) => /^https?:\/\/[^\s/$.?#][^\s"<>]*$/i.test(value));
}

/** Drops the properties without values. */
export function ftmEntity(id: string, schema: string, properties: FtmEntity['properties']): FtmEntity {
  const stated = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(stated) };
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text[length - 1]!) ? length - 1 : length;
  return text.slice(0, end).trimEnd();
}
