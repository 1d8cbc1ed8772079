import { readDyadKey } from '../dyads/dyads.ts';
import { masked, surroundings } from '../filters/surroundings.ts';
import type { Visibility } from '../filters/visibility.ts';
import { PALETTES } from '../graph/palette.ts';
import { placeCounts } from '../map/place-counts.ts';
import type { ExportContext } from './export-context.ts';
import { type Measure, networkSvg } from './network-svg.ts';
import { pictureOfView } from './picture-of-view.ts';
import { legendSvg, SHEET_BOX, sheet } from './sheet.ts';
import { type Saved, writeView } from './write-view.ts';

export type ExportKind =
  | 'network.svg'
  | 'network.png'
  | 'map.svg'
  | 'view.html'
  | 'selection.html'
  | { readonly format: string };

/** Paper is white. */
const PALETTE = { ...PALETTES.light, background: '#ffffff' };

/**
 * Make a file of what is shown.
 *
 * @throws {Error} it cannot be made; the message is for people
 */
export async function makeExport(kind: ExportKind, context: ExportContext): Promise<Saved> {
  const { graph, visible, opened } = context;
  const name = fileName(opened.name);
  if (typeof kind === 'object') return await writeView(kind.format, name, context);
  const title = opened.name;
  const subtitle = viewWords(visible, graph.nodes.size);
  const measure = createMeasure();
  if (kind === 'map.svg') {
    const { mapLegendSvg, mapSvg } = await import('./map-svg.ts');
    const legend = mapLegendSvg(PALETTE, placeCounts(graph, visible).unplaced);
    const svg = sheet({ title, subtitle, picture: mapSvg(graph, visible, PALETTE, measure), legend, palette: PALETTE });
    return { name: `${name}-map.svg`, blob: svgBlob(svg) };
  }
  if (kind === 'view.html' || kind === 'selection.html') {
    const about = kind === 'view.html' ? null : (context.view.state.selection?.key ?? null);
    const part = about === null ? visible : around(context);
    const picture = await pictureOfView(context, part, PALETTE);
    const { reportHtml } = await import('./report-html.ts');
    const node = about === null ? undefined : graph.nodes.get(about);
    const html = reportHtml({
      title: about === null ? title : (node?.label ?? 'Selection'),
      subtitle: about === null ? subtitle : `${title}. ${viewWords(part, graph.nodes.size)}`,
      graph,
      visible: part,
      picture,
      about,
      palette: PALETTE,
      measure,
    });
    return {
      name: `${name}-${about === null ? 'report' : 'selection'}.html`,
      blob: new Blob([html], { type: 'text/html' }),
    };
  }
  const picture = networkSvg(await pictureOfView(context, visible, PALETTE), SHEET_BOX, PALETTE, measure);
  const svg = sheet({ title, subtitle, picture, legend: legendSvg(PALETTE), palette: PALETTE });
  if (kind === 'network.svg') return { name: `${name}.svg`, blob: svgBlob(svg) };
  const { pngOfSvg } = await import('./png-of-svg.ts');
  return { name: `${name}.png`, blob: await pngOfSvg(svg) };
}

const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** The selection with whoever takes part in its events. */
function around({ graph, visible, view }: ExportContext): Visibility {
  const { selection } = view.state;
  const { columns } = graph;
  if (selection === null) return visible;
  if (selection.kind === 'node') return surroundings(columns, visible, selection.key, 1);
  const edge = graph.edges.get(selection.key);
  const ends = edge === undefined ? (readDyadKey(selection.key) ?? []) : [edge.source, edge.target];
  const [first, second] = ends.map((end) => surroundings(columns, visible, end, 1));
  if (first === undefined || second === undefined) return visible;
  const mask = first.nodes.map((isOne, node) => isOne & (second.nodes[node] as number));
  for (const end of ends) mask[columns.indexOf.get(end) ?? -1] = 1;
  return masked(columns, visible, mask);
}

const numbers = new Intl.NumberFormat('en');

function viewWords({ counts }: Visibility, all: number): string {
  const words = (count: number, one: string) => `${numbers.format(count)} ${one}${count === 1 ? '' : 's'}`;
  const shown = counts.actor + counts.location + counts.event;
  const part = shown < all ? ` (of ${numbers.format(all)} in the graph)` : '';
  return `${words(counts.actor, 'actor')}, ${words(counts.location, 'place')}, ${words(counts.event, 'event')}${part}`;
}

/** A name that any system takes. */
const fileName = (name: string): string =>
  name
    .replace(/\.(?:json|dram|gexf|graphml|jsonl)$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'graph';

function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size) => {
    if (context === null) return text.length * size * 0.6;
    context.font = `${size}px Helvetica, Arial, 'Liberation Sans', sans-serif`;
    // Another machine's type may be a little wider.
    return context.measureText(text).width * 1.06;
  };
}
