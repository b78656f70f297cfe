/** True where item `a` comes before item `b`. */
export type Before = (a: number, b: number) => boolean;

/** Orders the items so that the first is before all others, and each before its two followers. */
export function heapify(items: Uint32Array, before: Before): void {
  for (let at = (items.length >> 1) - 1; at >= 0; at--) sink(items, items.length, at, before);
}

/** Moves the item at `at` down to its place among the first `size`, after its order has changed. */
export function sink(items: Uint32Array, size: number, at: number, before: Before): void {
  const item = items[at];
  let hole = at;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && before(items[child + 1], items[child])) child++;
    if (!before(items[child], item)) break;
    items[hole] = items[child];
    hole = child;
  }
  items[hole] = item;
}
