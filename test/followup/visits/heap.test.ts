import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heapify, sink } from '../../../src/followup/visits/heap.ts';

test('taking the first again and again gives the items in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (values) => {
      const before = (a: number, b: number): boolean => values[a] < values[b];
      const items = Uint32Array.from(values.keys());
      heapify(items, before);
      const taken: number[] = [];
      for (let size = items.length; size > 0; ) {
        taken.push(values[items[0]]);
        items[0] = items[--size];
        sink(items, size, 0, before);
      }
      expect(taken).toEqual([...values].sort((a, b) => a - b));
    }),
  );
});

test('an item whose order has changed sinks to its place', () => {
  const values = [1, 2, 3];
  const items = Uint32Array.from([0, 1, 2]);
  values[0] = 9;
  sink(items, 3, 0, (a, b) => values[a] < values[b]);
  expect([...items]).toEqual([1, 0, 2]);
});
