import type { Report } from '../report.ts';
import { splitFrontMatter } from './front-matter.ts';

/**
 * A plain text: the front matter apart, the rest as it is.
 *
 * @throws {InputError} the front matter has an invalid date
 */
export const readText = (source: string): Report => splitFrontMatter(source);
