/** The visit plan of the made-up shop, counted again in the plainest way from its rows and log. */
import { day } from '../data.ts';
import { everybody, quantile, sum, yearlyOf } from './recount.ts';
import { AS_OF, CONTACTS, demandOf } from './whole-shop.ts';

export const HOURS = 60;
export const MARGIN = 0.25;

export const sales = everybody.map(yearlyOf);
export const typed = everybody.filter((k) => demandOf(k) > 0);

/** The number that was typed, or the estimate. */
export const demand = everybody.map((k) => {
  if (demandOf(k) > 0) return Math.max(demandOf(k), sales[k]);
  if (sales[k] <= 0) return 0;
  const like = typed.filter((t) => sales[t] >= sales[k] / 2 && sales[t] <= 2 * sales[k]);
  const median =
    like.length === 0
      ? 0
      : quantile(
          like.map((t) => Math.max(demandOf(t), sales[t])),
          1,
          2,
        );
  return Math.max(sales[k] / 0.4, median);
});
export const inGrid = everybody.filter((k) => demand[k] > 0);
export const share = (k: number): number => sales[k] / demand[k];
export const visits = (k: number, days: number): number =>
  CONTACTS.filter((one) => one.k === k && one.type === 'visit' && AS_OF - day(one.day!) < days)
    .length;

/** METHODS 5.4, in the sheet's currency. */
export function worthOf(k: number, x: number): number {
  const [s, x0] = [share(k), visits(k, 365)];
  if (s === 0) return (MARGIN * demand[k] * 0.75 * x) / ((4 * 0.75) / 0.068 - 4 + x);
  const most = Math.max(0.75, Math.min(1, 1.05 * s));
  const least = x0 > 0 ? 0.5 * s : s;
  const half = x0 > 0 ? (x0 * (most - s)) / (s - least) : 12;
  return MARGIN * demand[k] * (x === 0 ? least : least + ((most - least) * x) / (half + x));
}

/** A to C by demand, the larger first. */
export function sizeOf(k: number): string {
  const before = sum(inGrid.map((other) => (demand[other] > demand[k] ? demand[other] : 0)));
  const part = before / sum(demand);
  return part < 0.7 ? 'A' : part < 0.95 ? 'B' : 'C';
}

/** The best visits one after another; customers to defend have two first, and there are none. */
export function greedy(): { planned: number[]; last: number } {
  const planned = everybody.map(() => 0);
  const gain = (k: number) => worthOf(k, planned[k] + 1) - worthOf(k, planned[k]);
  let last = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const best = inGrid.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    last = gain(best);
    planned[best]++;
  }
  return { planned, last };
}
