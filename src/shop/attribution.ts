/**
 * Splits the change of a product of factors among them, without remainder (METHODS 5.6): the
 * logarithmic mean Divisia method, `part(k) = L(after, before) · ln(k after / k before)`. Null
 * where a factor is not above zero in one of the periods: then only the totals can be told.
 *
 * `attribute([2, 3], [4, 3])` gives `[6, 0]`: 6 became 12, all of it by the first factor.
 */
export function attribute(
  before: readonly number[],
  after: readonly number[],
): readonly number[] | null {
  if ([...before, ...after].some((factor) => !(factor > 0 && factor < Infinity))) return null;
  const product = (factors: readonly number[]): number => factors.reduce((a, b) => a * b, 1);
  const mean = logarithmicMean(product(after), product(before));
  return before.map((factor, index) => mean * Math.log(after[index] / factor));
}

/**
 * The same in whole numbers that add up to `change`: rounding leaves a remainder of a few units,
 * which the last factor takes.
 */
export function wholeParts<F extends readonly number[]>(
  before: F,
  after: F,
  change: number,
): { readonly [I in keyof F]: number } | null {
  const parts = attribute(before, after)?.map(Math.round);
  if (parts === undefined) return null;
  const sum = parts.reduce((a, b) => a + b, 0);
  parts[parts.length - 1] += change - sum;
  return parts as { readonly [I in keyof F]: number };
}

/** `(a - b) / ln(a / b)`, and `a` where both are equal. */
function logarithmicMean(a: number, b: number): number {
  const ratio = (a - b) / b;
  // Near 1 the plain quotient loses digits: log1p keeps them, and below its reach the mean is a.
  // Far from 1 it is the other way round: -0.99999999 has lost the digits of a.
  if (Math.abs(ratio) < 1e-12) return a;
  return (a - b) / (Math.abs(ratio) < 0.5 ? Math.log1p(ratio) : Math.log(a / b));
}
