import type { Event, EventType } from '@dramatis/graph/model';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The first event of a type as `role label` lines in order, fillers' words after `=`. */
function rolesOf(text: string, type: EventType): readonly string[] {
  const { events, entities } = read(text);
  const event: Event | undefined = events.find((each) => each.type === type);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return [
    ...(event?.participants ?? []).flatMap(({ role, entity }) =>
      role === 'speaker' ? [] : [`${role} ${labels.get(entity)}`],
    ),
    ...(event?.fillers ?? []).map((filler) => `${filler.role} = ${filler.text}`),
  ].sort();
}

const [IRAQ, IRAN, TURKEY, SYRIA] = ['Iraq', 'Iran', 'Turkey', 'Syria'].map((name) => `Government of ${name}`);

describe('who is asked', () => {
  test.each<[string, EventType, string]>([
    ['Iraq demanded that Turkey leave the valley.', 'REQUEST', `recipient ${TURKEY}`],
    ['Iraq repeated its demand that Turkey leave the valley.', 'REQUEST', `recipient ${TURKEY}`],
    ['Iraq said that Turkey must leave the valley.', 'REQUEST', `recipient ${TURKEY}`],
    ['Iraq insisted on its demands that Turkey leave the valley.', 'REQUEST', `recipient ${TURKEY}`],
    ['Iraq threatened to close the border unless Turkey left.', 'THREATEN', `recipient ${TURKEY}`],
  ])('%s', (text, type, role) => {
    expect(rolesOf(text, type)).toEqual(expect.arrayContaining([`actor ${IRAQ}`, role]));
  });

  test.each([
    ['who is to suffer is not asked', 'Iraq demanded that Turkey be punished.'],
    ['a question asks no deed', 'Iraq demanded to know why Turkey left the valley.'],
  ])('%s: %s', (_, text) => {
    expect(rolesOf(text, 'REQUEST')).not.toContain(`recipient ${TURKEY}`);
  });

  test('what somebody says of what will be is no request', () => {
    expect(rolesOf('Iraq said that Turkey will leave the valley.', 'REQUEST')).toEqual([]);
  });
});

describe('whose', () => {
  test.each<[string, string, EventType, string]>([
    ['means', 'Turkish jets bombed Afrin.', 'ASSAULT', `actor ${TURKEY}`],
    ['a deed condemned', 'Iraq condemned the Turkish action.', 'ACCUSE', `recipient ${TURKEY}`],
    ['words rejected', "Iraq rejected Turkey's proposal.", 'REJECT', `recipient ${TURKEY}`],
    ['words in the trigger', 'Iraq rejected a Turkish ultimatum.', 'REJECT', `recipient ${TURKEY}`],
    ['targets', 'Turkey bombed positions of Hezbollah in Iraq.', 'ASSAULT', 'recipient Hezbollah'],
    [
      'ties between two',
      'Iraq welcomed a resumption of ties between Turkey and Syria.',
      'SUPPORT',
      `recipient ${SYRIA}`,
    ],
    ['words sent by somebody', 'Iraq welcomed assurances sent by Turkey.', 'SUPPORT', `recipient ${TURKEY}`],
    ['a deed opposed', 'Iraq opposed the deployment of Turkish troops.', 'REJECT', 'recipient Turkish troops'],
    ['links with somebody', 'Iraq announced a suspension of air links with Turkey.', 'SANCTION', `recipient ${TURKEY}`],
    ['soldiers from somewhere', 'Soldiers from Turkey attacked Afrin.', 'ASSAULT', 'actor Soldiers'],
  ])('%s: %s', (_, text, type, role) => {
    expect(rolesOf(text, type)).toContain(role);
  });

  test.each<[string, string, EventType, string]>([
    ['a national is no government', 'Iraq accused a Turkish national.', 'ACCUSE', `recipient ${TURKEY}`],
    ['one’s own proposal', 'Iraq repeated its proposal to the council.', 'REJECT', `recipient ${IRAQ}`],
    [
      'a war named for its country',
      'Poland stayed outside the Turkish conflict in Kars.',
      'ASSAULT',
      `actor ${TURKEY}`,
    ],
    ['a style', 'The council feared a Turkey-style war in the north.', 'ASSAULT', `actor ${TURKEY}`],
    ['a people that protests', 'Turkish protests went on in Ankara.', 'PROTEST', `actor ${TURKEY}`],
  ])('not %s: %s', (_, text, type, role) => {
    expect(rolesOf(text, type)).not.toContain(role);
  });

  test('a possessive suffers what has no other patient, and does what has one', () => {
    expect(rolesOf("Rebels want Syria's destruction.", 'ASSAULT')).not.toContain(`actor ${SYRIA}`);
    expect(rolesOf("Syria's destruction of Hama began in 1982.", 'ASSAULT')).toContain(`actor ${SYRIA}`);
  });
});

describe('infinitives, participles and relative clauses', () => {
  test.each<[string, string, EventType, readonly string[]]>([
    ['a refusal shares the recipient', 'Turkey refused to meet the Iranian envoy.', 'REJECT', [`actor ${TURKEY}`]],
    ['a threat shares the recipient', 'Iran threatened to attack Hezbollah.', 'THREATEN', ['recipient Hezbollah']],
    [
      'purpose keeps the subject',
      'The Turkish army opened fire to disperse protesters, arresting 12 nurses.',
      'COERCE',
      ['actor Turkish army'],
    ],
    [
      'a participle after a comma',
      'Turkey fired rockets at Afrin, killing two nurses.',
      'ASSAULT',
      [`actor ${TURKEY}`],
    ],
    [
      'a relative clause carries a noun',
      'The attack that Turkey launched on Hezbollah went on.',
      'ASSAULT',
      [`actor ${TURKEY}`],
    ],
    [
      'a light noun',
      'The mediation efforts between Iran and Iraq went on.',
      'CONSULT',
      [`actor ${IRAN}`, `actor ${IRAQ}`],
    ],
    [
      'a protest is against whom it asks',
      'Nurses marched to demand reforms from Hezbollah.',
      'PROTEST',
      ['recipient Hezbollah'],
    ],
    [
      'who is in talks holds them',
      'Iran is in talks with Iraq over gas.',
      'CONSULT',
      [`actor ${IRAN}`, `actor ${IRAQ}`],
    ],
    [
      'leave is given to whom it names',
      'The king allowed Hezbollah to hold a rally.',
      'CONCEDE',
      ['recipient Hezbollah'],
    ],
    ['it is ready', 'Iraq says it is willing to withdraw its troops.', 'RETREAT', [`actor ${IRAQ}`]],
    ['whose threat it is', "Iran's threat to attack Iraq went unheard.", 'ASSAULT', [`actor ${IRAN}`]],
    ['whom one wants to act', 'Iran wants Turkey to attack Hezbollah.', 'ASSAULT', [`actor ${TURKEY}`]],
    [
      'a title and its name',
      'Leader Ann Roe and President Bo Lee signed a treaty.',
      'SUPPORT',
      ['actor Ann Roe', 'actor Bo Lee'],
    ],
    ['a bound on a number', 'Rebels kidnapped up to 16 nurses.', 'ASSAULT', ['recipient nurses']],
    ['another bound on a number', 'Rebels kidnapped at least 16 nurses.', 'ASSAULT', ['actor Rebels']],
    [
      'a headline without an object',
      'President Bo Lee arrested on suspicion of fraud.',
      'COERCE',
      ['recipient Bo Lee'],
    ],
    ['one object of two verbs', 'Gunmen kidnapped and murdered the general in Iraq.', 'ASSAULT', ['recipient general']],
    ['what an attack hit', 'The Boston Globe bombing shook Iraq.', 'ASSAULT', ['recipient Boston Globe']],
    ['whose attack it was', 'The Hezbollah attack shook Iraq.', 'ASSAULT', ['actor Hezbollah']],
  ])('%s: %s', (_, text, type, roles) => {
    expect(rolesOf(text, type)).toEqual(expect.arrayContaining([...roles]));
  });
});

describe('events without an entity', () => {
  test.each<[string, EventType]>([
    ['A curfew was imposed.', 'COERCE'],
    ['Gunmen killed two drivers.', 'ASSAULT'],
  ])('a deed told with words is kept: %s', (text, type) => {
    expect(read(text).events.map((event) => event.type)).toContain(type);
  });

  test.each([
    ['a proposal sends nobody', 'Iraq rejected a proposal to send troops to Iran.', 'MOBILIZE', 'actor = proposal'],
    [
      'a reply is made to words',
      'Iraq arrested two nurses in response to a call from Iran.',
      'COERCE',
      `recipient ${IRAN}`,
    ],
    ['troops leave abroad', 'Iran withdrew troops from Syria.', 'RETREAT', 'object Syrian troops'],
  ] as const)('%s: %s', (_, text, type, role) => {
    expect(rolesOf(text, type)).not.toContain(role);
  });

  test('a verb without a row needs both sides, or somebody', () => {
    const uncoded = (text: string) => read(text).events.map(({ fillers }) => fillers.map(({ role }) => role));
    expect(uncoded('The store sells fresh bread.')).toEqual([['actor', 'recipient']]);
    expect(uncoded('The store opened early.')).toEqual([]);
  });

  test.each([
    'The phone offers the ability to listen to music.',
    'There are many ways to bring down a drone.',
    'The chips support the new software.',
  ])('words of no deed are none: %s', (text) => {
    expect(read(text).events.filter(({ type }) => type !== null)).toEqual([]);
  });
});

test.each([
  ['He accused the Colombian army of attacking a village in Cauca.', 'actor Colombian army'],
  ['France thanked Qatar for attacking the rebels.', 'actor Government of Qatar'],
])('whom one accuses or thanks did it: %s', (text, role) => {
  expect(rolesOf(text, 'ASSAULT')).toContain(role);
});

test('who deplores a maiming did not do it', () => {
  expect(rolesOf('The ministers deplored the slaughter and maiming of farmers.', 'ASSAULT')).not.toContain(
    'actor ministers',
  );
});
