import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../src/gazetteer/create-atlas.ts';

const table = [
  'new\ts\t\t\tDEU.01\t1\t1\t\t1\t1000',
  'new york\tS\tNew York City\tNYC|New York\tUSA.NY\t40.714\t-74.006\t\t5128581\t8804190',
  'new york city\tS\tNew York City\tNYC|New York\tUSA.NY\t40.714\t-74.006\t\t5128581\t8804190',
  'newark\tS\t\t\tUSA.NJ.013\t40.736\t-74.172\t\t5101798\t311549',
  'newark\ts\t\t\tUSA.OH.089\t40.058\t-82.401\t\t5164466\t47986',
  'nis\tS\tNi%C5%A1\t\tSRB.SE\t43.325\t21.903\t\t787657\t183164',
  'wasit\tR\t\t\tIRQ.16\t32.6\t45.6\t75\t89693',
]
  .join('\n')
  .concat('\n');
const atlas = createAtlas(table);
const ids = (places: readonly { readonly geonames: string | null }[]) => places.map(({ geonames }) => geonames);

describe('createAtlas', () => {
  test.each([
    ['newark', ['5101798', '5164466'], ['5101798']],
    ['new', ['1'], []],
    ['new york', ['5128581'], ['5128581']],
    ['york', [], []],
    ['', [], []],
    ['zzz', [], []],
    ['a', [], []],
    ['newar', [], []],
  ])('"%s" names %j, by itself %j', (key, named, known) => {
    expect([ids(atlas.named(key)), ids(atlas.known(key))]).toEqual([named, known]);
  });

  test.each([
    ['new', 3],
    ['newark', 1],
    ['nis', 1],
    ['york', 0],
    ['newa', 0],
  ])('the longest name that begins with "%s" has %d pieces', (piece, length) => {
    expect(atlas.longest(piece)).toBe(length);
  });

  test('labels come with their capitals and marks', () => {
    expect([...atlas.named('nis'), ...atlas.named('newark')].map(({ label }) => label)).toEqual([
      'Niš',
      'Newark',
      'Newark',
    ]);
    expect(atlas.named('wasit')[0]).toMatchObject({ type: 'region', country: 'IRQ', division: 'IRQ.16', radius: 75 });
  });

  test('a place is one record by each of its names', () => {
    expect(atlas.named('new york')[0]).toBe(atlas.named('new york city')[0]);
  });

  test('an empty table knows nothing', () => {
    expect([createAtlas('').named('newark'), createAtlas('').longest('new')]).toEqual([[], 0]);
  });

  test('every name of any sorted table is found, and no other', () => {
    const key = fc.stringMatching(/^[a-c]{1,3}(?: [a-c]{1,2})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 30 }), key, (keys, other) => {
        const lines = keys.map((each, index) => `${each}\tS\tX${index}\t\tIRQ\t1\t1\t\t${index}\t1\n`).sort();
        const built = createAtlas(lines.join(''));
        for (const [index, each] of keys.entries()) expect(ids(built.named(each))).toEqual([String(index)]);
        if (!keys.includes(other)) expect(built.named(other)).toEqual([]);
      }),
    );
  });
});
