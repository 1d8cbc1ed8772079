import { readAnyGraph } from '../graph/read-any-graph.ts';
import { GraphFileError } from '../graph/read-graph.ts';
import type { ViewGraph } from '../graph/view-graph.ts';

export interface OpenedGraph {
  readonly graph: ViewGraph;
  /** File name, for people. */
  readonly name: string;
  /** The file itself, JSON or columns: what exports and joins read, for the page keeps less than there is in it. */
  readonly file: Blob;
  /** The graph that is built in: who opens it may be new here. */
  readonly isSample?: true;
}

const nameOf = (url: URL): string => decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || url.pathname;

/**
 * Fetch a graph of the page's own server.
 *
 * @param address as given in `?graph=`; relative to the page
 * @throws {GraphFileError} another server, nothing there, or no graph
 */
export async function fetchGraph(address: string, page: string): Promise<OpenedGraph> {
  if (!URL.canParse(address, page)) throw new GraphFileError(`“${address}” is no address`);
  const url = new URL(address, page);
  if (url.origin !== new URL(page).origin)
    throw new GraphFileError(
      'it is on another server; this page opens only files of its own. Save it and drop it here',
    );
  const response = await fetch(url).catch(() => null);
  if (response === null) throw new GraphFileError('the server does not answer');
  if (!response.ok) throw new GraphFileError(`the server says ${response.status}`);
  return await openGraph(await response.blob(), nameOf(url));
}

/** The sample that is built in, or null when this build has none. */
export async function fetchSample(page: string): Promise<OpenedGraph | null> {
  const response = await fetch(new URL('sample.json', page)).catch(() => null);
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return null;
  return { ...(await openGraph(await response.blob(), 'Sample reports')), isSample: true };
}

/** @throws {GraphFileError} the file holds no graph */
export async function openGraph(file: Blob, name: string): Promise<OpenedGraph> {
  return { graph: readAnyGraph(await file.arrayBuffer()), name, file };
}
