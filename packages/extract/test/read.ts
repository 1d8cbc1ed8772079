import type { Actor, Event, EventType, Extraction } from '@dramatis/graph/model';
import { createDocument, extract } from '../src/index.ts';

/** The extraction of a few sentences, published on a day that tests can rely on. */
export function read(text: string, published = '2024-05-15'): Extraction {
  return extract(createDocument({ text, published }));
}

export function actorsOf({ entities }: Extraction): Actor[] {
  return entities.filter((entity) => entity.kind === 'actor');
}

export function eventsOf({ events }: Extraction, type: EventType): Event[] {
  return events.filter((event) => event.type === type);
}
