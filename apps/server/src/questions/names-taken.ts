import { type EventFilter, type GraphSource, planEvents, type TakenName } from '@dramatis/graph';
import { listOf, ref } from '../schemas/records.ts';
import type { Schema } from '../schemas/schema.ts';

/** Entities of one name that are told. */
const MOST = 20;

export const NAMES: Schema = listOf(ref('Name'));

type Taken = Omit<TakenName, 'parts' | 'entities'> & {
  readonly entities: readonly { readonly key: string; readonly label: string }[];
};

/** What the names of a filter were taken for, and whether one means nothing, so that no event can fit. */
export function namesTaken(
  source: GraphSource,
  filter: EventFilter,
): { readonly names: readonly Taken[]; readonly isVain: boolean } {
  const { names, isVain } = planEvents(source, filter);
  return {
    isVain,
    names: names.map(({ field, name, how, entities, near }) => ({
      field,
      name,
      how,
      entities: entities.slice(0, MOST).map(({ key, attributes }) => ({ key, label: attributes.label })),
      near,
    })),
  };
}
