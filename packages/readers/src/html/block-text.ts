import type { HtmlNode } from './html-node.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME OBJECT SVG CANVAS VIDEO AUDIO FIGURE FIGCAPTION FORM BUTTON SELECT TEXTAREA INPUT DIALOG'.split(
    ' ',
  ),
);

/**
 * The words of an element as a reader sees them: blocks apart by an empty line, white space in a block as one space, `<br>` a line end.
 * Scripts, forms, figures and their captions say nothing.
 *
 * @example blockText(body of '<p>Troops <b>left</b>.</p><p>Talks go on.</p>') //=> 'Troops left.\n\nTalks go on.'
 */
export function blockText(root: HtmlNode): string {
  const blocks: string[] = [];
  let current = '';
  const close = (): void => {
    const text = current.replace(/ *\n */g, '\n').trim();
    if (text !== '') blocks.push(text);
    current = '';
  };
  const pending: (HtmlNode | typeof CLOSE)[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === CLOSE) {
      close();
    } else if (node.nodeType === 3) {
      current += (node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ').replace(/^ /, current.endsWith(' ') ? '' : ' ');
    } else if (node.nodeName.toUpperCase() === 'BR') {
      current += '\n';
    } else if (!SILENT.has(node.nodeName.toUpperCase())) {
      if (BLOCKS.has(node.nodeName.toUpperCase())) {
        close();
        pending.push(CLOSE);
      }
      pending.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return blocks.join('\n\n');
}

const CLOSE = Symbol('end of a block');
