import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ItemMask, maskedRows } from '../src/network/item-mask.ts';

test('rows are drawn where both their ends are shown, are zeros elsewhere, and come back whole', () => {
  const bit = fc.constantFrom(0, 1);
  const nodes = fc.array(bit, { minLength: 4, maxLength: 4 });
  const ends = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(nodes, fc.array(nodes, { maxLength: 4 }), ends, (first, later, edges) => {
      const mask: ItemMask = { nodes: Uint8Array.from(first), version: 0 };
      const rows = maskedRows(mask);
      const array = new Float32Array(edges.length * 2);
      const drawn = () =>
        edges.map(([one, other], at) =>
          mask.nodes[one] === 1 && mask.nodes[other] === 1 ? [at + 1, -at - 1] : [0, 0],
        );
      rows.make(edges.length, 2);
      edges.forEach(([one, other], at) => {
        rows.put(array, at * 2, [at + 1, -at - 1], one, other);
      });
      expect([...array]).toEqual(drawn().flat());
      for (const next of later) {
        mask.nodes = Uint8Array.from(next);
        mask.version += 1;
        rows.follow(array);
        expect([...array]).toEqual(drawn().flat());
      }
    }),
  );
});
