/**
 * A log-likelihood of positive parameters: returns its value and writes its gradient by the
 * parameters themselves.
 */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number;

export interface Maximum {
  readonly parameters: Float64Array;
  readonly value: number;
  /** How far the second best start stayed below the best. */
  readonly gap: number;
}

/** Parameters are searched between e^-25 and e^25: beyond, a fit has long run away. */
const LIMIT = 25;
const MAX_STEPS = 300;
/** A step changes no parameter by more than a factor of e, so that a flat start is no leap. */
const MAX_CHANGE = 1;
/** Slope per observation, and gain of a step in all, below which a maximum is reached. */
const FLAT = 1e-8;
const NO_GAIN = 1e-9;

/**
 * Maximum likelihood over the logarithms of the parameters by BFGS (Nocedal & Wright, Numerical
 * Optimization, algorithm 6.1) with a backtracking line search; from two starts or more, the best
 * kept.
 * `weight` is the number of observations: slopes are judged per observation.
 */
export function maximize(
  logLikelihood: LogLikelihood,
  starts: readonly (readonly number[])[],
  weight: number,
): Maximum {
  const found = starts.map((start) => climb(logLikelihood, start.map(Math.log), weight));
  found.sort((a, b) => b.value - a.value);
  return { ...found[0], gap: found[0].value - found[1].value };
}

interface Point {
  readonly logs: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
}

function climb(logLikelihood: LogLikelihood, start: readonly number[], weight: number) {
  const at = (logs: Float64Array): Point => {
    const parameters = logs.map(Math.exp);
    const slope = new Float64Array(logs.length);
    const value = logLikelihood(parameters, slope) / weight;
    return { logs, value, slope: slope.map((d, i) => (d * parameters[i]) / weight) };
  };
  let point = at(Float64Array.from(start));
  let inverse = identity(start.length);
  for (let step = 0; step < MAX_STEPS; step++) {
    if (point.slope.every((d) => Math.abs(d) < FLAT)) break;
    let direction = times(inverse, point.slope);
    if (!(dot(direction, point.slope) > 0)) {
      inverse = identity(start.length);
      direction = point.slope;
    }
    const next = searchLine(at, point, direction);
    if (next === null) break;
    inverse = update(inverse, point, next);
    const gain = (next.value - point.value) * weight;
    point = next;
    // Along a ridge the slope never ends, but nothing is to be gained there.
    if (gain < NO_GAIN) break;
  }
  return { parameters: point.logs.map(Math.exp), value: point.value * weight };
}

/**
 * A point that is higher by a fair part of what the slope promised; null when none is. Near the top
 * the promise is smaller than the rounding of the value, so that much is let pass.
 */
function searchLine(
  at: (logs: Float64Array) => Point,
  from: Point,
  direction: Float64Array,
): Point | null {
  const largest = direction.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const rise = dot(direction, from.slope);
  const rounding = 1e-14 * Math.abs(from.value);
  let length = Math.min(1, MAX_CHANGE / largest);
  for (let attempt = 0; attempt < 40; attempt++, length *= 0.5) {
    const logs = from.logs.map((value, i) => value + length * direction[i]);
    if (logs.some((value) => Math.abs(value) > LIMIT)) continue;
    const next = at(logs);
    if (next.value >= from.value + 1e-4 * length * rise - rounding) return next;
  }
  return null;
}

/** The BFGS update of the inverse curvature; left as it is where the curvature is not positive. */
function update(inverse: readonly Float64Array[], from: Point, to: Point) {
  const s = to.logs.map((value, i) => value - from.logs[i]);
  const y = to.slope.map((value, i) => from.slope[i] - value);
  const sy = dot(s, y);
  if (sy <= 1e-14) return inverse;
  const hy = times(inverse, y);
  const factor = (1 + dot(y, hy) / sy) / sy;
  return inverse.map((row, i) =>
    row.map((h, j) => h + factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy),
  );
}

function identity(size: number): readonly Float64Array[] {
  return Array.from({ length: size }, (_, i) =>
    new Float64Array(size).map((__, j) => (i === j ? 1 : 0)),
  );
}

function times(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
