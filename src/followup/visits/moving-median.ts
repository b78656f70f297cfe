/** A set of values that grows and shrinks and knows its median. */
export interface MovingMedian {
  /** Takes in, or gives up, the value with this index. */
  readonly add: (index: number) => void;
  readonly remove: (index: number) => void;
  /** Median of the values taken in: the mean of the two middle ones of an even number, 0 of none. */
  readonly median: () => number;
}

/**
 * A median over a changing part of `values`, each step in the logarithm of their number: a tree of
 * counts (Fenwick 1994) over the values in rising order.
 *
 * With `[5, 1, 3]`, after `add(0)` and `add(2)`, the median is 4.
 */
export function movingMedian(values: ArrayLike<number>): MovingMedian {
  const size = values.length;
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  order.sort((a, b) => values[a] - values[b]);
  const rank = new Uint32Array(size);
  for (let at = 0; at < size; at++) rank[order[at]] = at;
  const counts = new Int32Array(size + 1);
  let count = 0;
  let span = 1;
  while (2 * span <= size) span *= 2;

  const change = (index: number, by: number): void => {
    count += by;
    for (let at = rank[index] + 1; at <= size; at += at & -at) counts[at] += by;
  };
  // The value with `before` smaller ones in the set.
  const nth = (before: number): number => {
    let at = 0;
    let left = before;
    for (let step = span; step >= 1; step >>= 1) {
      if (at + step > size || counts[at + step] > left) continue;
      at += step;
      left -= counts[at];
    }
    return values[order[at]];
  };
  return {
    add: (index) => change(index, 1),
    remove: (index) => change(index, -1),
    median: () => (count === 0 ? 0 : (nth((count - 1) >> 1) + nth(count >> 1)) / 2),
  };
}
