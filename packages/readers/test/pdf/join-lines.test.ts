import { expect, test } from 'vitest';
import { joinLines } from '../../src/pdf/join-lines.ts';

test.each<[cut: string, known: string, joined: string]>([
  ['the govern-|ment', '', 'the government'],
  ['on Mon-|day', '', 'on Monday'],
  ['the Iran-|backed group', '', 'the Iran-backed group'],
  ['a state-|run paper', '', 'a state-run paper'],
  ['had over-|run it', '', 'had overrun it'],
  ['with-|held', '', 'withheld'],
  ['the Saudi-|led force', '', 'the Saudi-led force'],
  ['the U.S.-|led force', '', 'the U.S.-led force'],
  ['a week-|long truce', '', 'a week-long truce'],
  ['they be-|long', '', 'they belong'],
  ['had travel-|led far', '', 'had travelled far'],
  ['a four-|day truce', '', 'a four-day truce'],
  ['the ten-|nation group', '', 'the ten-nation group'],
  ['the ten-|sion', '', 'the tension'],
  ['in self-|defence', '', 'in self-defence'],
  ['the Franco-|German plan', '', 'the Franco-German plan'],
  ['the north-|east', 'north-east', 'the north-east'],
  ['the cease-|fire', 'ceasefire', 'the ceasefire'],
  ['a 10-|year war', '', 'a 10-year war'],
  ['he said -|and left', '', 'he said - and left'],
  ['the army\u2014|which', '', 'the army\u2014which'],
  ['the govern\u00ad|ment of\u00adfice', '', 'the government office'],
  ['one|two', '', 'one two'],
])('%s with "%s" known', (cut, known, joined) => {
  expect(
    joinLines(
      cut.split('|').map((text) => ({ text })),
      new Set([known]),
    ),
  ).toBe(joined);
});
