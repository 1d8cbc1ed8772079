import type Sigma from 'sigma';
import type { EdgeDisplay } from '../graph/display.ts';
import type { NetworkGraph, NodeAttributes } from './network.ts';

/** Let nodes be moved by hand: what was moved is pinned, and stays when the graph is arranged anew. */
export function letNodesBeDragged(sigma: Sigma<NodeAttributes, EdgeDisplay>, graph: NetworkGraph): void {
  let dragged: string | null = null;
  sigma.on('downNode', ({ node, event }) => {
    if (event.original.shiftKey) return;
    dragged = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y, isPinned: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
