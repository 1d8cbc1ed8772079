import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const names = (text: string): string[] => {
  const analysis = analyze(text);
  return analysis.names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
};

describe('names', () => {
  test.each<[string, string[]]>([
    ['Iraqi forces took Ain al-Asad Airbase in western Iraq.', ['LOC Ain al-Asad Airbase', 'LOC Iraq']],
    ['General Qassem Soleimani was killed in Baghdad.', ['PER Qassem Soleimani', 'LOC Baghdad']],
    ['The Ministry of Defence denied it.', ['ORG Ministry of Defence']],
    ['Talks between Washington and Tehran failed.', ['LOC Washington', 'LOC Tehran']],
    ['The United Nations Security Council met in New York.', ['ORG United Nations Security Council', 'LOC New York']],
    ['Mr. Haddad spoke to reporters.', ['PER Haddad']],
    ['NATO troops left the Strait of Hormuz.', ['ORG NATO', 'LOC Strait of Hormuz']],
    ['The U.S. struck back.', ['LOC U.S.']],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted);
  });

  test.each([
    'The army left on Monday in March.',
    'Talks failed. Protests spread.',
    'Every decision counts.',
    'Iraqi forces left.',
  ])('none in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
