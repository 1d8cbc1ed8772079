import {
  type EventFilter,
  type EventPlan,
  type GraphSource,
  partsOf,
  planEvents,
  type TakenName,
} from '@dramatis/graph';
import { type Console, report } from './console.ts';
import { UsageError } from './usage-error.ts';

/**
 * Say on stderr what the names of a filter were taken for, where that is not plain.
 *
 * @returns whether all of them mean something
 * @throws {UsageError} a date, number, point, order or clock of the filter is none
 */
export function namesAreKnown(source: GraphSource, filter: EventFilter, console: Console): boolean {
  const { names } = planned(source, filter);
  for (const name of names) {
    const { field, entities, parts } = name;
    if (name.how === 'none') report(console, `dramatis: --${field} "${name.name}": ${unknown(name)}`);
    else if (name.how !== 'key') {
      const whole = parts.length > 0 ? [] : partsOf(source, entities);
      const hint = whole.length > 0 && field !== 'place' ? `; without its ${whole.length} parts (--parts)` : '';
      report(console, `dramatis: --${field} "${name.name}": ${listed([...entities, ...parts])}${hint}`);
    }
  }
  return names.every(({ how }) => how !== 'none');
}

function planned(source: GraphSource, filter: EventFilter): EventPlan {
  try {
    return planEvents(source, filter);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--${error.message}`);
    throw error;
  }
}

function unknown({ near }: Pick<TakenName, 'near'>): string {
  return near.length > 0 ? `nothing has that name; like it: ${near.join(', ')}` : 'nothing has that name';
}

const MOST_NAMED = 5;

function listed(entities: TakenName['entities']): string {
  const labels = entities.slice(0, MOST_NAMED).map(({ attributes }) => attributes.label);
  return labels.join(', ') + (entities.length > MOST_NAMED ? ` and ${entities.length - MOST_NAMED} more` : '');
}
