import type { Token } from './analysis.ts';

/** A token under construction: each stage fills its own fields. */
export type Draft = { -readonly [Field in keyof Token]: Token[Field] };

/** A fresh token of `text[start, end)`; tags and tree still blank. */
export function draft(text: string, start: number, end: number): Draft {
  const form = text.slice(start, end);
  return { start, end, text: form, norm: normalize(form), lemma: '', upos: 'X', xpos: 'FW', head: -1, deprel: 'root' };
}

/**
 * Lower case with straight apostrophes, plain hyphens and no soft hyphens.
 *
 * @example normalize('Didn’t') //=> "didn't"
 */
export function normalize(form: string): string {
  const lower = form.toLowerCase();
  return ODD.test(lower)
    ? lower
        .replace(/[’ʼ‘]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/\u00ad/g, '')
    : lower;
}

const ODD = /[’ʼ‘‐‑\u00ad]/;
