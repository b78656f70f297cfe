import fc from 'fast-check';
import { day } from '../data.ts';
import { putValues, setFormat, sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, value } from '../sheets/book.ts';
import { entriesOn, typeBeside } from './driven.ts';
import { TODAY } from './firms.ts';
import { isoOf } from './naive/days.ts';
import { type Given, type Typed, USUAL_WISHES } from './naive/given.ts';
import { readRows } from './naive/reading.ts';

const asOf = day(TODAY);
const ago = (days: number): string => isoOf(asOf - days);

/** Field → header of the small shops. */
const COLUMNS = {
  order: 'Order No',
  day: 'Order date',
  customer: 'Customer ID',
  name: 'Customer name',
  email: 'Email',
  address: 'Address',
  city: 'City',
  postcode: 'Postcode',
  product: 'Product',
  amount: 'Amount',
  unsubscribed: 'Unsubscribed',
  blocked: 'Blocked',
} as const;

const customer = fc.record({
  family: fc.constantFrom('Sato', 'Ito'),
  // Few homes and addresses, so that some are shared; 0 stands for none.
  home: fc.nat(4),
  mail: fc.nat(9),
  isOut: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  isBlocked: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  isTicked: fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
  orders: fc.array(
    fc.record({
      days: fc.oneof(fc.nat(20), fc.nat(120), fc.nat(700)),
      amount: fc.integer({ min: 1, max: 90 }),
      product: fc.constantFrom('Tea', 'Cake', 'Jam'),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const entry = fc.record({
  who: fc.nat(7),
  days: fc.oneof(fc.nat(30), fc.nat(400)),
  type: fc.constantFrom('Visit', 'Letter', 'Printed piece', 'Phone', 'Gift'),
  purpose: fc.constantFrom('Thanks', 'Greeting', 'Hearing', 'Complaint', 'Coupon'),
  open: fc.boolean(),
});

/** What a small shop is made of: eight customers at most, and a contact log. */
export const smallShop = fc.record({
  customers: fc.array(customer, { minLength: 2, maxLength: 8 }),
  log: fc.array(entry, { maxLength: 6 }),
});
export type SmallShop = typeof smallShop extends fc.Arbitrary<infer T> ? T : never;

/** The cells of the sales tab, header first. */
export function cellsOfShop({ customers }: SmallShop): Value[][] {
  const rows = customers.flatMap((one, k) =>
    one.orders.map(({ days, amount, product }, order): Value[] => [
      `N${k}${order}`,
      ago(days),
      `K${k}`,
      `${one.family} ${'ABCDEFGH'[k]}`,
      one.mail === 0 ? '' : `m${one.mail}@example.com`,
      one.home === 0 ? '' : `${one.home} High Street`,
      one.home === 0 ? '' : 'Leeds',
      one.home === 0 ? '' : 'LS1 4AP',
      product,
      amount,
      one.isOut ? 'yes' : '',
      one.isBlocked ? 'yes' : '',
    ]),
  );
  return [Object.values(COLUMNS), ...rows];
}

/** The shop as a file: segmented, with ticks beside the customers and a log that was typed in. */
export function bookOfShop(shop: SmallShop, cells = cellsOfShop(shop)): Workbook {
  const book = bookOf(cells);
  value(serve(book, 'segment', { tab: 'Orders' }));
  const isTicked = (key: string): boolean => shop.customers[Number(key.slice(1))].isTicked;
  typeBeside(book, (key): Typed => (isTicked(key) ? { 'Do not contact': true } : {}));
  const known = shop.log.filter(({ who }) => who < shop.customers.length);
  if (known.length === 0) return book;
  // The first makes the tab; the rest is typed below it, as owners do.
  const [first] = known;
  const purpose = first.purpose.toLowerCase();
  const about = { customer: `K${first.who}`, day: ago(first.days), type: first.type, purpose };
  value(serve(book, 'logContact', { ...about, open: first.open }));
  const header = cellsOf(book, 'Contact log')[0].map(String);
  const sheet = sheetByName(book, 'Contact log')!;
  known.slice(1).forEach(({ who, days, type, purpose: why, open }, at) => {
    const typed: Readonly<Record<string, Value>> = {
      ...{ Date: asOf - days, Customer: `K${who}`, Type: type, Purpose: why },
      Open: open ? 'yes' : '',
    };
    putValues(sheet, at + 2, 0, [header.map((name) => typed[name] ?? '')]);
  });
  setFormat(sheet, { row: 1, column: 0, rows: known.length, columns: 1 }, 'yyyy-mm-dd');
  return book;
}

/** The same file row by row. */
export function givenOf(book: Workbook, shop: SmallShop): Given {
  const rows = readRows({
    ...{ cells: cellsOf(book, 'Orders'), headerRow: 0, columns: COLUMNS },
    day: (cell) => Number(cell),
  });
  const ticks = shop.customers.flatMap(({ isTicked }, k) =>
    isTicked ? [[`K${k}`, { 'Do not contact': true }] as const] : [],
  );
  return {
    ...{ rows, asOf, typed: new Map(ticks), log: entriesOn(book), wishes: USUAL_WISHES },
    columns: new Set(Object.keys(COLUMNS)),
  };
}
