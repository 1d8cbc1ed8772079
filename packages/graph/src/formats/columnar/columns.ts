/** The first bytes of a columnar file: "DRAMATIS". */
export const MAGIC = [0x44, 0x52, 0x41, 0x4d, 0x41, 0x54, 0x49, 0x53] as const;
export const VERSION = 1;
/** Bytes before the header: magic, version (u32), header length (u32), both little-endian. */
export const PREFIX_LENGTH = 16;
/** Every section begins at a multiple of it, so that it can be read in place. */
export const ALIGNMENT = 8;

export const NO_INDEX = 0xffff_ffff;
export const NO_CONFIDENCE = 255;

/**
 * The sections of a file, in order, with the type of their numbers; `utf8` is text, cut by the `…Starts` section after it.
 * What each holds is told in docs/columnar.md.
 */
export const SECTIONS = {
  keys: 'utf8',
  keyStarts: 'u32',
  labels: 'utf8',
  labelStarts: 'u32',
  details: 'utf8',
  detailStarts: 'u32',
  kind: 'u8',
  type: 'u16',
  mode: 'u16',
  status: 'u16',
  country: 'u16',
  sector: 'u16',
  speaker: 'u32',
  background: 'u8',
  reports: 'u32',
  mentions: 'u32',
  confidence: 'u8',
  firstDay: 'i32',
  lastDay: 'i32',
  x: 'f32',
  y: 'f32',
  source: 'u32',
  target: 'u32',
  edgeName: 'u16',
  isRole: 'u8',
  sentences: 'utf8',
  sentenceStarts: 'u32',
  sentenceDocument: 'u32',
  sentenceStart: 'u32',
  texts: 'utf8',
  textStarts: 'u32',
  nodeEvidence: 'u32',
  edgeEvidence: 'u32',
  evidenceSentence: 'u32',
  evidenceStart: 'u32',
  evidenceEnd: 'u32',
  evidenceRule: 'u16',
} as const;
export type Section = keyof typeof SECTIONS;

export interface NumberTypes {
  readonly utf8: Uint8Array;
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
  readonly f32: Float32Array;
}

/** Columns whose numbers are places in a list of words; 0 is none. */
export const WORD_COLUMNS = ['type', 'mode', 'status', 'country', 'sector', 'edgeName', 'evidenceRule'] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

export const NODE_KINDS = ['actor', 'location', 'event'] as const;

/** The JSON at the head of a file. */
export interface ColumnarHeader {
  /** Graph attributes of the contract: schema, generator, documents; the documents' texts lie in `texts`. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Document ids, in the order in which `sentenceDocument` counts them. */
  readonly documents: readonly string[];
  readonly order: number;
  readonly size: number;
  readonly words: Readonly<Record<WordColumn, readonly string[]>>;
  /** Byte offset after the header, and length in bytes. */
  readonly sections: Readonly<Record<Section, readonly [number, number]>>;
  /** Edge keys that are not `edgeKey` of the edge's ends and name, by edge. */
  readonly edgeKeys: Readonly<Record<number, string>>;
  /** What an edge or a piece of evidence has beyond the columns, by its number. */
  readonly edgeExtras: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
  readonly evidenceExtras: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}
