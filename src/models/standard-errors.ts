import type { LogLikelihood } from './maximize.ts';

/** Step of the central differences, on the logarithms of the parameters. */
const STEP = 1e-4;

/**
 * Standard errors of maximum-likelihood estimates, from the curvature of the log-likelihood at its
 * maximum: central differences of the exact gradient. Null where the top is flat in some direction,
 * for then the data do not settle the parameters.
 */
export function standardErrors(
  logLikelihood: LogLikelihood,
  parameters: readonly number[],
): readonly number[] | null {
  const slopeAt = (shifted: number, step: number): Float64Array => {
    const moved = Float64Array.from(parameters, (value, i) =>
      i === shifted ? value * Math.exp(step) : value,
    );
    const slope = new Float64Array(moved.length);
    logLikelihood(moved, slope);
    return slope.map((d, i) => d * moved[i]);
  };
  const curvature = parameters.map((_, i) => {
    const above = slopeAt(i, STEP);
    const below = slopeAt(i, -STEP);
    return above.map((d, j) => (below[j] - d) / (2 * STEP));
  });
  const variances = diagonalOfInverse(
    curvature.map((row, i) => row.map((d, j) => (d + curvature[j][i]) / 2)),
  );
  // A variance of the logarithm is relative: at the top it scales with the parameter.
  if (variances === null) return null;
  return variances.map((variance, i) => Math.sqrt(variance) * parameters[i]);
}

/** By Cholesky's L: the inverse is the product of L's inverse, turned, and itself. */
function diagonalOfInverse(matrix: readonly Float64Array[]): readonly number[] | null {
  const size = matrix.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i][j];
      for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
      if (i !== j) lower[i][j] = rest / lower[j][j];
      else if (rest > 0) lower[i][i] = Math.sqrt(rest);
      else return null;
    }
  }
  return matrix.map((_, column) => {
    const solved = new Float64Array(size);
    for (let i = column; i < size; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = column; k < i; k++) rest -= lower[i][k] * solved[k];
      solved[i] = rest / lower[i][i];
    }
    return solved.reduce((sum, value) => sum + value * value, 0);
  });
}
