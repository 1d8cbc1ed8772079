import { extract, type Gazetteer } from '@dramatis/extract';
import type { Document } from '@dramatis/graph/model';
import { analyze } from '@dramatis/language';
import { type PackedReport, packReport } from '@dramatis/store/pack';

export interface Packed {
  readonly report: PackedReport;
  /** For people. */
  readonly warnings: readonly string[];
}

/** UTF-16 code units up to which `extract` reads a text in one piece: longer ones it analyses itself, block by block. */
const WHOLE_LENGTH = 500_000;

/** One report extracted and made ready for a case. */
export function extractPacked(document: Document, gazetteer: Gazetteer | undefined): Packed {
  const known = gazetteer === undefined ? {} : { gazetteer };
  if (document.text.length > WHOLE_LENGTH) return packedOf(extract(document, known));
  const analysis = analyze(document.text, { published: document.published });
  return packedOf(extract(document, { ...known, analysis }), analysis.sentences);
}

function packedOf(...extraction: Parameters<typeof packReport>): Packed {
  return { report: packReport(...extraction), warnings: extraction[0].warnings.map(({ message }) => message) };
}
