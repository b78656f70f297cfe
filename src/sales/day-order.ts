import { realDay } from './calendar.ts';
import type { DateText } from './date-text.ts';
import type { Day } from './sales.ts';

/** The order of the parts where a date is three numbers. */
export type Order = 'dmy' | 'mdy' | 'ymd';
export const ORDERS: readonly Order[] = ['dmy', 'mdy', 'ymd'];

/**
 * The orders in which a country writes a date of three numbers, likeliest first. Google's locale
 * names carry the country: `en_GB`.
 */
export function usualOrders(locale: string): readonly Order[] {
  if (/^(ja|zh|ko|hu|lt|mn)/.test(locale)) return ['ymd', 'mdy', 'dmy'];
  return /_(US|PH)$|^en$/.test(locale) ? ['mdy', 'dmy', 'ymd'] : ['dmy', 'mdy', 'ymd'];
}

/** The day of an open date under one order; `undefined` where that order gives no real date. */
export function dayInOrder(date: DateText & { is: 'open' }, order: Order): Day | undefined {
  const [a, b, c] = date.parts;
  if (order === 'ymd') return date.longYear ? undefined : realDay(2000 + a, b, c);
  const year = date.longYear ? c : 2000 + c;
  if (year < 1868 || year > 2199) return undefined;
  return order === 'dmy' ? realDay(year, b, a) : realDay(year, a, b);
}

/**
 * Decides the order for a whole column: the one under which most cells are real dates, so that a
 * single 13 proves it; between equals the owner's `dayFirst`, else the country's habit, and then it
 * is not `proven`. `order` is `null` where no date is so written. `count` is by distinct text.
 */
export function decideOrder(
  dates: readonly DateText[],
  count: readonly number[],
  locale: string,
  dayFirst?: boolean,
): { order: Order | null; proven: boolean } {
  const fits: Record<Order, number> = { dmy: 0, mdy: 0, ymd: 0 };
  const open = { short: 0, long: 0, noYear: 0, dotted: 0 };
  dates.forEach((date, t) => {
    if (date.is === 'open') {
      open[date.longYear ? 'long' : 'short'] += count[t];
      if (date.dotted) open.dotted += count[t];
      for (const order of ORDERS) {
        if (dayInOrder(date, order) !== undefined) fits[order] += count[t];
      }
    } else if (date.is === 'noYear' && date.open) {
      open.noYear += count[t];
      if (realDay(2000, date.second, date.first) !== undefined) fits.dmy += count[t];
      if (realDay(2000, date.first, date.second) !== undefined) fits.mdy += count[t];
    }
  });
  const all = open.short + open.long + open.noYear;
  if (all === 0) return { order: null, proven: true };
  const best = Math.max(fits.dmy, fits.mdy, fits.ymd);
  const left = ORDERS.filter((order) => fits[order] === best);
  const chosen: Order | null = dayFirst === undefined ? null : dayFirst ? 'dmy' : 'mdy';
  if (chosen && fits[chosen] > 0) return { order: chosen, proven: true };
  // Points between the numbers are written where the day comes first.
  const usual = open.dotted * 2 > all ? (['dmy', 'ymd', 'mdy'] as const) : usualOrders(locale);
  const order = usual.find((each) => left.includes(each)) as Order;
  // Where the year comes first nobody writes 3/5 for the third of May.
  const habit = open.noYear === all && usual[0] === 'ymd';
  return { order, proven: left.length === 1 || habit };
}
