/** Reads rows as a tab in tests, and says of a reading what a person would check by hand. */
import type { Choice } from '../../src/protocol.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import { readSales } from '../../src/sales/read.ts';
import { REASONS, type Reading } from '../../src/sales/reading.ts';
import type { Cell, Place } from '../../src/sales/sales.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { isProblem } from '../../src/words/messages.ts';

export const tokyo: Place = { dayOf: zoneDays('Asia/Tokyo'), today: 46_000, locale: 'ja_JP' };
export const london: Place = { dayOf: zoneDays('Europe/London'), today: 46_000, locale: 'en_GB' };

export function read(
  cells: readonly (readonly Cell[])[],
  { place = tokyo, choice = {} as Choice, tab = '売上' } = {},
): Reading {
  const reading = readSales({ tab: { name: tab, cells }, place, choice });
  if (isProblem(reading)) throw new Error(`problem ${reading.code}`);
  return reading;
}

/** Every sale line as `customer day amount`. */
export function lines({ sales }: Reading): string[] {
  return Array.from(
    sales.customer,
    (k, i) => `${sales.customers[k]} ${isoFromDay(sales.day[i])} ${sales.amount[i] / 10_000}`,
  );
}

/** Money by customer, which no order of rows changes. */
export function byCustomer({ sales }: Reading): Record<string, number> {
  const sums: Record<string, number> = {};
  sales.customer.forEach((k, i) => {
    sums[sales.customers[k]] = (sums[sales.customers[k]] ?? 0) + sales.amount[i] / 10_000;
  });
  return sums;
}

/** The reason of every row below the header, `''` for sales and blank rows. */
export function reasons({ status }: Reading): string[] {
  return Array.from(status, (code) => (code === 0 ? '' : REASONS[code - 1]));
}

export function noteCodes({ notes }: Reading): string[] {
  return notes.map(({ code }) => code);
}
