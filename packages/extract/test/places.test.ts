import type { Location } from '@dramatis/graph/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultGazetteer } from '../src/gazetteer/default-gazetteer.ts';
import { createDocument, extract } from '../src/index.ts';
import { choosePlaces } from '../src/places/choose-places.ts';
import { isWithin } from '../src/places/is-within.ts';
import { kilometresBetween } from '../src/places/kilometres-between.ts';
import { priorOf } from '../src/places/prior.ts';

const gazetteer = defaultGazetteer();

function locationsOf(text: string): readonly Location[] {
  return extract(createDocument({ text })).entities.filter((entity) => entity.kind === 'location');
}

/** The place that `words` of a text mean: country, and unit where one is in the id or the point tells. */
function placed(text: string, words: string): Location | undefined {
  return locationsOf(text).find(({ evidence }) => evidence.some((each) => each.text === words));
}

function point(text: string, words: string): readonly (number | null)[] {
  const place = placed(text, words);
  return [place?.lat ?? null, place?.lon ?? null].map((degrees) => (degrees === null ? null : Math.round(degrees) + 0));
}

describe('the words beside a name', () => {
  test.each([
    ['Militants attacked a market in Tripoli, Lebanon, on Monday.', 'Tripoli', [34, 36]],
    ['Militants attacked a market in Tripoli on Monday.', 'Tripoli', [33, 13]],
    ['Police arrested two men in Paris, Texas, on Monday.', 'Paris', [34, -96]],
    ['Police arrested two men in Paris on Monday.', 'Paris', [49, 2]],
    ['A tornado hit Springfield, Ill., on Monday.', 'Springfield', [40, -90]],
    ['A tornado hit Springfield, Ill., on Monday.', 'Ill.', [40, -89]],
    ['Police in Butler County, Ohio, arrested two men.', 'Butler County', [39, -85]],
    ['Rebels attacked a convoy in Homs province.', 'Homs province', [34, 38]],
    ['The army moved from London to Berlin and Paris.', 'London', [52, 0]],
    ['Rebels killed a man in Georgia, Armenia and Azerbaijan.', 'Georgia', [42, 44]],
  ])('%s %s → %j', (text, words, expected) => {
    expect(point(text, words)).toEqual(expected);
  });

  test('a town that its state does not have is not its namesake', () => {
    expect(placed('Police arrested two men in Paris, Idaho, on Monday.', 'Paris')).toMatchObject({
      label: 'Paris, Idaho',
      country: 'USA',
      lat: null,
      lon: null,
    });
  });

  test('two towns of one name are two', () => {
    const text = 'Officials of Portland, Oregon, met officials of Portland, Maine.';
    expect(locationsOf(text).filter(({ label }) => label === 'Portland')).toHaveLength(2);
  });
});

describe('the rest of the report', () => {
  test.each([
    [
      'Deputies in Denton said the fire began near Fort Worth. Crews came from Dallas and Paris, and from Sherman, Texas.',
      'Paris',
      [34, -96],
    ],
    ['The minister flew from Berlin to Paris. Talks in Rome and Brussels follow.', 'Paris', [49, 2]],
    ['Lebanese soldiers left Beirut for Sidon. Clashes were reported in Tripoli.', 'Tripoli', [34, 36]],
    ['Fighting reached Misrata and Benghazi. Clashes were reported in Tripoli.', 'Tripoli', [33, 13]],
    ['Officials in Tbilisi and Batumi said protests were held across Georgia.', 'Georgia', [42, 44]],
    ['Voters in Atlanta, Savannah and Macon said protests were held across Georgia.', 'Georgia', [33, -83]],
  ])('%s %s → %j', (text, words, expected) => {
    expect(point(text, words)).toEqual(expected);
  });

  test('the outlet’s home speaks for its surroundings', () => {
    const alone = 'Crews came from Springfield.';
    const placeOf = (source: string | null) =>
      extract(createDocument({ text: alone, source })).entities.find(({ label }) => label === 'Springfield')?.id;
    expect(placeOf('Chicago Tribune')).toBe('location:4250542');
    expect(placeOf('Boston Globe')).toBe('location:4951788');
    expect(placeOf('Harbour Post')).toBe('location:4409896');
  });

  test('the American state has no government that its name stands for', () => {
    const { entities } = extract(createDocument({ text: 'Voters in Atlanta and Savannah said Georgia had changed.' }));
    expect(entities.map(({ id }) => id)).not.toContain('actor:government:GEO');
  });
});

describe('parts and surroundings', () => {
  const areaOf = (text: string, words: string) =>
    placed(text, words)?.evidence.find((each) => each.text === words)?.area ?? null;
  test.each([
    ['Militants attacked a convoy in western Iraq.', 'Iraq', { words: 'western', lat: 33, lon: 41.69, radiusKm: 224 }],
    ['A bomb exploded in central Mosul.', 'Mosul', { words: 'central' }],
    ['Rebels attacked a village near Tripoli.', 'Tripoli', { words: 'near' }],
    [
      'Militants attacked a convoy 50 km (30 miles) north of Kirkuk.',
      'Kirkuk',
      { words: '50 km north of', lat: 35.92, radiusKm: 15 },
    ],
    ['Militants attacked a convoy 30 miles south of Kirkuk.', 'Kirkuk', { words: '30 miles south of', lat: 35.03 }],
  ])('%s', (text, words, expected) => {
    expect(areaOf(text, words)).toMatchObject(expected);
  });

  test.each([
    ['Militants attacked a convoy in Iraq.', 'Iraq'],
    ['Militants attacked a convoy in southern Kandahar province.', 'Kandahar province'],
    ["Militants attacked a convoy in Syria's eastern Homs.", 'Homs'],
    ['Gunmen attacked a crowd outside Mosul airport.', 'Mosul'],
    ['North Korea fired a missile.', 'North Korea'],
  ])('%s: no part', (text, words) => {
    expect(areaOf(text, words)).toBeNull();
  });

  test('a facility that no row knows is in its town', () => {
    expect(placed('Rebels shelled Raqqa airport.', 'Raqqa airport')).toMatchObject({
      type: 'facility',
      lat: 35.953,
      radiusKm: 15,
    });
    expect(placed('Rebels shelled the airport in Erbil.', 'the airport')).toMatchObject({
      label: 'Erbil International Airport',
    });
    expect(placed('Rebels shelled a Raqqa hotel.', 'Raqqa hotel')?.lat ?? null).toBeNull();
  });

  test.each([
    ['Turkey deployed troops on the border with Syria.', 'Border of Syria and Turkey'],
    ['Iraqi troops attacked militants near the Syrian border.', 'Border of Iraq and Syria'],
  ])('%s', (text, label) => {
    expect(locationsOf(text).find(({ type }) => type === 'area')).toMatchObject({ label, country: null });
  });

  test('a border of unnamed countries has no point', () => {
    expect(locationsOf('Soldiers attacked smugglers at the border.').filter(({ lat }) => lat !== null)).toEqual([]);
  });
});

describe('containment', () => {
  test('a place lies in the smallest unit that the report names', () => {
    const text = 'Police in Paris, Texas, in the United States, searched Lamar County and Dallas.';
    const { relations } = extract(createDocument({ text }));
    const within = relations
      .filter(({ relation }) => relation === 'located-in')
      .map(({ source, target }) => [source, target]);
    expect(within).toEqual(
      expect.arrayContaining([
        ['location:4717560', 'location:USA.TX.277'],
        ['location:USA.TX.277', 'location:4736286'],
        ['location:4684888', 'location:4736286'],
        ['location:4736286', 'location:USA'],
      ]),
    );
  });

  test('isWithin', () => {
    const texas = gazetteer.places('Texas').find((place) => place.kind === 'place' && place.division === 'USA.TX')!;
    const paris = gazetteer.places('Paris');
    expect(paris.filter((place) => isWithin(place, texas)).map((place) => place.geonames)).toEqual(['4717560']);
    expect(isWithin(texas, texas)).toBe(false);
  });
});

describe('choosePlaces', () => {
  const group = (name: string) => {
    const candidates = gazetteer.places(name);
    return { candidates, priors: candidates.map((place) => priorOf(gazetteer, place)), weight: 1 };
  };

  test('no candidates, no choice', () => {
    expect(choosePlaces([{ candidates: [], priors: [], weight: 1 }], [])).toEqual([null]);
  });

  test('the order of the names does not matter', () => {
    const names = ['Springfield', 'Peoria', 'Decatur', 'Champaign', 'Paris', 'Georgia', 'Tripoli', 'Alexandria'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (some) => {
        const forwards = choosePlaces(some.map(group), []).map((choice) => choice?.place);
        const backwards = choosePlaces([...some].reverse().map(group), []).map((choice) => choice?.place);
        expect(backwards.reverse()).toEqual(forwards);
      }),
      { numRuns: 30 },
    );
  });

  test('ten times the names take about ten times as long', () => {
    const names = ['Springfield', 'Paris', 'Tripoli', 'San José', 'Georgia', 'Alexandria', 'Salem', 'Franklin'];
    const groups = (count: number) => Array.from({ length: count }, (_, index) => group(names[index % names.length]!));
    const milliseconds = (count: number): number => {
      const all = groups(count);
      const start = performance.now();
      choosePlaces(all, []);
      return performance.now() - start;
    };
    milliseconds(200);
    expect(milliseconds(10_000)).toBeLessThan(40 * milliseconds(1_000) + 500);
  });
});

test('10,000 place names in one sentence', () => {
  const names = ['Springfield', 'Paris', 'Tripoli', 'Homs', 'Georgia', 'Alexandria', 'Salem', 'Franklin'];
  const text = `Rebels attacked ${Array.from({ length: 10_000 }, (_, index) => names[index % names.length]).join(', ')}.`;
  expect(locationsOf(text).length).toBeGreaterThan(5);
}, 120_000);

test('kilometresBetween', () => {
  const laws = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(laws, laws, (a, b) => {
      const distance = kilometresBetween(a, b);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(20_038);
      expect(kilometresBetween(b, a)).toBeCloseTo(distance, 6);
      expect(kilometresBetween(a, a)).toBe(0);
    }),
  );
});
