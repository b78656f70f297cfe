import type { Language, Look } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { NOBODY, type Reading, type Tab } from '../sales/reading.ts';
import type { Place } from '../sales/sales.ts';
import { skippedRows } from '../tabs/totals.ts';
import { said } from '../words/messages.ts';
import { currencyOf, moneyWriter } from '../words/money.ts';
import { wordsOf } from '../words/words.ts';
import { dayText } from './day-text.ts';
import { staleNotes } from './notes.ts';

/** What the sidebar shows before anything is done. */
export function lookAnswer(
  reading: Reading,
  tab: Tab,
  place: Place,
  about: Pick<Look, 'language' | 'tabs' | 'undo' | 'returning'>,
): Look {
  const text = sampleRow(reading, tab, place, about.language);
  return {
    language: about.language,
    tab: tab.name,
    tabs: about.tabs,
    rows: reading.rows,
    firstDay: isoFromDay(reading.firstDay),
    lastDay: isoFromDay(reading.lastDay),
    columns: reading.columns.map((column) => ({ ...column, sample: text(column.index) })),
    picks: reading.picks,
    currencies: [reading.currency, ...reading.otherCurrencies].filter((code) => code !== ''),
    sample: sampleOf(reading, text),
    skipped: skippedRows(reading).map(({ reason, rows }) => ({ key: reason, count: rows.length })),
    notes: said([...reading.notes, ...staleNotes(reading, place.today)], wordsOf(about.language)),
    asOf: isoFromDay(place.today),
    undo: about.undo,
    returning: about.returning,
  };
}

type TextOf = (column: number | null) => string;

/** The last sale row as the sheet shows it, column by column. */
function sampleRow(reading: Reading, { cells }: Tab, place: Place, language: Language): TextOf {
  const row = cells[reading.headerRow + 1 + lastSaleRow(reading)] ?? [];
  const { currency, decimals, picks } = reading;
  const money = moneyWriter('en', currency || currencyOf(place.locale), decimals);
  return (column) => {
    const cell = row[column ?? -1] ?? '';
    if (typeof cell === 'object') return dayText(place.dayOf(cell.getTime()), language);
    return column === picks.amount.column && typeof cell === 'number' ? money(cell) : String(cell);
  };
}

/** Who, when, how much. A name says more to the owner than an id, which stands in without one. */
function sampleOf({ picks, roles, notes }: Reading, text: TextOf): readonly string[] {
  const { name, customer, date, amount } = picks;
  // A price alone would not be what was counted.
  const times = notes.some(({ code }) => code === 'priceTimesQuantity')
    ? ` × ${text(roles.quantity)}`
    : '';
  const paid = text(amount.column) + times;
  return [text(name.column) || text(customer.column), text(date.column), paid];
}

/** The last row that was read as a sale of a known customer, counted below the header. */
function lastSaleRow({ status, customerOfRow }: Reading): number {
  for (let row = status.length - 1; row >= 0; row--) {
    if (status[row] === 0 && customerOfRow[row] !== NOBODY) return row;
  }
  return 0;
}
