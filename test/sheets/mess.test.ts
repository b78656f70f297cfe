import { expect, test } from 'vitest';
import { civilFromDay } from '../../src/sales/calendar.ts';
import { day } from '../data.ts';
import { sampleShop } from '../host/sample/shop.ts';
import { growTo, type Sheet, type Value, type Workbook } from '../host/workbook.ts';
import { serve, value } from './book.ts';

const HEADER_ROW = 2;
const DATE = 1;
const AMOUNT = 9;

/** The Japanese sample shop on the day that `serve` counts from, its rows changed in some way. */
function shop(change: (rows: Value[][]) => Value[][] = (rows) => rows): Workbook {
  const book = sampleShop({ locale: 'ja_JP', zone: 'Asia/Tokyo', today: day('2024-09-30') });
  const sheet: Sheet = book.sheets[0];
  const rows = sheet.cells.map((row) => [...(row ?? [])]);
  const changed = change(rows);
  growTo(sheet, changed.length + 10, sheet.columns);
  sheet.cells = changed;
  return book;
}

const segments = (book: Workbook) =>
  value(serve(book, 'segment', {})).groups.flatMap((group) =>
    group.segments.map(({ mark, customers, sales }) => [mark, customers, sales]),
  );
const clean = segments(shop());

const isSale = (row: Value[]): boolean => typeof row[DATE] === 'number';
const era = (serial: number): string => {
  const { year, month, day: date } = civilFromDay(serial);
  return `令和${year - 2018}年${month}月${date}日`;
};
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const below = (rows: Value[][], change: (row: Value[]) => Value[]): Value[][] =>
  rows.map((row, at) => (at > HEADER_ROW && isSale(row) ? change(row) : row));
const set = (row: Value[], column: number, cell: Value): Value[] =>
  Object.assign([...row], { [column]: cell });

const MESS: Readonly<Record<string, (rows: Value[][]) => Value[][]>> = {
  'era dates': (rows) => below(rows, (row) => set(row, DATE, era(Number(row[DATE])))),
  'full-width amounts': (rows) =>
    below(rows, (row) =>
      typeof row[AMOUNT] === 'number' && row[AMOUNT] > 0
        ? set(row, AMOUNT, wide(`¥${row[AMOUNT].toLocaleString('en')}`))
        : row,
    ),
  'titles above': (rows) => [['水車通り店'], ['担当:山本'], [], ...rows],
  'a blank row now and then': (rows) =>
    rows.flatMap((row, at) => (at > HEADER_ROW && at % 40 === 0 ? [[], row] : [row])),
  'the header again on every page': (rows) =>
    rows.flatMap((row, at) => (at > HEADER_ROW && at % 50 === 0 ? [rows[HEADER_ROW], row] : [row])),
  'rows in another order': (rows) => [
    ...rows.slice(0, HEADER_ROW + 1),
    ...rows.slice(HEADER_ROW + 1).reverse(),
  ],
  'a total at the end': (rows) => {
    const total = rows.slice(HEADER_ROW + 1).filter(isSale);
    const sum = total.reduce((all, row) => all + (Number(row[AMOUNT]) || 0), 0);
    return [...rows, set(set([], 0, '合計'), AMOUNT, sum)];
  },
};

test('the columns of the sample are where this test changes them', () => {
  const [header] = [shop().sheets[0].cells[HEADER_ROW]!];
  expect([header[DATE], header[AMOUNT]]).toEqual(['注文日', '金額']);
  expect(clean.reduce((sum, [, customers]) => sum + Number(customers), 0)).toBeGreaterThan(350);
});

test.each(Object.entries(MESS))('the sample shop with %s gives the same segments', (_, change) => {
  expect(segments(shop(change))).toEqual(clean);
});
