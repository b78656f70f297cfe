import { civilFromDay, dayFromCivil } from './calendar.ts';
import type { DateText } from './date-text.ts';
import { dayInOrder, type Order, usualOrders } from './day-order.ts';
import type { Cell } from './sales.ts';

/**
 * With so many dates, none after the 12th of a month can hardly be chance. Two will do where every
 * date that stayed text is one that the own country cannot read: an import leaves just those.
 */
const ENOUGH = 5;
const ENOUGH_LEFT_OVER = 2;
const LAST_MONTH = 12;

/**
 * Undoes what an import does to dates of another country: 03/04/2024 became the date of the own
 * country's reading, 03/25/2024 stayed text because it has none. So where texts prove one order, the
 * own country uses the other, and no date cell lies after the 12th, the date cells have day and
 * month the wrong way round. They are put right in place; returns how many.
 */
export function unswap(
  values: readonly Cell[],
  days: Int32Array,
  ok: Uint8Array,
  order: Order | null,
  locale: string,
  texts: readonly DateText[],
): number {
  const own = usualOrders(locale).find((each) => each !== 'ymd');
  if (order === null || order === 'ymd' || order === own) return 0;
  const cells: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== 'object' || !ok[i]) continue;
    if (civilFromDay(days[i]).day > LAST_MONTH) return 0;
    cells.push(i);
  }
  const leftOver = texts.every(
    (date) => own === undefined || date.is !== 'open' || dayInOrder(date, own) === undefined,
  );
  if (cells.length < (leftOver ? ENOUGH_LEFT_OVER : ENOUGH)) return 0;
  for (const i of cells) {
    const { year, month, day } = civilFromDay(days[i]);
    days[i] = dayFromCivil(year, day, month);
  }
  return cells.length;
}
