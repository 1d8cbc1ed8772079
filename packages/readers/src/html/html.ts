import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../input-error.ts';
import type { Report } from '../report.ts';
import { blockText } from './block-text.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import type { HtmlDocument, HtmlElement, HtmlNode } from './html-node.ts';
import { prunePage } from './prune-page.ts';

/** Larger pages are no articles, and their tree would not fit in memory: 20 MB. */
export const MAX_HTML_LENGTH = 20_000_000;

/** Pages have some 30 levels; the main-text search takes minutes for thousands. */
export const MAX_HTML_DEPTH = 400;

const BOILERPLATE = 'nav, header, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [hidden]';

/**
 * The article of a web page as plain text (blocks apart by an empty line), and the page's metadata.
 * A page in which no article is found gives its text without navigation.
 *
 * @throws {InputError} the page is too large, too deeply nested, or has no text
 * @see docs/decisions/html-main-text.md
 */
export function readHtml(source: string): Report {
  const page = parsePage(source);
  const metadata = readHtmlMetadata(page);
  const text = articleText(source) || pageText(source);
  if (text === '') throw new InputError('no text in the HTML page');
  return { text, metadata };
}

/**
 * All words of a piece of HTML that is no page of its own (a feed's item, a mail, a table's cell); nothing is taken for boilerplate.
 *
 * @throws {InputError} nested too deeply
 * @example htmlText('<p>Troops <b>left</b>.</p>') //=> 'Troops left.'
 */
export function htmlText(source: string): string {
  const page = parsePage(source);
  return page.body === null ? '' : blockText(page.body);
}

/** @throws {InputError} the page is too large or too deeply nested */
export function parsePage(source: string): HtmlDocument {
  if (source.length > MAX_HTML_LENGTH) throw new InputError('HTML page larger than 20 MB');
  const page = parse(source);
  if (depth(page) > MAX_HTML_DEPTH) throw new InputError(`HTML nested deeper than ${MAX_HTML_DEPTH} elements`);
  return page;
}

function parse(source: string): HtmlDocument {
  const wrapped = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return parseHTML(wrapped).document as unknown as HtmlDocument;
}

/** Levels of the tree, counted no further than one beyond the limit. */
function depth(page: HtmlDocument): number {
  let level: HtmlNode[] = [page];
  let count = 0;
  for (; level.length > 0 && count <= MAX_HTML_DEPTH; count += 1) level = level.flatMap((node) => [...node.childNodes]);
  return count;
}

function articleText(source: string): string {
  const page = parse(source);
  prunePage(page);
  type ReadabilityInput = ConstructorParameters<typeof Readability<HtmlElement>>[0];
  const article = new Readability<HtmlElement>(page as unknown as ReadabilityInput, {
    serializer: (node) => node as unknown as HtmlElement,
  }).parse();
  return article?.content === undefined || article.content === null ? '' : blockText(article.content);
}

function pageText(source: string): string {
  const page = parse(source);
  for (const element of page.querySelectorAll(BOILERPLATE)) element.remove();
  return page.documentElement === null ? '' : blockText(page.documentElement);
}
