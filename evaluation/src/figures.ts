import type { Figure } from './adapter.ts';

/**
 * A figure at a dotted path of the scorer's JSON.
 *
 * @example figure('UAS', 'all.uas').of({ all: { uas: 88.8 } }) //=> 88.8
 */
export function figure(label: string, path: string): Figure {
  return { label, of: (score) => value(score, path) };
}

/**
 * F1 over several classes together, from their counts `tp`, `pred` and `gold` (micro average).
 *
 * @param path dotted path to the record that holds the classes
 */
export function microFigure(label: string, path: string, classes: readonly string[]): Figure {
  return {
    label,
    of: (score) => {
      const sum = (count: string): number =>
        classes.reduce((total, name) => total + Number(value(score, `${path}.${name}.${count}`)), 0);
      const f1 = (200 * sum('tp')) / (sum('pred') + sum('gold'));
      return Number.isFinite(f1) ? Math.round(f1 * 100) / 100 : undefined;
    },
  };
}

function value(score: unknown, path: string): number | string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), score);
  return typeof found === 'number' || typeof found === 'string' ? found : undefined;
}
