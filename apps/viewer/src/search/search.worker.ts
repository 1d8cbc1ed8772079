import { readColumnarGraph } from '../graph/columnar-graph.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';
import { textsOf } from './texts.ts';

/** Sentences a message: the first few are on screen before the rest is cut to size. */
const FIRST_PART = 50;
const PART = 500;
/** Nobody reads more. */
const MOST = 2000;

let index: TextIndex | null = null;
let latest = 0;

self.onmessage = async ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'file') index = createTextIndex(textsOf(readColumnarGraph(data.bytes)));
  else if (data.kind === 'texts') index = createTextIndex(data.texts);
  else {
    latest = data.id;
    await othersCame();
    if (index !== null && latest === data.id) await answer(index, data.id, data.query);
  }
};

async function answer(from: TextIndex, id: number, query: string): Promise<void> {
  const { count, hitAt } = from.sentences(query);
  const all = Math.min(count, MOST);
  let names: readonly number[] | null = from.names(query);
  let sent = 0;
  do {
    const part = Math.min(sent === 0 ? FIRST_PART : PART, all - sent);
    const start = sent;
    post({ id, names, count, sentences: Array.from({ length: part }, (_, at) => hitAt(start + at)) });
    names = null;
    sent += part;
    await othersCame();
  } while (sent < all && latest === id);
}

/** Lets messages that wait come in first. */
const othersCame = () => new Promise((done) => setTimeout(done));

function post(answer: SearchAnswer): void {
  self.postMessage(answer);
}
