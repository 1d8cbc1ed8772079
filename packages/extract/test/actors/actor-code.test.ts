import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorCode } from '../../src/actors/actor-code.ts';

const code = (text: string, date: string | null = '2024-06-01'): string => {
  const { country, sector, second } = actorCode(text, date);
  return [country ?? '-', sector ?? '-', second].filter(Boolean).join(' ');
};

describe('descriptions', () => {
  test.each([
    ['Iraqi army', 'IRQ MIL'],
    ['Hamas fighters', 'PSE REB'],
    ['French farmers union', 'FRA AGR'],
    ['the French farmers’ union', 'FRA AGR'],
    ['a Mexican cartel', 'MEX CRM'],
    ['the head of Iraq’s army', 'IRQ MIL'],
    ['a spokesman for the Ukrainian air force', 'UKR MIL'],
    ['dozens of Sudanese refugees', 'SDN REF'],
    ['Norwegian Foreign Minister Anna Dahl', 'NOR GOV'],
    ['the Peruvian interior ministry', 'PER GOV COP'],
    ['Ministry of Health of Brazil', 'BRA GOV MED'],
    ['rebels in eastern Congo', 'COD REB'],
    ['a Somalia-based militia', 'SOM REB'],
    ['Iran-backed militias', '- REB'],
    ['Ethiopian government troops', 'ETH MIL'],
    ['a Kenyan opposition senator', 'KEN LEG OPP'],
    ['the Dutch central bank', 'NLD GOV'],
    ['a Dutch bank', 'NLD BUS'],
    ['police chief', '- COP'],
    ['a group of tourists', '- CVL'],
    ['masked men', '- UAF'],
    ['Greek port workers', 'GRC LAB'],
    ['the wife of a fisherman', '- CVL'],
    ['students at Tehran University', 'IRN EDU'],
    ['the mayor of Lyon', 'FRA GOV'],
    ['human rights groups', '- SOC'],
    ['Kenyan customs officers', 'KEN COP'],
    ['the Ghanaian chamber of commerce', 'GHA BUS'],
  ])('%s: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['Supreme Court of Canada', 'CAN JUD'],
    ['Knesset', 'ISR LEG'],
    ['Norway', 'NOR -'],
    ['Oslo', 'NOR GOV'],
    ['Bergen', 'NOR CVL'],
    ['the Kremlin', 'RUS GOV'],
    ['World Trade Organization', 'IGO UNK'],
    ['the European Parliament', 'EUR LEG'],
    ['Médecins Sans Frontières', 'NGO MED'],
    ['al-Qaeda', 'IMG REB'],
    ['the Pentagon', 'USA GOV MIL'],
    ['Argentina’s Defense Department', 'ARG GOV MIL'],
    ['Transnistria', 'MDA PRE'],
  ])('%s: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('a name is given as the gazetteer writes it', () => {
    expect(actorCode('the U.N.').name).toBe('United Nations');
    expect(actorCode('the Iraqi army').name).toBeNull();
  });
});

describe('offices change hands', () => {
  test.each([
    ['Donald Trump', '2016-06-01', '- before any office'],
    ['Donald Trump', '2018-06-01', 'USA GOV'],
    ['trump', '2018-06-01', 'USA GOV'],
    ['Donald Trump', '2022-06-01', 'USA ELI'],
    ['Donald Trump', '2025-06-01', 'USA GOV'],
    ['President Trump', '2018-06-01', 'USA GOV'],
    ['former President Bill Clinton', '2018-06-01', 'USA ELI'],
    ['former Norwegian foreign minister', null, 'NOR ELI'],
    ['ex-president of Peru', null, 'PER ELI'],
    ['retired general', null, '- ELI MIL'],
    ['former rebels', null, '- REB'],
    ['Philippine President Duterte', '2018-06-01', 'PHL GOV'],
    ['Vice President Duterte', '2023-06-01', 'PHL GOV'],
    ['Taliban', '1999-01-01', 'AFG GOV'],
    ['Taliban', '2010-01-01', 'AFG REB'],
    ['Taliban fighters', '2022-01-01', 'AFG GOV'],
    ['Lloyd Austin', '2022-01-01', 'USA GOV MIL'],
    ['António Guterres', '2000-01-01', 'PRT GOV'],
    ['António Guterres', '2020-01-01', 'IGO UNK'],
    ['Ursula von der Leyen', '2016-01-01', 'DEU GOV MIL'],
    ['Ursula von der Leyen', '2022-01-01', 'EUR GOV'],
    ['Mark Milley', '2024-01-01', 'USA MIL'],
  ])('%s on %s: %s', (text, date, expected) => {
    expect(code(text, date)).toBe(expected.startsWith('- before') ? 'USA -' : expected);
  });

  test('a title and a surname name whoever held the office', () => {
    expect(actorCode('Prime Minister Abe', '2015-01-01').name).toBe('Shinzo Abe');
    expect(actorCode('A. Merkel').name).toBe('Angela Merkel');
    expect(actorCode('B. Merkel').name).toBeNull();
    expect(actorCode('Farmer Abe', '2015-01-01').name).toBeNull();
    expect(actorCode('German Chancellor Abe', '2015-01-01').name).toBeNull();
  });
});

describe('nobody', () => {
  test.each(['he', 'it', 'a bomb', '', '   ', '???', '“”'])('%j is of no sector', (text) => {
    expect(actorCode(text)).toEqual({ country: null, sector: 'UNK', second: null, name: null, wikidata: null });
  });

  test('"us" is no country, "US" is', () => {
    expect(code('us')).toBe('- UNK');
    expect(code('US')).toBe('USA -');
  });

  test('any string has a code', () => {
    fc.assert(fc.property(fc.string(), (text) => actorCode(text) !== undefined));
  });

  test('a thousand words take no longer than their number asks', () => {
    const long = 'the former Iraqi army commander of the '.repeat(2_000);
    const start = performance.now();
    actorCode(long);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
