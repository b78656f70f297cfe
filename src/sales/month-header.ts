import { readDateText } from './date-text.ts';
import { monthOf } from './month-name.ts';
import { plain } from './plain.ts';

/** A month as a column's header names it; `year` is `null` where it names none. */
export interface MonthHeader {
  readonly year: number | null;
  readonly month: number;
}

/** The month that a header names: `4月`, `2024年4月`, `2024/04`, `Apr`, `April 2024`. */
export function monthOfHeader(header: string): MonthHeader | null {
  const text = plain(header);
  const bare = /^(\d{1,2})月(?:分|度|売上)?$/.exec(text);
  if (bare) {
    const month = Number(bare[1]);
    return month >= 1 && month <= 12 ? { year: null, month } : null;
  }
  const named = monthOf(text);
  if (named > 0) return { year: null, month: named };
  const date = readDateText(text);
  if (date.is === 'month') return { year: date.year, month: date.month };
  const short = /^(\p{L}+)[-\s']+(\d{2})$/u.exec(text);
  const month = short ? monthOf(short[1]) : 0;
  return short && month > 0 ? { year: 2000 + Number(short[2]), month } : null;
}
