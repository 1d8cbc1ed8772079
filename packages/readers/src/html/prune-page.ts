import type { HtmlDocument, HtmlElement } from './html-node.ts';

/** Words in an element's class or id that say it is no part of the article. */
const NAMES = new Set(
  (
    'ad ads adslot advert advertisement advertorial banner bio breadcrumb breadcrumbs comments disqus donate ' +
    'navigation newsletter outbrain pagination paywall podcast promo promoted promotion recommended related share sharing ' +
    'sharedaddy social sponsor sponsored subscribe subscription taboola teaser trending'
  ).split(' '),
);

const CONSENT = new Set('consent cookie cookies gdpr'.split(' '));

/** An element with so much of the page's text holds the article, whatever its name (`<article class="tag-social">`). */
const MAX_SHARE = 1 / 3;

/**
 * Take out of a page what its own markup calls something else than the article: by class and id, dialogs, and lists of nothing but links.
 * Readability keeps such blocks where they stand between the article's paragraphs.
 */
export function prunePage(page: HtmlDocument): void {
  const { body } = page;
  if (body === null) return;
  const limit = body.textContent.length * MAX_SHARE;
  for (const element of page.querySelectorAll('[class], [id], [role="dialog"], [aria-modal], ul, ol')) {
    if (element.nodeName === 'BODY' || element.nodeName === 'HTML') continue;
    if (isConsent(element) ? !holdsArticle(element) : isAside(element) && element.textContent.length <= limit) {
      element.remove();
    }
  }
}

/** Consent texts may be longer than the article, so their length says nothing. */
const isConsent = (element: HtmlElement): boolean => isDialog(element) || isNamed(element, CONSENT);

const isAside = (element: HtmlElement): boolean => isNamed(element, NAMES) || isLinkList(element);

const holdsArticle = (element: HtmlElement): boolean => element.querySelector('h1, article, main') !== null;

function isNamed(element: HtmlElement, words: ReadonlySet<string>): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).some((name) => words.has(name.toLowerCase()));
}

function isDialog(element: HtmlElement): boolean {
  return element.getAttribute('role') === 'dialog' || element.getAttribute('aria-modal') === 'true';
}

function isLinkList(element: HtmlElement): boolean {
  if (element.nodeName !== 'UL' && element.nodeName !== 'OL') return false;
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((length, link) => length + wordLength(link.textContent), 0);
  return links.length > 1 && linked === wordLength(element.textContent);
}

const wordLength = (text: string): number => text.replace(/\s+/g, '').length;
