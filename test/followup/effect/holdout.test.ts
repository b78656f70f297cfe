import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact, heldBack, recall } from '../../../src/followup/effect/holdout.ts';
import { day } from '../../data.ts';

const DAY = day('2024-06-20');
const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `customer ${n}`);
const held = (list: string, on: number, share: number, keys = names(20_000)): string[] =>
  keys.filter((key) => heldBack(list, on, key, share));

test('C34: about the wanted share is held back, whatever list, day and spelling of the keys', () => {
  for (const [list, on, share] of [
    ['win-back', DAY, 0.1],
    ['win-back', DAY + 1, 0.1],
    ['coupon', DAY, 0.5],
    ['お礼', DAY, 0.25],
  ] as const) {
    // Four standard errors of 20,000 draws are at most 1.5 points.
    expect(Math.abs(held(list, on, share).length / 20_000 - share)).toBeLessThan(0.015);
  }
  const kanji = Array.from({ length: 20_000 }, (_, n) => String.fromCharCode(0x4e00 + n));
  expect(Math.abs(held('win-back', DAY, 0.1, kanji).length / 20_000 - 0.1)).toBeLessThan(0.01);
});

test('the draw is even in every tenth of its range', () => {
  let before = 0;
  for (let tenth = 1; tenth <= 10; tenth++) {
    const upTo = held('coupon', DAY, tenth / 10).length;
    expect(Math.abs(upTo - before - 2_000)).toBeLessThan(170);
    before = upTo;
  }
  expect(before).toBe(20_000);
});

test('two lists and two days hold back different people, no more of the same than chance', () => {
  const first = new Set(held('win-back', DAY, 0.1));
  for (const other of [held('coupon', DAY, 0.1), held('win-back', DAY + 1, 0.1)]) {
    const both = other.filter((key) => first.has(key)).length;
    expect(both).toBeGreaterThan(140);
    expect(both).toBeLessThan(260);
  }
});

test('nobody is held back at 0, everybody at 1, and a larger share holds the smaller', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer(),
      fc.string(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, on, key, share) => {
        expect(heldBack(list, on, key, 0)).toBe(false);
        expect(heldBack(list, on, key, 1)).toBe(true);
        if (heldBack(list, on, key, share))
          expect(heldBack(list, on, key, (1 + share) / 2)).toBe(true);
        expect(heldBack(list, on, key, share)).toBe(heldBack(list, on, key, share));
      },
    ),
  );
});

test('the record finds its customers again and holds none of their keys', () => {
  const keys = names(50_000);
  const kept = keys.filter((_, k) => k % 97 === 5);
  const text = compact('win-back', DAY, kept);
  expect(text).toMatch(/^[0-9a-z]+$/);
  expect(text).toHaveLength(7 * kept.length);
  expect(recall(text, 'win-back', DAY, keys).map((k) => keys[k])).toEqual(kept);
  expect(recall(text, 'coupon', DAY, keys)).toEqual([]);
  expect(recall('', 'win-back', DAY, keys)).toEqual([]);
});

test('the record says nothing of the order, and a customer who left is left out', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), (keys) => {
      const text = compact('coupon', DAY, keys);
      expect(compact('coupon', DAY, [...keys].reverse())).toBe(text);
      expect(recall(text, 'coupon', DAY, keys)).toEqual(keys.map((_, k) => k));
      expect(recall(text, 'coupon', DAY, keys.slice(1)).length).toBe(Math.max(0, keys.length - 1));
    }),
  );
});
