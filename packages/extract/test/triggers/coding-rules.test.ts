import { describe, expect, test } from 'vitest';
import { createDocument, extract } from '../../src/index.ts';

/** The types, with modes, of the events in a sentence. */
function codesIn(text: string): readonly string[] {
  const { events } = extract(createDocument({ text }));
  return events.map(({ type, mode }) => (mode === null ? String(type) : `${type}/${mode}`));
}

describe('coding rules', () => {
  test.each([
    ['an ambassador summoned', 'France summoned the Azerbaijani ambassador on Monday.', ['ACCUSE/disapprove']],
    ['a ceasefire declared', 'Turkey declared a ceasefire in northern Syria.', ['CONCEDE']],
    ['a ceasefire kept', 'The Houthis observed the ceasefire in Hodeidah for a month.', ['RETREAT/ceasefire']],
    ['an exercise together', 'Egypt held a naval exercise with Greece in the Aegean.', ['COOPERATE']],
    ['an exercise alone', 'Egypt held a naval exercise in the Red Sea.', ['MOBILIZE/troops']],
    ['troops for relief', 'Turkey deployed troops for earthquake relief in Hatay.', ['AID']],
    ['troops for a show', 'Turkey deployed troops along the border with Iraq.', ['MOBILIZE/troops']],
    ['captured combatants', 'The Nigerian army captured nine militants in Borno.', ['ASSAULT/abduct']],
    ['hostages rescued', 'The Nigerian army rescued nine hostages in Borno.', ['AID']],
    ['a warrant', 'A court in Paris issued a warrant for Bashar al-Assad.', ['THREATEN/arrest']],
    ['a meeting cancelled', 'India cancelled a meeting with the Pakistani foreign minister.', ['REJECT/meet']],
    ['refugees fleeing', 'Thousands of refugees fled from Sudan to Chad.', ['SANCTION/expel']],
    ['an election', 'Voters in Ghana elected John Mahama as president.', ['PERSONNEL/elect']],
  ])('%s: %s', (_, text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test.each([
    ['a minister fired', 'President Kais Saied fired the interior minister.', 'PERSONNEL/dismiss', 'ASSAULT'],
    ['rockets fired', 'Hamas fired rockets at Ashkelon.', 'ASSAULT/heavy-weapons', 'PERSONNEL'],
    ['a deal struck', 'Turkey struck a deal with Libya.', 'AGREE', 'ASSAULT'],
    ['a base struck', 'Turkey struck a base in northern Iraq.', 'ASSAULT', 'AGREE'],
    ['workers on strike', 'Dock workers went on strike in Greece.', 'PROTEST/strike', 'ASSAULT'],
    ['an air strike', 'A Turkish air strike in Iraq killed two villagers.', 'ASSAULT/aerial', 'PROTEST'],
    ['a charge of murder', 'Prosecutors in Sweden charged two men with murder.', 'ACCUSE/allege', 'COERCE'],
    ['a prisoner taken', 'Bandits kidnapped a priest in Nigeria.', 'ASSAULT/abduct', 'COERCE'],
    ['goods seized', 'Spanish police seized cocaine in Algeciras.', 'COERCE/seize', 'CONTROL'],
    ['a town seized', 'Rebels seized the town of Goma.', 'CONTROL/take', 'COERCE'],
    ['killed by a flood', 'Flash floods killed nine villagers in Nepal.', 'INCIDENT/harm', 'ASSAULT'],
    ['killed by men', 'Gunmen killed nine villagers in Nigeria.', 'ASSAULT', 'INCIDENT'],
  ])('the sense follows the arguments in %s: %s', (_, text, code, other) => {
    const codes = codesIn(text);
    expect(codes).toContain(code);
    expect(codes.filter((each) => each.startsWith(other))).toEqual([]);
  });

  test.each([
    'The veteran spoke about his long battle with cancer in Lagos.',
    'The price war of the airlines in India goes on.',
    'The director shot a film in Morocco last winter.',
    'His words struck a chord with readers in Brazil.',
    'Argentina beat France in the final of the tournament.',
    'The hostile takeover of the Italian bank failed.',
    'The senator from Ohio attacked the proposal for a new tax.',
    'The condemned building in Glasgow is empty.',
    'The airline launched an attack on rivals with cheaper fares.',
    'Apple attacked Samsung in a new advert.',
    'Germany beat Spain in Berlin on Saturday.',
    'Google and Microsoft are fighting for customers in India.',
    'The play bombed at the box office in London.',
    'The virus invaded the cells of patients in Italy.',
    'Critics of the film attacked the director in Paris.',
    'The ministry is fighting to save the harvest in Chad.',
  ])('no violence and no land changes hands: %s', (text) => {
    expect(codesIn(text).filter((code) => /^(ASSAULT|CONTROL)/.test(code))).toEqual([]);
  });
});
