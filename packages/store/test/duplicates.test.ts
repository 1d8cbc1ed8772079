import { createDocument, extract } from '@dramatis/extract';
import { packReport } from '@dramatis/store';
import { describe, expect, test } from 'vitest';
import { isAlike, signatureOf } from '../src/duplicates/signature.ts';
import { caseOf, DAY } from './temporary-case.ts';

const WIRE = `Rockets struck the port of Latakia on Tuesday, killing three dock workers, the harbour authority said.
Colonel Nabil Haddad, who commands the garrison, told reporters that the launcher had been found on a farm near Jableh.
Nobody claimed the attack. Residents of the Raml district said windows were blown out along the corniche and that ambulances came late.
The governor, Samir Aswad, ordered schools to close until Thursday and asked Damascus for engineers to clear the quay of debris.`;

const ALIKE: readonly (readonly [string, string, string])[] = [
  ['the same', WIRE, WIRE],
  ['another head', WIRE, `LATAKIA (Meridian Wire) — ${WIRE}`],
  ['another end', WIRE, `${WIRE}\nReporting by the Meridian Wire; editing by the night desk.`],
  ['other breaks', WIRE, WIRE.replace(/\n/g, '\n\n').replace(/, /g, ' , ')],
  ['a word changed', WIRE, WIRE.replace('killing', 'leaving dead')],
];

const APART: readonly (readonly [string, string, string])[] = [
  [
    'the same form with other names',
    WIRE,
    filled({
      Latakia: 'Odesa',
      Nabil: 'Petro',
      Haddad: 'Koval',
      Jableh: 'Chornomorsk',
      Raml: 'Peresyp',
      Samir: 'Oleh',
      Aswad: 'Melnyk',
      Damascus: 'Kyiv',
      Tuesday: 'Friday',
      Thursday: 'Monday',
    }),
  ],
  [
    'another report of it',
    WIRE,
    'Three dockers died when Latakia’s port came under rocket fire on Tuesday. Families gathered at the gates. Colonel Nabil Haddad said a launcher was found near Jableh.',
  ],
  ['two short notes', 'Talks begin.', 'Talks end.'],
];

function filled(names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), WIRE);
}

describe('copies', () => {
  test.each(ALIKE)('%s', (_, a, b) => expect(isAlike(signatureOf(a)!, signatureOf(b)!)).toBe(true));
  test.each(APART)('not: %s', (_, a, b) => expect(isAlike(signatureOf(a)!, signatureOf(b)!)).toBe(false));
  test('a text without words is nobody’s copy', () => expect(signatureOf(' … ')).toBeNull());
});

test('copies of a report count once, whatever order they come in', () => {
  const reports = [
    createDocument({ text: WIRE, published: '2024-03-06', source: 'Meridian Wire' }),
    createDocument({ text: `LATAKIA — ${WIRE}`, published: '2024-03-06', source: 'Harbour Post' }),
    createDocument({ text: WIRE, published: '2024-03-06', source: 'Steppe Courier', title: 'Port hit' }),
  ].map((document) => packReport(extract(document)));
  const counted = [reports, [...reports].reverse()].map((order) => {
    const mine = caseOf();
    for (const report of order) mine.add([report], DAY);
    const { reports: all, independent } = mine.info();
    const attack = [...mine.source().events({ types: ['ASSAULT'] })][0]!;
    return { all, independent, ofEvent: attack.attributes.reports };
  });
  expect(counted).toEqual([
    { all: 3, independent: 1, ofEvent: 1 },
    { all: 3, independent: 1, ofEvent: 1 },
  ]);
});
