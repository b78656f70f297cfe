/** Below this the asymptotic series is not exact enough and the recurrence lifts the argument. */
const LARGE = 12;

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41)
 * above 12, lifted there by G(x + 1) = x G(x). Exact to about 1e-14.
 *
 * `logGamma(5)` is `Math.log(24)`.
 */
export function logGamma(x: number): number {
  let product = 1;
  let z = x;
  for (; z < LARGE; z++) product *= z;
  const s = 1 / (z * z);
  const tail = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / z;
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + tail - Math.log(product);
}

/**
 * Derivative of `logGamma` for x > 0, the digamma function: the series of Abramowitz & Stegun
 * 6.3.18 above 12, lifted there by its recurrence 6.3.5.
 *
 * `digamma(1)` is -0.5772156649, Euler's constant with the sign turned.
 */
export function digamma(x: number): number {
  let sum = 0;
  let z = x;
  for (; z < LARGE; z++) sum += 1 / z;
  const s = 1 / (z * z);
  const tail = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s / 132))));
  return Math.log(z) - 0.5 / z - tail - sum;
}
