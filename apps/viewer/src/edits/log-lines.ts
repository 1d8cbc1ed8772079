import type { DecisionLog, SignedDecision } from './decision.ts';

/** A log that cannot be read; the message is for the reader of the page. */
export class LogFileError extends Error {
  override readonly name = 'LogFileError';
}

/** The log as JSON lines, one decision each. */
export const writeLog = (log: DecisionLog): string => log.map((decision) => `${JSON.stringify(decision)}\n`).join('');

/**
 * Read JSON lines of decisions. Numbers and what is derived (`id`, `undone`) are left out: a decision's number is its line.
 *
 * @throws {LogFileError} a line that is no decision, so that a bad file changes nothing
 */
export function readLog(text: string): DecisionLog {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const decision = decisionOf(line);
      if (decision === null) throw new LogFileError(`line ${index + 1} is no decision`);
      return decision;
    });
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function decisionOf(line: string): SignedDecision | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const fields = parsed as Fields;
  const signed = { who: isText(fields.who) ? fields.who : '', at: isText(fields.at) ? fields.at : '' };
  const { key } = fields;
  switch (fields.verb) {
    case 'merge':
      return isText(fields.into) && isTexts(fields.keys)
        ? { verb: 'merge', into: fields.into, keys: fields.keys, ...signed }
        : null;
    case 'split':
      return isText(key) && isTexts(fields.documents) && isText(fields.as)
        ? { verb: 'split', key, documents: fields.documents, as: fields.as, ...signed }
        : null;
    case 'rename':
      return isText(key) && isText(fields.label) ? { verb: 'rename', key, label: fields.label, ...signed } : null;
    case 'retype':
      return isText(key) && isText(fields.type)
        ? { verb: 'retype', key, type: fields.type, ...(isText(fields.mode) ? { mode: fields.mode } : {}), ...signed }
        : null;
    case 'reject':
      return isText(key) ? { verb: 'reject', key, ...signed } : null;
    case 'note':
      return isText(key) && isText(fields.text) ? { verb: 'note', key, text: fields.text, ...signed } : null;
    case 'undo':
      return Number.isInteger(fields.decision)
        ? { verb: 'undo', decision: fields.decision as number, ...signed }
        : null;
    default:
      return null;
  }
}
