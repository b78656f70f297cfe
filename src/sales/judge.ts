import { DATE_FAULTS, type Days } from './days.ts';
import type { Keys } from './keys.ts';
import type { Currencies, RowMoney } from './money.ts';
import { NOBODY } from './reading.ts';
import { code } from './reasons.ts';
import type { Judged } from './sale-rules.ts';
import type { Place } from './sales.ts';
import type { Shapes } from './shapes.ts';
import type { Who } from './who.ts';

/** All that was read of the rows before it is decided which of them are sales. */
export interface Read {
  readonly who: Who;
  readonly days: Days;
  readonly money: RowMoney;
  /** Order ids; `null` without an order column. */
  readonly keys: Keys | null;
  readonly judged: Judged;
  readonly currencies: Currencies;
  readonly shapes: Shapes;
}

/** By row the number of the first reason that keeps it out, 0 for a sale or a blank row. */
export function judgeRows(read: Read, place: Place): Uint8Array {
  const { who, days, money, keys, judged, currencies, shapes } = read;
  const status = shapes.status.slice();
  for (const i of shapes.headings) status[i] = code('title');
  for (let i = 0; i < status.length; i++) {
    if (status[i] || shapes.blank[i]) continue;
    if (judged.status[i]) status[i] = judged.status[i];
    else if (judged.undo[i] && money.amounts[i] >= 0) status[i] = code('cancelled');
    else if (!days.ok[i]) {
      const reason = DATE_FAULTS[days.fault[i]];
      status[i] = code(reason === '' ? 'noDate' : reason);
    } else if (!money.ok[i] && (money.fault[i] || !keys || keys.index[i] === NOBODY)) {
      status[i] = code('noAmount');
    } else if (currencies.other[i]) status[i] = code('otherCurrency');
    // A cash sale of a later day is not yet in the total, so its day is asked first.
    else if (days.days[i] > place.today) status[i] = code('future');
    else if (who.index[i] === NOBODY) status[i] = code('anonymous');
  }
  return status;
}
