import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[]]>([
  ['Hezbollah opposes the Lebanese government.', ['Hezbollah → Government of Lebanon']],
  ['Egypt, which opposes Turkey, sent troops to Libya.', ['Government of Egypt → Government of Turkey']],
  ['Russia, opposed by Ukraine, left Kherson.', ['Government of Ukraine → Government of Russia']],
  ['Groups opposed to Bashar al-Assad met in Doha.', ['Groups → Bashar al-Assad']],
  ['Omar Daqqa, a critic of Vladimir Putin, was jailed.', ['Omar Daqqa → Vladimir Putin']],
  ['Kremlin critic Omar Daqqa was jailed.', ['Omar Daqqa → Government of Russia']],
  ['Turkey is a rival of Greece.', ['Government of Turkey → Government of Greece']],
  ['The Taliban left Kabul. Anti-Taliban fighters attacked Herat.', ['Anti-Taliban fighters → Taliban']],
  ['Hezbollah opposed the bill.', []],
  ["Hamas opposes Egypt's plan.", []],
  ['Turkey is not a rival of Greece.', []],
  ['Hungary may oppose Ukraine.', []],
  ['Serbia does not oppose Montenegro.', []],
  ['Omar Daqqa, a former rival of Imran Khan, was arrested.', []],
  ['Opponents of the law marched in Tbilisi.', []],
  ['Anti-tank missiles hit Goma.', []],
])('%s', (text, expected) => {
  const { entities, relations } = read(text);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const opposed = relations.filter(({ relation }) => relation === 'opposes');
  expect(opposed.map(({ source, target }) => `${labels.get(source)} → ${labels.get(target)}`)).toEqual(expected);
});
