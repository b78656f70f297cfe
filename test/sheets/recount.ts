/** The numbers of the made-up shop, counted again in the plainest way from its rows. */
import { AS_OF, CUSTOMERS, LINES, type Line, REFUNDS } from './whole-shop.ts';

export const YEAR = 365;
export const everybody: readonly number[] = Array.from({ length: CUSTOMERS }, (_, k) => k);
const ALL: readonly Line[] = [...LINES, ...REFUNDS];

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
export const inYear = (day: number, asOf = AS_OF): boolean => day <= asOf && asOf - day < YEAR;

/** The sales of some customers in days, both counted. */
export const salesOf = (test: (line: Line) => boolean): number =>
  sum(ALL.filter(test).map(({ amount }) => amount));
export const yearlyOf = (k: number): number => salesOf((line) => line.k === k && inYear(line.day));

/** What each customer paid on each day, refunds of the day taken off. */
const totals = everybody.map((k) => {
  const days = new Map<number, number>();
  for (const line of ALL) {
    if (line.k === k) days.set(line.day, (days.get(line.day) ?? 0) + line.amount);
  }
  return days;
});

/** Days with an order above zero, rising, up to a day. */
export function visitsOf(k: number, asOf = AS_OF): readonly number[] {
  return [...totals[k]]
    .flatMap(([day, total]) => (total > 0 && day <= asOf ? [day] : []))
    .sort((a, b) => a - b);
}
export const lastOf = (k: number, asOf = AS_OF): number => visitsOf(k, asOf).at(-1)!;

/** Lines that were bought and kept: what came back whole is not. */
export const KEPT: readonly Line[] = LINES.filter((line) => {
  const back = REFUNDS.filter(
    ({ k, day, product }) => k === line.k && day === line.day && product === line.product,
  );
  const left = line.amount + sum(back.map(({ amount }) => amount));
  return left > 0 && totals[line.k].get(line.day)! > 0;
});

/** Type 7. */
export function quantile(values: readonly number[], part: number, of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * part) / of;
  const low = Math.floor(place);
  const high = sorted[Math.min(low + 1, sorted.length - 1)];
  return sorted[low] + (place - low) * (high - sorted[low]);
}

/** Days between purchases in the last year, in all time where those are fewer than three days. */
export function rhythmOf(k: number): number {
  const all = visitsOf(k);
  const lately = all.filter((day) => inYear(day));
  const days = lately.length < 3 ? all : lately;
  return Math.round((days[days.length - 1] - days[0]) / (days.length - 1));
}

const CLASSES = ['firstTime', 'budding', 'steady', 'trending', 'prime'] as const;

/** Class and state of the five-class table with a limit of 150, or null before the first order. */
export function stageOf(
  k: number,
  asOf = AS_OF,
): { name: (typeof CLASSES)[number]; rank: number; active: boolean } | null {
  const visits = visitsOf(k, asOf);
  if (visits.length === 0) return null;
  const tenure = visits[visits.length - 1] - visits[0];
  const amount = sum([...totals[k]].map(([day, total]) => (day <= asOf ? total : 0)));
  const rank = visits.length === 1 ? 0 : tenure < 90 ? 1 : amount < 150 ? 2 : tenure < 210 ? 3 : 4;
  return { name: CLASSES[rank], rank, active: asOf - visits[visits.length - 1] < 240 };
}
