import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Report } from '../report.ts';
import { splitFrontMatter } from './front-matter.ts';

/**
 * A Markdown report to plain text: blocks apart by an empty line, no marks, no image texts, no raw HTML, no code.
 * A first-level heading at the top is the title when the front matter has none.
 *
 * @throws {InputError} the front matter has an invalid date
 * @example readMarkdown('# Ceasefire\n\nBoth *sides* agreed.').text //=> 'Ceasefire\n\nBoth sides agreed.'
 */
export function readMarkdown(source: string): Report {
  const { metadata, text } = splitFrontMatter(source);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: string[] = [];
  collectBlocks(tree, blocks);
  return { text: blocks.join('\n\n'), metadata: { ...metadata, title: metadata.title ?? topHeading(tree) } };
}

const INLINE = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
const SILENT = new Set<Nodes['type']>(['code', 'html', 'image', 'imageReference', 'footnoteReference', 'definition']);

function collectBlocks(node: Nodes, blocks: string[]): void {
  if (SILENT.has(node.type)) return;
  const text = INLINE.has(node.type)
    ? inlineText(node)
    : node.type === 'tableRow'
      ? node.children.map(inlineText).join(', ')
      : null;
  if (text !== null) {
    if (text.trim() !== '') blocks.push(text.trim());
  } else if ('children' in node) {
    for (const child of node.children) collectBlocks(child, blocks);
  }
}

/** A line end within a paragraph is a space; only a hard break is a line of its own. */
function inlineText(node: Nodes): string {
  if (SILENT.has(node.type)) return '';
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
  return 'children' in node ? node.children.map(inlineText).join('') : '';
}

function topHeading(tree: Root): string | null {
  const first = tree.children.find((node) => node.type !== 'html');
  return first?.type === 'heading' && first.depth === 1 ? inlineText(first).trim() || null : null;
}
