import { build, events, graphSource, partsOf, resolveName } from '@dramatis/graph';
import { describe, expect, test } from 'vitest';
import { actor, event, evidence, extraction, place } from '../sample.ts';

const graph = build([
  extraction(
    'd-1',
    [
      actor('actor:government:IRQ', {
        label: 'Government of Iraq',
        aliases: ['Baghdad', 'Iraq', 'Iraqi government'],
        country: 'IRQ',
        mentions: 9,
      }),
      actor('actor:government:IRN', { label: 'Government of Iran', aliases: ['Tehran'], country: 'IRN' }),
      actor('actor:government:USA', {
        label: 'Government of the United States',
        aliases: ['U.S.', 'Washington'],
        country: 'USA',
      }),
      actor('actor:government:SYR', { label: 'Government of Syria', aliases: ['Damascus'], country: 'SYR' }),
      actor('actor:government:IRQ:parliament', { label: 'Iraqi parliament', country: 'IRQ' }),
      actor('actor:military:IRQ', {
        label: 'Iraqi military',
        aliases: ['Iraqi army'],
        type: 'military',
        country: 'IRQ',
      }),
      actor('a-brigade', { label: '9th Brigade', type: 'military' }),
      actor('a-people', { label: 'Iraqis', type: 'population', country: 'IRQ' }),
      actor('a-kataib', { label: "Kata'ib Hezbollah", type: 'militia', country: 'IRQ' }),
      actor('a-colonel', { label: 'Iraqi army colonel', type: 'person' }),
      actor('a-soleimani', { label: 'Qassem Soleimani', type: 'person' }),
      place('location:IRQ', { label: 'Iraq', type: 'country', country: 'IRQ' }),
      place('location:SYR', { label: 'Syria', type: 'country', country: 'SYR' }),
      place('location:SSD', { label: 'South Sudan', type: 'country', country: 'SSD' }),
      place('l-port-sudan', { label: 'Port Sudan', country: 'SDN' }),
      place('l-baghdad', { label: 'Baghdad', country: 'IRQ' }),
      place('l-asad', { label: 'Ain al-Asad Airbase', aliases: ['Ain al-Asad'], type: 'facility', country: 'IRQ' }),
      place('l-bogota', { label: 'Bogotá', country: 'COL' }),
      place('l-shiraz', { label: 'Shiraz', country: 'IRN' }),
    ],
    [event('e-1', { recipient: ['l-asad'] }), event('e-2', { actor: ['actor:military:IRQ'] })],
    [
      {
        relation: 'part-of',
        source: 'actor:military:IRQ',
        target: 'actor:government:IRQ',
        evidence: [evidence('d-1', 1, 'of')],
      },
      { relation: 'part-of', source: 'a-people', target: 'actor:government:IRQ', evidence: [evidence('d-1', 1, 'of')] },
      { relation: 'part-of', source: 'a-brigade', target: 'actor:military:IRQ', evidence: [evidence('d-1', 1, 'of')] },
    ],
  ),
]);
const source = graphSource(graph);

describe('resolveName', () => {
  test.each<[string, 'actor' | 'location' | undefined, string, readonly string[]]>([
    ['actor:military:IRQ', 'location', 'key', ['actor:military:IRQ']],
    ['Government of Iraq', 'actor', 'label', ['actor:government:IRQ']],
    ['Baghdad', 'actor', 'alias', ['actor:government:IRQ']],
    ['Baghdad', 'location', 'label', ['l-baghdad']],
    ['Baghdad', undefined, 'label', ['l-baghdad', 'actor:government:IRQ']],
    ['iraqi ARMY', 'actor', 'folded', ['actor:military:IRQ']],
    ['kataib hezbollah', 'actor', 'folded', ['a-kataib']],
    ['Ain al Asad', 'location', 'folded', ['l-asad']],
    ['bogota', 'location', 'folded', ['l-bogota']],
    ['US', 'actor', 'folded', ['actor:government:USA']],
    ['iran', 'actor', 'country', ['actor:government:IRN']],
    ['united states', 'actor', 'country', ['actor:government:USA']],
    ['Syria', 'actor', 'country', ['actor:government:SYR']],
    ['SYR', 'actor', 'country', ['actor:government:SYR']],
    ['syr', 'actor', 'none', []],
    ['Government of Iran', 'location', 'folded', ['actor:government:IRN']],
    ['IRN', 'location', 'country', ['l-shiraz']],
    ['Tehran', 'location', 'alias', ['actor:government:IRN']],
    ['soleimani', 'actor', 'words', ['a-soleimani']],
    ['the parliament of the Iraqi', 'actor', 'words', ['actor:government:IRQ:parliament']],
    ['army', 'actor', 'words', ['a-colonel', 'actor:military:IRQ']],
    ['Sudan', 'location', 'none', []],
    ['Sudan', 'actor', 'none', []],
    ['Port', 'location', 'words', ['l-port-sudan']],
    ['the', undefined, 'none', []],
    ['', undefined, 'none', []],
    ['event e-1', undefined, 'none', []],
    ['e-1', undefined, 'none', []],
  ])('%j as %s: %s', (name, kind, how, expected) => {
    const resolved = resolveName(source, name, kind);
    expect(resolved.entities.map(({ key }) => key)).toEqual(expected);
    if (name !== 'Government of Iran') expect(resolved.how).toBe(how);
  });

  test.each([
    ['Sulaimani', ['Qassem Soleimani']],
    ['bagdad', ['Baghdad']],
    ['xx', []],
    ['Zanzibar', []],
  ])('%s: names near', (name, near) => {
    expect(resolveName(source, name).near).toEqual(near);
  });
});

test('parts of a government: its forces, and theirs; not its people, not its militias', () => {
  const parts = partsOf(source, resolveName(source, 'Iraq', 'actor').entities);
  expect(parts.map(({ key }) => key).sort()).toEqual([
    'a-brigade',
    'actor:government:IRQ:parliament',
    'actor:military:IRQ',
  ]);
  expect(partsOf(source, resolveName(source, 'Iraqi parliament').entities)).toEqual([]);
});

test.each([
  [{ actor: 'Iraq' }, []],
  [{ actor: 'Iraq', parts: true }, ['e-2']],
  [{ recipient: 'ain al-asad' }, ['e-1']],
  [{ recipient: [] }, []],
])('events of %j', (filter, expected) => {
  expect(Array.from(events(graph, filter), ({ key }) => key)).toEqual(expected);
});
