import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './read.ts';

/** Labels of the entities in a role of the last event of a type. */
function lastInRole(text: string, type: Parameters<typeof eventsOf>[1], role: string): string[] {
  const extraction = read(text);
  const labels = new Map(extraction.entities.map(({ id, label }) => [id, label]));
  const event = eventsOf(extraction, type).at(-1);
  return (event?.participants ?? []).flatMap((each) => (each.role === role ? [labels.get(each.entity)!] : []));
}

describe('who is meant', () => {
  test.each([
    ['The Sudanese army entered Kosti. On Monday the army attacked rebels.', 'Sudanese army'],
    ['Iran-backed militias gathered. They attacked the town of Hit.', 'Iran-backed militias'],
    ['Amina Farouk, a captain, was there. Farouk attacked the guard.', 'Amina Farouk'],
    ['The Revolutionary United Front (RUF) denied it. The RUF attacked Kenema.', 'Revolutionary United Front'],
    ['Amina Farouk spoke to reporters. She attacked the guard.', 'Amina Farouk'],
  ])('%s → %s', (text, actor) => {
    expect(lastInRole(text, 'ASSAULT', 'actor')).toEqual([actor]);
  });

  test('the base is the facility last named', () => {
    expect(lastInRole('Troops reached Ain al-Asad Airbase. Rebels attacked the base.', 'ASSAULT', 'location')).toEqual([
      'Ain al-Asad Airbase',
    ]);
  });

  test.each([
    ['The Sudanese army entered Kosti. An army attacked rebels.', 'Sudanese army'],
    ['The Sudanese army entered Kosti. The army of Chad attacked rebels.', 'Sudanese army'],
    ['Anna Dahl spoke. They attacked the guard.', 'Anna Dahl'],
  ])('not: %s → %s', (text, actor) => {
    expect(lastInRole(text, 'ASSAULT', 'actor')).not.toContain(actor);
  });
});
