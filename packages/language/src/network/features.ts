/** The small tables whose rows are summed into a token's affix vector, in the order of `affixKeys`. */
export const AFFIX_TABLES = ['suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3', 'shape', 'list'] as const;

/** One of the affix tables. */
export type AffixTable = (typeof AFFIX_TABLES)[number];

/** Row of a key; row 0 of every table stands for what is unknown. */
export type RowIndex = ReadonlyMap<string, number>;

/** The name lists a word (by its key) stands in, a letter each: given names, family names, places, parts of places, organisations. */
export type NameLists = ReadonlyMap<string, string>;

/** Which row each key of the word table and of the affix tables has. */
export interface FeatureIndex {
  readonly word: RowIndex;
  readonly affixes: readonly RowIndex[];
  readonly lists: NameLists;
}

/** Numbers written per token by `featureRows`: the word row, then one row per affix table. */
export const FEATURES_PER_TOKEN: number = 1 + AFFIX_TABLES.length;

/**
 * The key of a word in the word table: lower case, straight quotes, plain dashes.
 *
 * @example wordKey('Iraq’s') //=> "iraq's"
 */
export const wordKey = (form: string): string => {
  const key = form.toLowerCase();
  return /^[\x20-\x7e]*$/u.test(key)
    ? key
    : key
        .replace(/[‘’‛`´]/gu, "'")
        .replace(/[“”„«»]/gu, '"')
        .replace(/[–—―]/gu, '--')
        .replace(/…/gu, '...');
};

/**
 * A word key with every digit a zero; tried when the key itself has no row.
 *
 * @example digitsAsZero('1,200') //=> '0,000'
 */
export const digitsAsZero = (key: string): string => key.replace(/\d/gu, '0');

/**
 * The outline of a word: X for a capital, x for a small letter, d for a digit, marks as they are; a run keeps two of its kind, digits four.
 *
 * @example shapeOf('McDonald') //=> 'XxXxx'
 */
export const shapeOf = (form: string): string => {
  let shape = '';
  let run = 0;
  for (const character of form) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{Nd}/u.test(character)
          ? 'd'
          : character;
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= (kind === 'd' ? 4 : 2)) shape += kind;
    if (shape.length >= 12) break;
  }
  return shape;
};

/** Keys of a word in the affix tables, in the order of `AFFIX_TABLES`. */
export const affixKeys = (form: string, lists: NameLists): readonly string[] => {
  const word = wordKey(form);
  const key = digitsAsZero(word);
  return [
    key.slice(-2),
    key.slice(-3),
    key.slice(-4),
    key.slice(0, 2),
    key.slice(0, 3),
    shapeOf(form),
    lists.get(word) ?? '',
  ];
};

/** Table rows by key; the first key is row 0, the unknown word. */
export const rowIndex = (keys: readonly string[]): RowIndex => {
  const rows = new Map<string, number>();
  for (let row = 0; row < keys.length; row++) rows.set(keys[row]!, row);
  return rows;
};

/** Row of a form in the word table: its key, else the key with zeros for digits, else 0. */
export const wordRow = (form: string, words: RowIndex): number => {
  const key = wordKey(form);
  return words.get(key) ?? words.get(digitsAsZero(key)) ?? 0;
};

/** Writes the `FEATURES_PER_TOKEN` rows of one form into `rows` from `offset` on. */
export const featureRows = (form: string, index: FeatureIndex, rows: Int32Array, offset: number): void => {
  rows[offset] = wordRow(form, index.word);
  const keys = affixKeys(form, index.lists);
  for (let table = 0; table < keys.length; table++) {
    rows[offset + 1 + table] = index.affixes[table]?.get(keys[table]!) ?? 0;
  }
};
