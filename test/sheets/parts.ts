/** A small file whose visits and areas can be told, for tests that call the door again and again. */
import { sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, value } from './book.ts';
import { type } from './settings.ts';

/** The thirty customers with their addresses: two thirds live in one town. */
export function placedShop(): Value[][] {
  const [, ...rows] = shop();
  const town = (name: string): string => (name.startsWith('New') ? 'LS2' : 'LS1');
  return [
    [...HEADER, 'Address'],
    ...rows.map((row) => [...row, `1 High Street, Leeds ${town(String(row[1]))} 4AP`]),
  ];
}

/** Types what a customer buys in a year beside the customers of the tab. */
export function typeDemand(book: Workbook, demand: Readonly<Record<string, Value>>): void {
  const { cells } = sheetByName(book, 'Customers')!;
  const column = cells[0]!.indexOf('Demand');
  for (const [name, amount] of Object.entries(demand)) {
    cells.find((row) => row?.includes(name))![column] = amount;
  }
}

/** The file segmented, with demands of three customers and 20 hours. */
export function partsBook(): Workbook {
  const book = bookOf(placedShop());
  value(serve(book, 'settings', { tab: 'Orders' }));
  type(book, 'visits.hours', 20);
  value(serve(book, 'segment', { tab: 'Orders' }));
  typeDemand(book, { 'Regular 1': 2000, 'Regular 2': 900, 'Gone 3': 'large' });
  return book;
}

/** All that can be read on some tabs. */
export const readable = (book: Workbook, names: readonly string[]): string =>
  JSON.stringify(names.map((name) => cellsOf(book, name)));
