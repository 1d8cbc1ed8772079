import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

/** Read on Wednesday, 2026-03-11. */
const values = (text: string) => analyze(text, { published: '2026-03-11' }).times.map(({ value }) => value);

test.each([
  ['The ceasefire expires on Sunday.', '2026-03-15'],
  ['The law takes effect on July 1.', '2026-07-01'],
  ['Schools reopen on Monday.', '2026-03-16'],
  ['The mandate ends on 31 December.', '2026-12-31'],
  ['The next hearing is on May 4.', '2026-05-04'],
  ['Elections are due in November.', '2026-11'],
  ['The vote, set for May, is due in December.', '2026-05,2026-12'],
  ['The summit, to be held on 14 June, was announced by Egypt.', '2026-06-14'],
  ['They will meet to discuss it on June 3.', '2026-06-03'],
])('what is set beforehand lies ahead: %s', (text, value) => {
  expect(values(text).join()).toBe(value);
});

test.each([
  ['The ceasefire expired on Sunday.', '2026-03-08'],
  ['Bomb ends truce on Sunday', '2026-03-08'],
  ['Prices in March show a rise since Monday.', '2026-03,2026-03-09'],
  ['The report was due in December.', '2025-12'],
  ['He was the third man to be killed in June.', '2025-06'],
  ['The decision to close the camp in January drew anger.', '2026-01'],
  ['The report dated March 3 shows little.', '2026-03-03'],
])('what is over does not: %s', (text, value) => {
  expect(values(text).join()).toBe(value);
});

test.each([
  ['Markets remain closed until Friday.', '2026-03-13'],
  ['Russia has kept the pipeline shut until Friday.', '2026-03-13'],
  ['An order said that the boy remain in the city until June 6.', '2026-06-06'],
  ['The talks were postponed until after Easter.', '2026-04-05'],
  ['The ban was in force until Friday.', '2026-03-06'],
  ['The men, held until Friday, said little.', '2026-03-06'],
])('deadlines: %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['The road has been closed since March 20.', '2025-03-20'],
  ['He is the first president to visit Cuba since May.', '2025-05'],
  ['The road has been closed since early May.', '2025-05'],
])('since lies behind: %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test('a day told a few weeks ago is not told for the coming year', () => {
  expect(values('But on February 8, officers, who would find more, dug up a rifle.')).toEqual(['2026-02-08']);
});

test('under a planned thing the month near ahead is the plan’s', () => {
  expect(values('They discussed the planned summit in April.')).toEqual(['2026-04']);
  expect(values('They discussed the summit in April.')).toEqual(['2025-04']);
});
