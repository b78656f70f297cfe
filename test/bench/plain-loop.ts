import type { Rows } from './shop.ts';

/**
 * The plainest way to the same scores: one loop into maps and arrays, five quantile steps, one text
 * per row. It reads clean cells only; what ours does beyond that is the price of messy ones.
 */
export function plainScores({ customers, dates, amounts }: Rows): string[][] {
  const index = new Map<string, number>();
  const rowOf = new Uint32Array(customers.length);
  const last: number[] = [];
  const orders: number[] = [];
  const money: number[] = [];
  const visits = new Set<number>();
  let today = 0;
  for (let i = 0; i < customers.length; i++) {
    const name = customers[i][0].trim().toLowerCase();
    let k = index.get(name);
    if (k === undefined) {
      k = index.size;
      index.set(name, k);
      last.push(0);
      orders.push(0);
      money.push(0);
    }
    rowOf[i] = k;
    const day = Math.floor(dates[i][0].getTime() / 86_400_000);
    if (day > last[k]) last[k] = day;
    if (day > today) today = day;
    const visit = k * 100_000 + day;
    if (!visits.has(visit)) {
      visits.add(visit);
      orders[k]++;
    }
    money[k] += amounts[i][0];
  }
  const recency = last.map((day) => today - day);
  const steps = { r: quintiles(recency), f: quintiles(orders), m: quintiles(money) };
  const codes = recency.map((days, k) => {
    const r = 5 - steps.r.filter((step) => step < days).length;
    const f = 1 + steps.f.filter((step) => step < orders[k]).length;
    const m = 1 + steps.m.filter((step) => step < money[k]).length;
    return `${r}${f}${m}`;
  });
  const scores: string[][] = [];
  for (let i = 0; i < rowOf.length; i++) scores.push([codes[rowOf[i]]]);
  return scores;
}

function quintiles(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return [1, 2, 3, 4].map((step) => {
    const at = ((sorted.length - 1) * step) / 5;
    const low = Math.floor(at);
    return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  });
}
