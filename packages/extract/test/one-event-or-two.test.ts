import { expect, test } from 'vitest';
import { read } from './read.ts';

/** How many violent events a reader counts. */
test.each<[string, number]>([
  ['Rebels attacked Goma on Monday. It was the worst attack this year. The attack killed nine people.', 1],
  ['A bomb exploded in a market in Mosul on Monday. The incident killed nine people.', 1],
  ['Gunmen attacked a church in Owo on Sunday. The incident left 12 people dead.', 1],
  ['Gunmen attacked a church in Owo on Sunday. It left 12 people dead.', 1],
  ['Gunmen attacked a church in Owo on Sunday. Twelve people were killed in the attack.', 1],
  ['Gunmen attacked a church in Owo on Sunday. Twelve people died.', 1],
  ['Gunmen attacked a church in Owo on Sunday. Twelve worshippers were killed and 20 wounded.', 1],
  ['Israel invaded Lebanon in 1982. Israel invaded Lebanon in 2006.', 2],
  ['Russia invaded Georgia in August. Russia later invaded Ukraine.', 2],
  ['Iraq invaded Iran. Iraq invaded Kuwait ten years later.', 2],
  ['Russia attacked Kyiv on Monday. A second attack on Kyiv killed two people.', 2],
  ['Rebels attacked Goma on Monday. Another attack in Bukavu killed two people.', 2],
  ['Militants attacked a base in Borno. Hours later, militants attacked a convoy in Borno.', 2],
  ['A suicide bomber attacked a mosque in Kabul. A separate attack in Kabul wounded three policemen.', 2],
  ['Rebels attacked Goma. The rebels attacked Goma again on Tuesday.', 2],
  ['The U.S. invasion of Iraq angered Iran. The invasion toppled Saddam Hussein.', 1],
  ['Israeli jets bombed Gaza City. The bombing killed 12 people.', 1],
  ['Israeli jets bombed Gaza City. The strike killed 12 people.', 1],
  [
    'Gunmen killed the mayor of Kano on Friday. The murder shocked Nigeria. The killing of the mayor was condemned by France.',
    1,
  ],
  ['Syrian forces shelled Homs on Monday. Syrian forces shelled Homs for hours, a witness said.', 1],
  ['The army attacked the rebels in Goma. The rebels attacked the army in Bukavu.', 2],
  ['Kenya invaded Somalia in 2011. Ethiopia had invaded Somalia in 2006.', 2],
  ['A drone strike on a convoy near Baghdad killed General Soleimani. The strike was ordered by President Trump.', 1],
  ['An earlier attack on Goma failed. Rebels attacked Goma on Monday.', 2],
  ['Rebels attacked Goma in the first attack since May.', 1],
  ['Gunmen attacked a church in Owo on Sunday. Twelve people were killed in Lagos.', 2],
  ['Gunmen attacked a church in Owo on Sunday. Police killed twelve men.', 2],
  ['The army attacked Goma on Sunday. Three soldiers died in a car crash.', 2],
  ['A bomb killed ten soldiers in Goma and wounded two. Twenty rebels were killed.', 2],
])('%s: %i', (text, count) => {
  const violent = read(text).events.filter(({ type }) => type === 'ASSAULT' || type === 'INCIDENT');
  expect(violent).toHaveLength(count);
});

test('what "the incident" did is told of the attack', () => {
  const [attack] = read('Gunmen attacked a church in Owo on Sunday. The incident left 12 people dead.').events;
  expect(attack).toMatchObject({ type: 'ASSAULT', quantity: { killed: 12 }, start: '2024-05-12' });
});

test('each group has its own figure', () => {
  const [killed] = read('Twelve worshippers were killed and 20 wounded.').events;
  expect(killed?.quantity).toEqual({ killed: 12, wounded: 20 });
});
