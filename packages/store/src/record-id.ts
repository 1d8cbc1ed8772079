/** Records of one document at most: far above what 20 MB of text give. */
export const MOST_RECORDS: number = 2 ** 20;

/** The id of a document's nth record; those of one document lie together. */
export const recordId = (document: number, ordinal: number): number => document * MOST_RECORDS + ordinal;

export const documentOfRecord = (id: number): number => Math.floor(id / MOST_RECORDS);

export const ordinalOfRecord = (id: number): number => id % MOST_RECORDS;
