import type { Extraction } from '@dramatis/graph/model';
import fc from 'fast-check';
import { anyExtractions } from '../../graph/test/query/any-case.ts';
import { actor, event, evidence, extraction, place } from '../../graph/test/sample.ts';

const TEXTS = [
  'Dockers in the harbour walked out on Monday.',
  'A column of lorries crossed the northern bridge.',
  'Ministers will meet again next week, they said.',
  'Rain delayed the handover of the old barracks.',
];

/** Reports of a few events among a few actors; no text is a copy of another, and evidence points into its own. */
export const anyReports = (): fc.Arbitrary<readonly Extraction[]> =>
  anyExtractions().map((all) =>
    all.map((one, index) => told(one, `${TEXTS[index % TEXTS.length]!} They attacked; drones struck; they met.`)),
  );

function told(one: Extraction, text: string): Extraction {
  const document = { ...one.document, text };
  const place = { document: document.id, sentence: { start: 0, end: text.length, text } };
  const here = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'sentence' in value ? { ...value, ...place } : value;
  return { ...(JSON.parse(JSON.stringify(one, here)) as Extraction), document };
}

/** Reports and another order of them. */
export const anyOrders = (): fc.Arbitrary<readonly [readonly Extraction[], readonly Extraction[]]> =>
  anyReports().chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
  );

/** Report number n: the Front attacks the Army at the base on the nth of March. */
export function attack(number: number): Extraction {
  const id = `d-00000000000${number}`;
  const day = `2024-03-0${number}`;
  return extraction(
    { id, published: day, source: `Outlet ${number}`, text: TEXTS[number % TEXTS.length]! },
    [
      actor('actor:militia:front', { label: 'Harbour Front', type: 'militia' }, id),
      actor('actor:military:army', { label: 'Aland army', type: 'military' }, id),
      place('location:base', { label: 'North Base' }, id),
    ],
    [
      event(
        `event:${id}:10`,
        { actor: ['actor:militia:front'], recipient: ['actor:military:army'], location: ['location:base'] },
        { start: day, evidence: [evidence(id, 10, 'attacked')] },
        id,
      ),
    ],
    [
      {
        relation: 'opposes',
        source: 'actor:militia:front',
        target: 'actor:military:army',
        evidence: [evidence(id, 2, 'against')],
      },
    ],
  );
}
