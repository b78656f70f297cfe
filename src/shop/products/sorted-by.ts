/** The same lines by rising key (0 to `size - 1`); those of one key keep their order. */
export function sortedBy(lines: Uint32Array, key: Uint32Array, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const i of lines) next[key[i] + 1]++;
  for (let at = 1; at <= size; at++) next[at] += next[at - 1];
  const sorted = new Uint32Array(lines.length);
  for (const i of lines) sorted[next[key[i]]++] = i;
  return sorted;
}
