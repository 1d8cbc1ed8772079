import { type Actor, clusterEntities, mergeEntities } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, place } from '../sample.ts';

function person(id: string, label: string, over: Partial<Actor> = {}, document = 'd-1'): Actor {
  return actor(`actor:person:${id}`, { type: 'person', label, sector: null, ...over }, document);
}

function body(id: string, label: string, over: Partial<Actor> = {}, document = 'd-1'): Actor {
  return actor(`actor:organization:${id}`, { type: 'organization', label, sector: null, ...over }, document);
}

const EGY = { country: 'EGY' } as const;

describe('one entity', () => {
  test.each<[string, readonly Actor[], string]>([
    [
      'a surname of the same country',
      [person('farouk', 'Farouk', EGY), person('amina-farouk', 'Amina Farouk', EGY, 'd-2')],
      'actor:person:amina-farouk',
    ],
    [
      'a surname of the same sector',
      [person('farouk', 'Farouk', { sector: 'LEG' }), person('amina-farouk', 'Amina Farouk', { sector: 'LEG' }, 'd-2')],
      'actor:person:amina-farouk',
    ],
    [
      'a surname with its article',
      [person('al-hakim', 'al-Hakim', EGY), person('omar-hakim', 'Omar Hakim', EGY, 'd-2')],
      'actor:person:omar-hakim',
    ],
    [
      'a name with and without an initial',
      [person('ann-roe', 'Ann Roe', EGY), person('ann-m-roe', 'Ann M. Roe', EGY, 'd-2')],
      'actor:person:ann-m-roe',
    ],
    [
      'what a report calls it',
      [body('ncgu', 'NCGU'), body('north-coast', 'North Coast Guard Union', { aliases: ['NCGU'] }, 'd-2')],
      'actor:organization:north-coast',
    ],
    [
      'initials of the same country',
      [body('ncgu', 'NCGU', EGY), body('north-coast', 'North Coast Guard Union', EGY, 'd-2')],
      'actor:organization:north-coast',
    ],
  ])('%s', (_, records, key) => {
    expect(clusterEntities(records)).toMatchObject([{ key, ids: records.map(({ id }) => id).sort() }]);
  });

  test('is labelled by its fullest name; the lesser ones are aliases', () => {
    const [cluster] = clusterEntities([
      person('farouk', 'Farouk', EGY),
      person('farouk', 'Farouk', EGY, 'd-3'),
      person('amina-farouk', 'Amina Farouk', EGY, 'd-2'),
    ]);
    expect(mergeEntities(cluster!)).toMatchObject({ label: 'Amina Farouk', aliases: ['Farouk'], mentions: 3 });
  });
});

test.each<[string, readonly (Actor | ReturnType<typeof place>)[]]>([
  ['two Smiths', [person('ann-smith', 'Ann Smith', EGY), person('bo-smith', 'Bo Smith', EGY)]],
  [
    'a Smith who may be either',
    [person('smith', 'Smith', EGY), person('ann-smith', 'Ann Smith', EGY), person('bo-smith', 'Bo Smith', EGY)],
  ],
  [
    'a Smith who may be one that nothing is known of',
    [person('smith', 'Smith', EGY), person('ann-smith', 'Ann Smith', EGY), person('bo-smith', 'Bo Smith')],
  ],
  ['a surname and nothing else', [person('smith', 'Smith'), person('ann-smith', 'Ann Smith')]],
  [
    'a surname of another country',
    [person('smith', 'Smith', EGY), person('ann-smith', 'Ann Smith', { country: 'USA' })],
  ],
  ['two with other initials', [person('ann-m-roe', 'Ann M. Roe', EGY), person('ann-b-roe', 'Ann B. Roe', EGY)]],
  ['initials of unknown country', [body('ncgu', 'NCGU'), body('north-coast', 'North Coast Guard Union')]],
  [
    'initials that fit two',
    [
      body('ncgu', 'NCGU', EGY),
      body('north-coast', 'North Coast Guard Union', EGY),
      body('nile-city', 'Nile City Gas Union', EGY),
    ],
  ],
  [
    'a body and a company of one name',
    [
      body('crown', 'Crown'),
      actor('actor:company:crown-holdings', { type: 'company', label: 'Crown Holdings', aliases: ['Crown'] }),
    ],
  ],
  [
    'a state by the name of its capital',
    [
      actor('actor:government:x', { label: 'Cairo' }),
      actor('actor:government:EGY', { label: 'Government of Egypt', aliases: ['Cairo'], country: 'EGY' }),
    ],
  ],
  [
    'places of one name',
    [place('location:1', { label: 'Springfield' }), place('location:2', { label: 'Springfield' })],
  ],
  ['men whom only their reports know', [person('man:d-1', 'Man', EGY), person('old-man', 'Old Man', EGY, 'd-2')]],
])('apart: %s', (_, records) => {
  expect(clusterEntities(records)).toHaveLength(records.length);
});
