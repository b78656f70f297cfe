import { expect, test } from 'vitest';
import { digamma, logGamma } from '../../src/models/log-gamma.ts';

// x, ln G(x), digamma(x), by arbitrary-precision arithmetic.
const VALUES = [
  [1e-8, 18.42068073818021, -100000000.57721566],
  [0.1, 2.252712651734206, -10.423754940411078],
  [1, 0, -0.5772156649015329],
  [2, 0, 0.42278433509846713],
  [4.5, 2.4537365708424423, 1.388870926359529],
  [11.999, 17.499865227646104, 2.442574774329119],
  [12, 17.502307845873887, 2.442661679975812],
  [1000, 5905.220423209181, 6.907255195648812],
  [1e6, 12815504.569147613, 13.815510057964191],
] as const;

test('log gamma and its derivative are exact to thirteen digits from tiny to huge', () => {
  for (const [x, log, slope] of VALUES) {
    expect(Math.abs(logGamma(x) - log)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(log)));
    expect(Math.abs(digamma(x) - slope)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(slope)));
  }
});
