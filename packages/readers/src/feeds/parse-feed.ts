import { SaxesParser, type SaxesTagNS } from 'saxes';
import { reasonOf } from '../input-error.ts';

/** An item as the feed writes it; content, summary and title are HTML. */
export interface FeedItem {
  readonly title: string;
  readonly content: string;
  readonly summary: string;
  readonly link: string | null;
  readonly published: string | null;
  /** The outlet, where the item names another than the feed's. */
  readonly source: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
  /** What is wrong with the XML first, or null. */
  readonly damage: string | null;
}

const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';

type Field = 'title' | 'content' | 'summary' | 'link' | 'published' | 'updated' | 'source';

/** What an element inside an item tells, by its local name; those of other namespaces (`media:title`) tell nothing. */
const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  encoded: 'content',
  content: 'content',
  description: 'summary',
  summary: 'summary',
  link: 'link',
  pubDate: 'published',
  published: 'published',
  issued: 'published',
  date: 'published',
  updated: 'updated',
  source: 'source',
};

/**
 * The items of RSS 0.9 to 2.0 and Atom. Entities that a document type declares are not expanded, so no few lines make gigabytes.
 * Damaged XML gives what items can be made out.
 *
 * @see https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
 */
export function parseFeed(xml: string): Feed {
  const items: FeedItem[] = [];
  let feedTitle = '';
  let item: Map<Field, string> | null = null;
  let field: { readonly name: Field; readonly depth: number; readonly plain: boolean } | null = null;
  let [depth, itemDepth, text] = [0, 0, ''];
  let damage: string | null = null;

  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    if (!/undefined entity/.test(error.message)) damage ??= reasonOf(error);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (field !== null) {
      if (tag.uri === XHTML) text += `<${tag.local}>`;
    } else if (item === null && (tag.local === 'item' || tag.local === 'entry')) {
      item = new Map();
      itemDepth = depth;
    } else if (item !== null ? depth === itemDepth + 1 : tag.local === 'title' && depth <= 3) {
      const name = fieldOf(tag);
      if (name === null) return;
      const href = attribute(tag, 'href');
      if (name === 'link' && href !== null) {
        if (['alternate', null].includes(attribute(tag, 'rel'))) item?.set('link', item.get('link') ?? href);
        return;
      }
      const plain = item !== null && tag.uri === ATOM && (attribute(tag, 'type') ?? 'text') === 'text';
      field = { name, depth, plain };
      text = '';
    }
  });
  const written = (words: string): void => {
    if (field === null) return;
    text += field.plain || inXhtml(field.depth, depth) ? words.replace(/&/g, '&amp;').replace(/</g, '&lt;') : words;
  };
  parser.on('text', written);
  parser.on('cdata', written);
  parser.on('closetag', (tag) => {
    if (field !== null && depth === field.depth) {
      if (item === null) feedTitle ||= text;
      else if (!item.has(field.name) && text.trim() !== '') item.set(field.name, text.trim());
      field = null;
    } else if (field !== null && tag.uri === XHTML) text += `</${tag.local}>`;
    else if (item !== null && depth === itemDepth) {
      items.push(finished(item));
      item = null;
    }
    depth -= 1;
  });
  try {
    parser.write(withAmpersands(xml)).close();
  } catch (error) {
    damage ??= reasonOf(error);
  }
  return { title: feedTitle.replace(/\s+/g, ' ').trim() || null, items, damage };
}

const inXhtml = (fieldDepth: number, depth: number): boolean => depth > fieldDepth;

function fieldOf(tag: SaxesTagNS): Field | null {
  if (tag.uri === ATOM && tag.local === 'source') return null;
  const known = ['', ATOM, DUBLIN_CORE, CONTENT, 'http://purl.org/rss/1.0/', 'http://purl.org/atom/ns#'].includes(
    tag.uri,
  );
  return known && Object.hasOwn(FIELDS, tag.local) ? FIELDS[tag.local]! : null;
}

const attribute = (tag: SaxesTagNS, name: string): string | null => tag.attributes[name]?.value ?? null;

const finished = (item: ReadonlyMap<Field, string>): FeedItem => ({
  title: item.get('title') ?? '',
  content: item.get('content') ?? '',
  summary: item.get('summary') ?? '',
  link: item.get('link') ?? null,
  published: item.get('published') ?? item.get('updated') ?? null,
  source: item.get('source') ?? null,
});

const OPEN = '<![CDATA[';
const CLOSE = ']]>';

/** An ampersand that begins no entity is a common slip; it stands for itself. Literal sections stay as they are. */
function withAmpersands(xml: string): string {
  let fixed = '';
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf(OPEN, at);
    const before = open < 0 ? xml.slice(at) : xml.slice(at, open);
    fixed += before.replace(/&(?!(?:#\d{1,8}|#x[\da-f]{1,6}|[a-z][\w.-]{0,40});)/gi, '&amp;');
    if (open < 0) break;
    const close = xml.indexOf(CLOSE, open);
    at = close < 0 ? xml.length : close + CLOSE.length;
    fixed += xml.slice(open, at);
  }
  return fixed;
}
