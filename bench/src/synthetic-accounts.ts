import { type Account, accountsOf, seededRandom } from '@dramatis/graph';
import type { Actor, Entity, Event, Evidence, Extraction, Location, Role } from '@dramatis/graph/model';

const EVENTS_PER_REPORT = 10;
const REPORTS_PER_STORY = 4;
const DAYS = 1000;
const VOCABULARY = 20_000;
/** Five letters each, which differ. */
const WORDS: readonly string[] = Array.from({ length: VOCABULARY }, (_, index) =>
  Array.from({ length: 5 }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join(''),
);
const STATES = ['USA', 'CHN', 'RUS', 'IRN', 'IRQ', 'UKR', 'FRA', 'GBR', 'DEU', 'TUR'];
const TYPES = ['ASSAULT', 'CONSULT', 'ACCUSE', 'COERCE', 'AID'] as const;

/**
 * Accounts of made-up reports: several tell each story, a third of all events are a meeting of the United States with another state, a third
 * have no date, some a year alone. As many persons and towns as grow with the reports.
 */
export function syntheticAccounts(count: number): readonly Account[] {
  const random = seededRandom(count);
  const pick = (limit: number): number => Math.floor(random() * limit);
  const reports = Math.ceil(count / EVENTS_PER_REPORT);
  const persons = Math.max(20, Math.ceil(reports / 2));
  const accounts: Account[] = [];
  for (let story = 0; story * REPORTS_PER_STORY < reports; story += 1) {
    const day = pick(DAYS);
    const lead = Array.from({ length: 24 }, () => WORDS[Math.floor(VOCABULARY * random() ** 3)]!);
    const told = Array.from({ length: EVENTS_PER_REPORT }, (_, index) => ({
      type: index % 3 === 0 ? 'CONSULT' : TYPES[pick(TYPES.length)]!,
      isHub: index % 3 === 0,
      state: STATES[1 + pick(STATES.length - 1)]!,
      person: pick(persons),
      town: pick(persons),
      start: pick(3) === 0 ? null : pick(12) === 0 ? dayOf(day).slice(0, 4) : dayOf(day - pick(3)),
    }));
    for (let report = 0; report < REPORTS_PER_STORY && accounts.length < count; report += 1) {
      const id = `d-${story}-${report}`;
      const entities = new Map<string, Entity>();
      const events = told.map(({ type, isHub, state, person, town, start }, index): Event => {
        const roles: readonly (readonly [Role, Entity])[] = isHub
          ? [
              ['actor', actor('actor:government:USA', 'government', id, 'USA')],
              ['actor', actor(`actor:government:${state}`, 'government', id, state)],
            ]
          : [
              ['actor', actor(`actor:government:${state}`, 'government', id, state)],
              ['recipient', actor(`actor:person:first${person % 97}-name${person}`, 'person', id, null)],
              ['location', place(town, id)],
            ];
        const said = roles.filter((_, at) => at === 0 || pick(4) > 0);
        for (const [, entity] of said) entities.set(entity.id, entity);
        return event(`e-${id}-${index}`, type, start, said, id, index);
      });
      const text = lead.filter(() => pick(4) > 0).join(' ');
      const document = {
        id,
        text,
        title: null,
        published: dayOf(day + pick(2)),
        source: null,
        url: null,
      };
      accounts.push(...accountsOf({ ...EMPTY, document, entities: [...entities.values()], events }));
    }
  }
  return accounts.slice(0, count);
}

const EMPTY: Omit<Extraction, 'document' | 'entities' | 'events'> = {
  schema: 'dramatis/1',
  generator: 'bench',
  relations: [],
  warnings: [],
};

function dayOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
}

function evidence(document: string, start: number): Evidence {
  const sentence = { start, end: start + 5, text: '' };
  return { document, start, end: start + 5, text: 'words', sentence, rule: 'bench' };
}

function actor(id: string, type: Actor['type'], document: string, country: string | null): Actor {
  const label = id.slice(id.lastIndexOf(':') + 1).replace('-', ' ');
  const common = { aliases: [], country, mentions: 1, evidence: [evidence(document, 0)] };
  return { id, kind: 'actor', type, label, sector: null, wikidata: null, ...common };
}

function place(town: number, document: string): Location {
  const common = { aliases: [], country: 'IRQ', mentions: 1, evidence: [evidence(document, 0)] };
  const point = { lat: (town % 160) - 80, lon: (town % 358) - 179, geonames: null };
  return { id: `location:${town}`, kind: 'location', type: 'settlement', label: `Town ${town}`, ...point, ...common };
}

function event(
  id: string,
  type: Event['type'],
  start: string | null,
  roles: readonly (readonly [Role, Entity])[],
  document: string,
  index: number,
): Event {
  return {
    id,
    kind: 'event',
    label: '',
    type,
    mode: null,
    status: 'happened',
    background: start?.length === 4,
    trigger: 'did',
    lemma: 'do',
    start,
    end: null,
    time: null,
    speaker: null,
    cue: null,
    quantity: null,
    confidence: 0.8,
    participants: roles.map(([role, entity]) => ({ role, entity: entity.id, evidence: evidence(document, index) })),
    fillers: [],
    evidence: [evidence(document, index)],
  };
}
