import { ACTOR_TYPES, type ActorFilter, actors, ROLES, SECTORS } from '@dramatis/graph';
import { FILTER, filterOf } from '../schemas/filter.ts';
import { answerOf, listOf, NEXT, ref } from '../schemas/records.ts';
import { choices, objectOf, text, texts } from '../schemas/schema.ts';
import { NAMES, namesTaken } from './names-taken.ts';
import { NO_PAGE, PAGING, pageOf } from './paging.ts';
import type { Question } from './question.ts';

const OWN = {
  name: text('Name, alias or words of one.'),
  actorType: choices(ACTOR_TYPES, 'What it is.'),
  sector: choices(Object.keys(SECTORS), 'Its line of business.'),
  country: texts('ISO 3166-1 alpha-3 code.'),
  minMentions: { type: 'integer', minimum: 0, description: 'Mentioned at least so often.' },
  role: choices(ROLES, 'As what it takes part in the events; actor or recipient unless said.'),
};

export const actorsQuestion: Question = {
  name: 'actors',
  summary: 'Actors that fit; with conditions of events, those who take part in them, most events first',
  description:
    'People, governments, forces and organisations. Give conditions of events (place, type, after …) to learn who was active there, with the number of events of each; or name, actorType, country to look somebody up.',
  input: objectOf({ ...OWN, ...FILTER, ...PAGING }),
  output: answerOf({
    names: NAMES,
    items: listOf(
      answerOf({ key: { type: 'string' }, attributes: ref('Entity'), events: { type: ['integer', 'null'] } }),
    ),
    next: NEXT,
  }),
  answer(source, input) {
    const events = filterOf(input);
    const { name, actorType: type, sector, country, minMentions, role } = input;
    const given = Object.entries({ name, type, sector, country, minMentions, role });
    const filter = {
      ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
      ...(events !== null && { in: events }),
    } as ActorFilter;
    const { names, isVain } = events === null ? { names: [], isVain: false } : namesTaken(source, events);
    const found = (page: object) => actors(source, { ...filter, ...page });
    return { names, ...(isVain ? NO_PAGE : pageOf(input, found)) };
  },
};
