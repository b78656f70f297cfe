import { meanAt, push, type Step } from './steps.ts';

/** No share is told as certain; beyond the ends the chance may lose a quarter of this. */
const LEAST = 0.002;
const BEYOND = 0.25;

/** With a single step the ranking told nothing: across its scores the chance hardly moves. */
const LEVEL = 100;

/**
 * The chance at any score, from steps with rising shares: straight between the steps; before the
 * first it goes on at the same slope but loses at most a quarter of that share, for nobody so far
 * down was tested; after the last it gains at most a quarter of what is missing to 1. A higher
 * score always has a higher chance, from 0.001 to 0.999.
 */
export function chanceCurve(shares: readonly Step[], spread: number): (score: number) => number {
  const steps: Step[] = [];
  for (const step of shares) {
    push(steps, { ...step, mean: Math.min(1 - LEAST, Math.max(LEAST, step.mean)) });
  }
  const first = steps[0];
  const last = steps[steps.length - 1];
  const slope = (i: number): number =>
    steps.length === 1
      ? 1 / (LEVEL * (spread || 1))
      : (steps[i + 1].mean - steps[i].mean) / (steps[i + 1].score - steps[i].score);
  const firstSlope = slope(0);
  const lastSlope = slope(steps.length - 2);
  return (score) => {
    if (score <= first.score) {
      return first.mean - bent((first.score - score) * firstSlope, BEYOND * first.mean);
    }
    if (score >= last.score) {
      return last.mean + bent((score - last.score) * lastSlope, BEYOND * (1 - last.mean));
    }
    return meanAt(steps, score);
  };
}

/** A way that begins as it is and bends towards `room`, so slowly that no two scores fall together. */
function bent(way: number, room: number): number {
  return way / (1 + way / room);
}

/** Shares of a longer period than the tested one, still rising: `longer` says how each grows. */
export function stretched(steps: readonly Step[], longer: (step: Step) => number): readonly Step[] {
  const result: Step[] = [];
  for (const step of steps) push(result, { ...step, mean: Math.min(1, longer(step)) });
  return result;
}
