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

/** `(a - b) / ln(a / b)`, and `a` where both are equal. */
function logarithmicMean(a: number, b: number): number {
  const ratio = (a - b) / b;
  // Near 1 the plain quotient loses digits: log1p keeps them, and below its reach the mean is a.
  return Math.abs(ratio) < 1e-12 ? a : (a - b) / Math.log1p(ratio);
}
