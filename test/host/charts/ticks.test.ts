import { expect, test } from 'vitest';
import { ticksTo } from './ticks.ts';

test('an axis has round numbers from 0 to the first that is not below the largest value', () => {
  expect(ticksTo(23)).toEqual([0, 5, 10, 15, 20, 25]);
  expect(ticksTo(400)).toEqual([0, 100, 200, 300, 400]);
  expect(ticksTo(0.7)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(ticksTo(0)).toEqual([0, 1]);
});
