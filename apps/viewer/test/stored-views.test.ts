import { describe, expect, test } from 'vitest';
import { graphOf, readViews, removeView, type Shelf, storeView } from '../src/views/stored-views.ts';

const shelfOf = (text: string | null): Shelf => {
  let kept = text;
  return { getItem: () => kept, setItem: (_, value) => (kept = value) };
};
const view = (name: string, query = '?type=ASSAULT') => ({ name, query });

describe('stored views', () => {
  test('are kept in order, replaced by name and graph, and removed', () => {
    const shelf = shelfOf(null);
    storeView(shelf, view('Strikes'));
    storeView(shelf, view('Talks', '?type=AGREE'));
    storeView(shelf, view('Strikes', '?type=ASSAULT&graph=other.json'));
    expect(storeView(shelf, view('Strikes', '?after=2024'))?.map(({ query }) => query)).toEqual([
      '?type=AGREE',
      '?type=ASSAULT&graph=other.json',
      '?after=2024',
    ]);
    removeView(shelf, view('Talks', ''));
    expect(readViews(shelf).map(({ name }) => name)).toEqual(['Strikes', 'Strikes']);
    expect(readViews(shelf).map(graphOf)).toEqual(['other.json', null]);
  });

  test.each([null, '', 'no json', '{}', '[1, null, {"name":"x"}]', '[{"name":"x","query":"javascript:alert(1)"}]'])(
    'of a spoilt shelf (%s) there are none',
    (text) => {
      expect(readViews(shelfOf(text))).toEqual([]);
    },
  );

  test('a full shelf says so', () => {
    const full: Shelf = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(storeView(full, view('x'))).toBeNull();
  });
});
