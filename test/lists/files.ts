import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { day } from '../data.ts';
import { sampleShop } from '../host/sample/shop.ts';
import { sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, value } from '../sheets/book.ts';
import { entriesOn, logAll, typeBeside, wordsOfBook } from './driven.ts';
import { COLUMNS, firms, TODAY } from './firms.ts';
import { contacts, TYPED_SETTINGS, typedOf } from './firms-own.ts';
import { dayOf } from './naive/days.ts';
import { type Given, type Typed, USUAL_WISHES } from './naive/given.ts';
import { readRows } from './naive/reading.ts';

/** A file and what it says, row by row. */
export interface TestFile {
  readonly book: Workbook;
  readonly given: Given;
  readonly asOf: string;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as the sample shop types it here and there. */
function typedDay(cell: Value): number {
  if (typeof cell === 'number') return cell;
  const text = cell as string;
  const [, english, month, year] = /(\d+)[ -]([A-Z][a-z]{2})[a-z]*[ -](\d{4})/.exec(text) ?? [];
  if (english !== undefined)
    return isoDay(Number(year), MONTHS.indexOf(month) + 1, Number(english));
  const plain = text.normalize('NFKC');
  const reiwa = plain.startsWith('令和') ? 2018 : 0;
  const [first, second, third] = plain.match(/\d+/g)!.map(Number);
  return isoDay(first + reiwa, second, third);
}

const isoDay = (year: number, month: number, date: number): number =>
  dayOf(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** The bakery of the local sheet, in English or Japanese, on 30 June 2025. */
export function sampleFile(locale: 'en_GB' | 'ja_JP'): TestFile {
  const zone = locale === 'en_GB' ? 'Europe/London' : 'Asia/Tokyo';
  const asOf = '2025-06-30';
  const book = sampleShop({ locale, zone, today: day(asOf) });
  const cells = cellsOf(book, book.sheets[0].name);
  const [order, date, customer, name, email, phone, product, , price, amount, channel, status] =
    cells[2].map(String);
  const [unsubscribed, address] = cells[2].slice(13).map(String);
  const rows = readRows({
    ...{ cells, headerRow: 2, day: typedDay },
    columns: {
      order,
      day: date,
      customer,
      name,
      email,
      phone,
      product,
      price,
      amount,
      channel,
      unsubscribed,
      address,
    },
    isSale: (row, at) => !['Cancelled', 'キャンセル'].includes(String(row[at(status)])),
  });
  const columns = new Set(['email', 'phone', 'product', 'address']);
  const given = { rows, log: [], typed: new Map(), wishes: USUAL_WISHES, asOf: day(asOf), columns };
  return { book, given, asOf };
}

/** Seventy firms with log, settings and everything typed that Otokui understands. */
export function firmsFile(locale: 'en_GB' | 'ja_JP' = 'en_GB'): TestFile {
  const book = bookOf(firms());
  book.locale = locale;
  const words = wordsOfBook(book);
  value(serve(book, 'settings', { tab: 'Orders' }));
  const settings = sheetByName(book, words.settings.tab)!;
  cellsOf(book, words.settings.tab).forEach((row, index) => {
    const typed = TYPED_SETTINGS[String(row[5])];
    if (typed !== undefined) settings.cells[index]![1] = typed;
  });
  value(serve(book, 'segment', { tab: 'Orders' }));
  typeBeside(book, (key) => typedOf(Number(key.slice(1)) - 100));
  logAll(book, contacts());
  const rows = readRows({
    ...{ cells: cellsOf(book, 'Orders'), headerRow: 0, columns: COLUMNS },
    day: (cell) => Number(cell),
  });
  const typed = new Map<string, Typed>(
    rows.map(({ customer }) => [customer, typedOf(Number(customer.slice(1)) - 100)]),
  );
  const given: Given = {
    ...{ rows, typed, log: entriesOn(book), asOf: day(TODAY) },
    columns: new Set(Object.keys(COLUMNS)),
    wishes: {
      mode: 'visit',
      primeAmount: 300_000,
      margin: 0.25,
      trialWords: ['starter'],
      durableWords: ['oven', 'mixer'],
      jobWords: ['roof'],
      visitHours: 90,
      gifts: 4,
    },
  };
  return { book, given, asOf: TODAY };
}

/** Every eleventh customer of the published invoices of Online Retail. */
export function onlineRetailFile(): TestFile {
  const asOf = '2011-12-10';
  const text = gunzipSync(
    readFileSync(new URL('../data/online_retail_invoices.csv.gz', import.meta.url)),
  ).toString();
  const [header, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  const cells = lines
    .filter(([, , customer]) => customer !== '' && Number(customer) % 11 === 0)
    .map(([order, date, customer, amount]): Value[] => [order, date, customer, Number(amount)]);
  const book = bookOf([header, ...cells]);
  const [order, date, customer, amount] = header;
  const rows = readRows({
    ...{ cells: cellsOf(book, 'Orders'), headerRow: 0, day: (cell) => Number(cell) },
    columns: { order, day: date, customer, amount },
  });
  const given = {
    ...{ rows, log: [], typed: new Map(), wishes: USUAL_WISHES },
    ...{ asOf: day(asOf), columns: new Set<string>() },
  };
  return { book, given, asOf };
}
