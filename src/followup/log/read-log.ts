import { readDays } from '../../sales/days.ts';
import { plain } from '../../sales/plain.ts';
import type { Cell, Day, Place } from '../../sales/sales.ts';
import { isBlank, textOf } from '../../sales/table.ts';
import { contactTypeOf } from './contact-types.ts';
import { type Contact, type Log, logOf } from './log.ts';
import type { LogColumn, LogColumns } from './log-columns.ts';
import { purposeOf } from './purposes.ts';

/** A row that says less than a contact needs; one of `unknownType` is a contact all the same. */
export interface UnreadRow {
  /** 0-based row of the log's tab. */
  readonly row: number;
  readonly why: 'noDate' | 'noCustomer' | 'unknownCustomer' | 'unknownType';
}

export interface ReadLog {
  readonly log: Log;
  /** By row, one reason each, the first that applies. */
  readonly unread: readonly UnreadRow[];
}

/**
 * Reads the contact log of a tab whose first row is its header. `find` gives the `k` of what the
 * owner typed as a customer, or -1. Dates may be cells, serials or text; 3/5 is the latest that is
 * not after today. Where no purpose is written the type may say it: お礼状 is a letter of thanks.
 */
export function readLog(
  cells: readonly (readonly Cell[])[],
  columns: LogColumns,
  place: Pick<Place, 'dayOf' | 'today' | 'locale'>,
  find: (text: string) => number,
): ReadLog {
  const cell = (row: number, column: LogColumn): Cell => {
    const at = columns[column];
    return at === undefined ? '' : (cells[row][at] ?? '');
  };
  const known = Object.keys(columns) as LogColumn[];
  // The empty boxes of a column of boxes stand below the last contact, too.
  const isFilled = (row: number): boolean =>
    known.some((column) => !isBlank(cell(row, column)) && cell(row, column) !== false);
  const rows = [...cells.keys()].filter((row) => row > 0 && isFilled(row));
  const dates = rows.map((row) => cell(row, 'date'));
  const hint = { year: null, fiscal: false, today: place.today };
  const { days, ok } = readDays(dates, place, undefined, hint);

  const contacts: Contact[] = [];
  const unread: UnreadRow[] = [];
  rows.forEach((row, at) => {
    const text = (column: LogColumn): string => textOf(cell(row, column));
    const customer = text('customer');
    const k = ok[at] === 0 || customer === '' ? -1 : find(customer);
    if (ok[at] === 0) unread.push({ row, why: 'noDate' });
    else if (customer === '') unread.push({ row, why: 'noCustomer' });
    else if (k < 0) unread.push({ row, why: 'unknownCustomer' });
    if (k < 0) return;
    const contact = contactOf(row, k, days[at], text, isOpen(cell(row, 'open')));
    contacts.push(contact);
    if (contact.type === null && columns.type !== undefined) {
      unread.push({ row, why: 'unknownType' });
    }
  });
  return { log: logOf(contacts), unread };
}

function contactOf(
  row: number,
  k: number,
  day: Day,
  text: (column: LogColumn) => string,
  open: boolean,
): Contact {
  const typeText = text('type');
  return {
    row,
    k,
    day,
    type: contactTypeOf(typeText),
    typeText,
    purpose: purposeOf(text('purpose') || typeText),
    staff: text('staff'),
    person: text('person'),
    memo: text('memo'),
    value: text('value'),
    result: text('result'),
    open,
    list: text('list'),
  };
}

/** Marks and words that say that something is not settled; all that begin with 未 or 要 do. */
const openWords = new Set(
  'open,yes,y,true,1,x,pending,unsettled,todo,to do,○,◯,〇,◎,●,✓,✔,☑,レ,はい,有,あり,対応中,継続,保留'.split(
    ',',
  ),
);

function isOpen(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  const word = plain(textOf(cell)).toLowerCase();
  return openWords.has(word) || /^[未要]/.test(word);
}
