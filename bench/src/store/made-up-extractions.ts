import { seededRandom } from '@dramatis/graph';
import type { Actor, Entity, Event, Evidence, Extraction, Location } from '@dramatis/graph/model';
import { oftenFirst } from './picks.ts';

/** So many actors and places that are named at all; some far more often than others. */
const ACTORS = 90_000;
const PLACES = 30_000;
/** Events with a type a report, and without. */
const EVENTS = [10, 5] as const;
const FIRST_DAY = Date.UTC(2016, 0, 1) / 86_400_000;
const DAYS = 3650;

/**
 * Extractions without end, as if of so many reports: those of the sample reports with other entities, days and words. Words keep
 * their length, so that evidence points where it did.
 */
export function* madeUpExtractions(samples: readonly Extraction[]): Generator<Extraction> {
  const words = wordsByLength(samples);
  const names = {
    actors: Array.from({ length: ACTORS }, (_, number) => number),
    places: Array.from({ length: PLACES }, (_, number) => number),
  };
  for (let number = 0; ; number += 1) {
    const random = seededRandom(number);
    const sample = samples[number % samples.length]!;
    const id = `d-${number.toString(16).padStart(12, '0')}`;
    const day = FIRST_DAY + Math.floor(DAYS * random());
    const shift = day - dayOf(sample.document.published ?? '2024-01-01');
    const text = reworded(sample.document.text, words, random);
    const keys = new Map<string, string>();
    const entities = sample.entities.map((entity): Entity => {
      const made =
        entity.kind === 'actor'
          ? madeActor(entity, oftenFirst(names.actors, random))
          : madePlace(entity, oftenFirst(names.places, random));
      keys.set(entity.id, made.id);
      return { ...made, evidence: entity.evidence.map((words) => moved(words, id, text)) } as Entity;
    });
    const events = chosen(sample.events, random).map(
      (event): Event => ({
        ...event,
        id: `event:${id}:${event.evidence[0]!.start}`,
        start: shifted(event.start, shift),
        end: shifted(event.end, shift),
        speaker: event.speaker === null ? null : keys.get(event.speaker)!,
        participants: event.participants.map(({ role, entity, evidence }) => ({
          role,
          entity: keys.get(entity)!,
          evidence: moved(evidence, id, text),
        })),
        evidence: event.evidence.map((words) => moved(words, id, text)),
      }),
    );
    const once = new Map(entities.map((entity) => [entity.id, entity]));
    yield {
      ...sample,
      document: { ...sample.document, id, text, published: isoDay(day), source: `Outlet ${number % 300}`, url: null },
      entities: [...once.values()],
      events,
      relations: [],
    };
  }
}

function madeActor(actor: Actor, number: number): Omit<Actor, 'evidence'> {
  return { ...actor, id: `actor:${actor.type}:made-up-${number}`, label: `Made Up${number}`, aliases: [`Up${number}`] };
}

function madePlace(place: Location, number: number): Omit<Location, 'evidence'> {
  const [lat, lon] = [((number * 37) % 1300) / 10 - 60, ((number * 91) % 3600) / 10 - 180];
  return {
    ...place,
    id: `location:${number}`,
    label: `Place ${number}`,
    aliases: [],
    geonames: String(number),
    lat,
    lon,
  };
}

function moved(evidence: Evidence, document: string, text: string): Evidence {
  const { start, end, sentence } = evidence;
  return {
    ...evidence,
    document,
    text: text.slice(start, end),
    sentence: { ...sentence, text: text.slice(sentence.start, sentence.end) },
  };
}

function chosen(events: readonly Event[], random: () => number): readonly Event[] {
  const from = Math.floor(random() * events.length);
  const turned = [...events.slice(from), ...events.slice(0, from)];
  const coded = turned.filter(({ type }) => type !== null).slice(0, EVENTS[0]);
  return [...coded, ...turned.filter(({ type }) => type === null).slice(0, EVENTS[1])];
}

function wordsByLength(samples: readonly Extraction[]): ReadonlyMap<number, readonly string[]> {
  const words = new Map<number, Set<string>>();
  for (const { document } of samples) {
    for (const word of document.text.match(/[a-z]{3,}/g) ?? []) {
      const known = words.get(word.length);
      if (known) known.add(word);
      else words.set(word.length, new Set([word]));
    }
  }
  return new Map([...words].map(([length, all]) => [length, [...all]]));
}

const reworded = (text: string, words: ReadonlyMap<number, readonly string[]>, random: () => number): string =>
  text.replace(/[a-z]{3,}/g, (word) => (random() < 0.5 ? word : oftenFirst(words.get(word.length)!, random)));

const dayOf = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const shifted = (date: string | null, days: number): string | null =>
  date === null || date.length !== 10 ? date : isoDay(dayOf(date) + days);
