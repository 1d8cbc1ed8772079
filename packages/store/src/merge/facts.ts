import type { EventFacts } from '@dramatis/graph';
import type { Database } from '../database.ts';

/** Packs events' attributes without their field names, which are kept once a case: a million events take half the room. */
export interface FactsCodec {
  /** JSON: the number of the list of names, then the values in their order. */
  pack(facts: EventFacts): string;
  unpack(packed: string): EventFacts;
  /** Forget what may have changed. */
  clear(): void;
}

export function factsCodec(db: Database): FactsCodec {
  const shapes: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const load = (): void => {
    for (const row of db.all<{ name: string; value: string }>(
      `SELECT name, value FROM meta WHERE name GLOB 'shape *'`,
    )) {
      const number = Number(row.name.slice('shape '.length));
      shapes[number] = row.value.split(' ');
      numbers.set(row.value, number);
    }
  };
  return {
    pack(facts) {
      const shape = Object.keys(facts).join(' ');
      if (!numbers.has(shape)) load();
      let number = numbers.get(shape);
      if (number === undefined) {
        number = shapes.length;
        db.run('INSERT INTO meta (name, value) VALUES (?, ?)', `shape ${number}`, shape);
        shapes.push(shape.split(' '));
        numbers.set(shape, number);
      }
      return JSON.stringify([number, ...Object.values(facts)]);
    },
    unpack(packed) {
      const [number, ...values] = JSON.parse(packed) as [number, ...unknown[]];
      if (shapes[number] === undefined) load();
      const facts: Record<string, unknown> = {};
      for (const [at, field] of shapes[number]!.entries()) facts[field] = values[at];
      return facts as unknown as EventFacts;
    },
    clear() {
      shapes.length = 0;
      numbers.clear();
    },
  };
}
