/** What a file given to the page is: a graph in some form, or a report (or many) to be read. */
export type GivenKind = 'graph' | 'gexf' | 'graphml' | 'extractions' | 'report';

/** Enough to tell: the first bytes of a file. */
export const HEAD_BYTES = 4096;

/**
 * Tells graphs from reports by how they begin, and only where that says nothing by the name.
 *
 * @param head the first bytes, `HEAD_BYTES` of them or all
 * @example givenKind('notes.txt', new TextEncoder().encode('Troops left Erbil.')) //=> 'report'
 */
export function givenKind(name: string, head: Uint8Array): GivenKind {
  const start = new TextDecoder()
    .decode(head)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('DRAMATIS')) return 'graph';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start.startsWith('<')) return xmlKind(start) ?? 'report';
  if (/^\{\s*"(?:document|entities|events|relations)"\s*:\s*[[{]/.test(start)) return 'extractions';
  if (extension === 'json' || extension === 'dram' || extension === 'gexf' || extension === 'graphml') return 'graph';
  const isGraph = /^\{\s*"(?:attributes|options|nodes|edges)"\s*:/.test(start);
  return isGraph ? 'graph' : 'report';
}

/** By the first element; what comes before it (declaration, comments) is passed over. */
function xmlKind(start: string): GivenKind | null {
  const elements = start.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, name] of elements.matchAll(/<([a-z][\w:.-]*)/gi))
    return name === 'gexf' || name === 'graphml' ? name : null;
  return null;
}
