/** A seeded shop of any size, so that every run measures the same rows. */
export interface Rows {
  readonly customers: string[][];
  readonly dates: Date[][];
  readonly amounts: number[][];
}

/** About an eighth as many customers as rows; a few buy often, most once or twice. */
export function rowsOf(count: number): Rows {
  const random = seeded(7);
  const names = Array.from({ length: Math.max(2, Math.round(count / 8)) }, (_, k) => `Shop ${k}`);
  const customers: string[][] = [];
  const dates: Date[][] = [];
  const amounts: number[][] = [];
  for (let i = 0; i < count; i++) {
    customers.push([names[Math.floor(random() * random() * names.length)]]);
    dates.push([new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 900), 12))]);
    amounts.push([Math.round(random() * 10_000) / 100]);
  }
  return { customers, dates, amounts };
}

/** Numbers from 0 to 1: the same for the same seed (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
