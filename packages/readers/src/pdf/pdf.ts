import { getDocumentProxy } from 'unpdf';
import { InputError, reasonOf } from '../input-error.ts';
import type { Limits } from '../limits.ts';
import { NO_METADATA, type Report } from '../report.ts';
import { dropRepeated } from './drop-repeated.ts';
import { fragmentsOfPage, type PdfFragment } from './page-fragments.ts';
import { paragraphs } from './paragraphs.ts';
import { pdfMetadata } from './pdf-metadata.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * A PDF as plain text: column by column, paragraphs apart by an empty line and made whole over lines and pages, words that a line end cut
 * put together, headers and footers that repeat left out. Title and day are those its metadata states.
 *
 * @throws {InputError} damaged, locked by a password, too many pages, or no text (scanned pages)
 * @see docs/decisions/readers.md
 */
export async function readPdf(bytes: Uint8Array, { maxPages }: Limits): Promise<Report> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > maxPages) throw new InputError(`more than ${maxPages} pages`);
    const pages: (readonly PdfFragment[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(fragmentsOfPage(items, page.getViewport({ scale: 1 })));
      page.cleanup();
    }
    const text = paragraphs(dropRepeated(pages).map(inReadingOrder));
    if (text === '') throw new InputError('no text in it: scanned pages?');
    const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
    return { text, metadata: { ...NO_METADATA, ...pdfMetadata(info as Readonly<Record<string, unknown>>, metadata) } };
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`damaged PDF: ${reasonOf(error)}`);
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The parser takes the bytes for itself; messages of its own it must not print.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    const { name } = error as { readonly name?: string };
    throw new InputError(name === 'PasswordException' ? 'locked by a password' : `damaged PDF: ${reasonOf(error)}`);
  }
}
