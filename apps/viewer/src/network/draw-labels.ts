import type Sigma from 'sigma';
import type { Palette } from '../graph/palette.ts';
import { type LabelCandidate, placeLabels } from './place-labels.ts';

const FONT_SIZE = 12;
const LINE_HEIGHT = 16;
const MAX_LENGTH = 34;
/** Nodes considered in one drawing: each asks for a label, and keeps others' labels off itself. */
const MAX_CANDIDATES = 500;
/** The largest nodes are named even where the name covers smaller nodes. */
const FIRST_LABELS = 16;
/** Nodes smaller than this on screen go without a label, unless forced. */
const MIN_RADIUS = 3.2;

/** What the labels depend on beside the camera. */
export interface LabelState {
  /** Every node's key, most important first. */
  readonly order: readonly string[];
  /** Nodes whose labels must show: the selection, the node under the pointer. */
  readonly must: readonly string[];
  /** Keys that go before the others. */
  readonly forced: readonly string[];
  /** With a selection only its neighbourhood is named. */
  readonly isFocused: boolean;
  readonly isShown: (key: string) => boolean;
  readonly palette: Palette;
}

export const shorten = (text: string): string =>
  text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1).trimEnd()}…`;

/** Draw the labels that fit over the nodes; call it after each of sigma's renders. */
export function drawLabels(sigma: Sigma, state: LabelState): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  const font = (isForced: boolean) => `${isForced ? '600 ' : ''}${FONT_SIZE}px system-ui, sans-serif`;
  const forced = new Set([...state.must, ...state.forced]);
  const labels = placeLabels([...candidates(sigma, state, forced, context, font)], LINE_HEIGHT, sigma.getDimensions());
  for (const { key, text, x, y } of labels) {
    const isForced = forced.has(key);
    context.font = font(isForced);
    context.strokeStyle = state.palette.background;
    context.fillStyle = state.palette.ink;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function* candidates(
  sigma: Sigma,
  { order, must, forced: forcedOrder, isFocused, isShown }: LabelState,
  forced: ReadonlySet<string>,
  context: CanvasRenderingContext2D,
  font: (isForced: boolean) => string,
): Generator<LabelCandidate> {
  const { width, height } = sigma.getDimensions();
  const first = [...new Set([...must, ...forcedOrder])];
  let count = 0;
  for (const list of isFocused ? [first] : [first, order]) {
    for (const key of list) {
      const isForced = forced.has(key);
      if (list === order && isForced) continue;
      const data = sigma.getNodeDisplayData(key);
      if (data === undefined) continue;
      const radius = sigma.scaleSize(data.size);
      if ((!isForced && radius < MIN_RADIUS) || !isShown(key)) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const text = shorten(data.label ?? '');
      context.font = font(isForced);
      const claim = must.includes(key) ? 'must' : isForced || count < FIRST_LABELS ? 'near' : 'free';
      yield { key, text, x, y, radius, width: context.measureText(text).width, claim };
      count += 1;
      if (count >= MAX_CANDIDATES) return;
    }
  }
}
