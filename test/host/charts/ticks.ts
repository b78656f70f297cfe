/** About this many lines make an axis readable. */
const LINES = 5;

/** Round numbers from 0 to the first that is not below `most`: `ticksTo(23)` is 0, 5, 10, … 25. */
export function ticksTo(most: number): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((each) => each >= rough)!;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
