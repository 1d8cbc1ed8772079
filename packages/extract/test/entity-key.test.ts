import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../src/document.ts';
import { defaultGazetteer, defaultTables } from '../src/gazetteer/default-gazetteer.ts';
import { extract } from '../src/pipeline.ts';

/** The key of the actor a report's sentence begins with. */
function keyOf(name: string): string | undefined {
  const text = `Officials met on Monday. The talks ended when ${name} rejected the offer, the ministry said.`;
  const start = text.indexOf(name);
  const { entities } = extract(createDocument({ text, published: '2012-03-01' }));
  return entities.find(
    ({ kind, evidence }) =>
      kind === 'actor' &&
      evidence.some((each) => each.rule === 'gazetteer/actor' && each.start === start && each.text === name),
  )?.id;
}

const gazetteer = defaultGazetteer();
const PAIRS = defaultTables().actors.flatMap((table) =>
  Array.from({ length: table.size }, (_, row) => {
    const [label = '', ...aliases] = table.names(row);
    const alone = aliases.filter((alias) => /^\p{Lu}/u.test(alias) && gazetteer.find(alias).length === 1);
    return gazetteer.find(label).length === 1 ? alone.map((alias) => [label, alias] as const) : [];
  }).flat(),
);

describe('the key of an actor', () => {
  test.each([
    ['Islamic State', 'Daesh'],
    ['NATO', 'North Atlantic Treaty Organization'],
    ['Volodymyr Zelensky', 'Zelenskyy'],
    ['FARC', 'Revolutionary Armed Forces of Colombia'],
  ])('%s and %s are one', (a, b) => {
    expect(keyOf(a)).toBeDefined();
    expect(keyOf(b)).toBe(keyOf(a));
  });

  test.each([
    ['the Israel Defense Forces', 'Israeli troops'],
    ['the Indian Army', 'the Indian army'],
    ['the Philippine National Police', 'the Philippine police'],
  ])('%s and %s are one', (a, b) => {
    const ids = [a, b].map((name) => {
      const text = `Early in the morning, ${name} attacked the town of Kirkuk.`;
      return extract(createDocument({ text, published: '2012-03-01' })).entities.find(({ kind }) => kind === 'actor')
        ?.id;
    });
    expect(ids[0]).toMatch(/^actor:(?:military|police):[A-Z]{3}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('is the same in two reports that name it differently', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), ([label, alias]) => {
        const [a, b] = [keyOf(label), keyOf(alias)];
        fc.pre(a !== undefined && b !== undefined);
        expect(a).toBe(b);
      }),
      { numRuns: 40, maxSkipsPerRun: 20 },
    );
  }, 60_000);
});
