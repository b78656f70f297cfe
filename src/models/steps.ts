/** The fewest customers whose mean says something, and the share of all that a step has at least. */
const LEAST = 20;
const SHARE = 0.02;

/** Customers of similar score, and the mean of what came of them. */
export interface Step {
  readonly score: number;
  readonly mean: number;
  readonly from: number;
  readonly end: number;
}

/** Rising steps, and the customers in rising order of score: a step's are `from` to `end - 1`. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly sorted: Uint32Array;
}

/**
 * Steps of at least 20 customers with rising means, by pooled adjacent violators: neighbours are
 * joined as long as the higher score did not have the higher mean. Equal scores share a step.
 */
export function pooledSteps(scores: Float64Array, outcomes: ArrayLike<number>): Steps {
  const sorted = Uint32Array.from(scores.keys()).sort(
    (i, j) => scores[i] - scores[j] || outcomes[i] - outcomes[j],
  );
  const least = Math.max(LEAST, SHARE * sorted.length);
  const stack: Step[] = [];
  for (let from = 0, end = 0; from < sorted.length; from = end) {
    while (end < sorted.length && (end - from < least || equal(scores, sorted, end))) end++;
    // Fewer than a step is left: they go with the last one.
    if (sorted.length - end < least) end = sorted.length;
    push(stack, stepOf(scores, outcomes, sorted, from, end));
  }
  return { steps: stack, sorted };
}

function equal(scores: Float64Array, sorted: Uint32Array, at: number): boolean {
  return scores[sorted[at]] === scores[sorted[at - 1]];
}

function stepOf(
  scores: Float64Array,
  outcomes: ArrayLike<number>,
  sorted: Uint32Array,
  from: number,
  end: number,
): Step {
  let score = 0;
  let sum = 0;
  for (let at = from; at < end; at++) {
    score += scores[sorted[at]];
    sum += outcomes[sorted[at]];
  }
  return { score: score / (end - from), mean: sum / (end - from), from, end };
}

/** Adds a step, joining it with those before it that are not lower. */
export function push(stack: Step[], step: Step): void {
  let joined = step;
  while (stack.length > 0 && stack[stack.length - 1].mean >= joined.mean) {
    const last = stack.pop()!;
    const [n, m] = [last.end - last.from, joined.end - joined.from];
    joined = {
      score: (n * last.score + m * joined.score) / (n + m),
      mean: (n * last.mean + m * joined.mean) / (n + m),
      from: last.from,
      end: joined.end,
    };
  }
  stack.push(joined);
}

/** The mean at any score: straight between the steps, level beyond the first and the last. */
export function meanAt(steps: readonly Step[], score: number): number {
  const high = steps.findIndex((step) => step.score > score);
  if (high === 0) return steps[0].mean;
  if (high < 0) return steps[steps.length - 1].mean;
  const [below, above] = [steps[high - 1], steps[high]];
  const part = (score - below.score) / (above.score - below.score);
  return below.mean + part * (above.mean - below.mean);
}
