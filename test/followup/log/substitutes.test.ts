import { expect, test } from 'vitest';
import { lettersFor } from '../../../src/followup/log/substitutes.ts';

test('A21: one visit that does not fit is 4 letters, three are 10, and each is 10 prints', () => {
  expect([0, 1, 2, 3].map(lettersFor)).toEqual([0, 4, 7, 10]);
});
