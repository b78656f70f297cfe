import { expect, test } from 'vitest';
import { calibrationBands } from '../../src/models/calibration.ts';

test('of the customers given 20 to 30 %, one of three came back', () => {
  const bands = calibrationBands(
    Float64Array.from([0.2, 0.25, 0.2999, 0.3, 0.999]),
    Uint8Array.from([0, 1, 0, 1, 1]),
  );
  expect(bands).toHaveLength(10);
  expect(bands[2]).toEqual({ from: 0.2, to: 0.3, given: 3, came: 1 });
  expect(bands[3]).toEqual({ from: 0.3, to: 0.4, given: 1, came: 1 });
  expect(bands[9]).toEqual({ from: 0.9, to: 1, given: 1, came: 1 });
});
