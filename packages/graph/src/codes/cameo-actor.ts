import type { Actor } from '../model/index.ts';

/**
 * The actor code of event data: country and sector in three letters each; null without a country.
 *
 * @example cameoActor({ country: 'IRQ', sector: 'MIL' }) //=> 'IRQMIL'
 * @example cameoActor({ country: 'USA', sector: null }) //=> 'USA'
 * @see CAMEO codebook 1.1b3, chapter 3
 */
export function cameoActor({ country, sector }: Pick<Actor, 'country' | 'sector'>): string | null {
  if (country === null) return null;
  return sector === null || sector === 'UNK' ? country : country + sector;
}
