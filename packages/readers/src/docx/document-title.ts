import { SaxesParser } from 'saxes';

/** The title in a document's core properties (`docProps/core.xml`), or null. */
export function documentTitle(xml: string): string | null {
  let title = '';
  let inTitle = false;
  const parser = new SaxesParser();
  parser.on('error', () => {});
  parser.on('opentag', ({ name }) => {
    inTitle = name === 'dc:title';
  });
  parser.on('closetag', () => {
    inTitle = false;
  });
  parser.on('text', (text) => {
    if (inTitle) title += text;
  });
  parser.write(xml).close();
  return title.replace(/\s+/g, ' ').trim() || null;
}
