import { expect, test } from 'vitest';
import { nextDueDay } from '../../../src/followup/visits/next-due.ts';

test('a year shared out among the planned visits gives the day of the next', () => {
  expect(nextDueDay(4, 1_000, 1_200, 2_000)).toBe(1_091);
  expect(nextDueDay(52, 1_000, null, 2_000)).toBe(1_007);
  expect(nextDueDay(2, null, 1_200, 2_000)).toBe(1_383);
  expect(nextDueDay(1, null, null, 2_000)).toBe(2_000);
});
