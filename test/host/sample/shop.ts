import {
  addSheet,
  KEY,
  newWorkbook,
  putValues,
  setFormat,
  type Value,
  type Workbook,
} from '../workbook.ts';
import { english } from './english.ts';
import { DAYS } from './history.ts';
import { japanese } from './japanese.ts';
import { type Row, sampleRows } from './rows.ts';
import type { CivilDay, ShopWords } from './words.ts';

/** 1970-01-01 as a spreadsheet's serial number. */
const EPOCH = 25_569;
const HEADER_ROW = 2;

/**
 * A shop of our own making: a bakery and coffee roastery with about 3,000 sales of 400 customers
 * in the two and a half years before `today`, a spreadsheet serial number. The same shop in
 * English (any locale) and in Japanese (`ja_…`); every name, address and number is invented.
 */
export function sampleShop(options: { locale: string; zone: string; today: number }): Workbook {
  const { locale, zone, today } = options;
  const words = locale.startsWith('ja') ? japanese : english;
  const book = newWorkbook({ title: words.title, locale, zone });
  const { month, day, year } = civil(today);
  const christmasYear = month === 12 && day >= 24 ? year : year - 1;
  const christmas = Date.UTC(christmasYear, 11, 24) / 86_400_000 + EPOCH;
  const monthOf = (daysAgo: number) => {
    const { year, month } = civil(today - daysAgo);
    return year * 12 + month;
  };
  const rows = sampleRows(today - christmas, monthOf);

  const sheet = addSheet(book, words.tab, rows.length + 200, words.headers.length + 6);
  const cells: Value[][] = rows.map((row) => cellsOf(row, words, today));
  sumMonths(rows, cells, monthOf);
  putValues(sheet, 0, 0, [[words.title], [], [...words.headers], ...cells]);

  const below = { row: HEADER_ROW + 1, rows: rows.length, columns: 1 };
  setFormat(sheet, { ...below, column: 1 }, words.dateFormat);
  setFormat(sheet, { ...below, column: 8, columns: 2 }, words.moneyFormat);
  sheet.styles.set(0, { bold: true });
  words.headers.forEach((_, column) => {
    sheet.styles.set(HEADER_ROW * KEY + column, { bold: true, background: '#EFEFEF' });
  });
  sheet.frozenRows = HEADER_ROW + 1;
  for (const [column, width] of widths) sheet.widths.set(column, width);
  return book;
}

const widths = [
  [3, 150],
  [4, 220],
  [5, 120],
  [6, 190],
] as const;

function civil(serial: number): CivilDay {
  const date = new Date((serial - EPOCH) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

function cellsOf(row: Row, words: ShopWords, today: number): Value[] {
  const serial = today - row.daysAgo;
  const cells: Value[] = words.headers.map(() => '');
  if (row.kind === 'subtotal') {
    cells[3] = words.subtotal(civil(serial));
    return cells;
  }
  const [product, price] = words.products[row.product];
  const amount = Math.round(price * row.quantity * 100) / 100;
  cells[0] = words.order(row.order);
  cells[1] = row.dateSpelling ? words.dates[row.dateSpelling - 1](civil(serial)) : serial;
  cells[6] = product;
  cells[7] = row.quantity;
  cells[8] = price;
  cells[9] = row.amountSpelling ? words.amounts[row.amountSpelling - 1](amount) : amount;
  cells[10] = words.channels[row.channel];
  cells[11] = row.kind === 'cancelled' ? words.statuses.cancelled : words.statuses.done;
  cells[12] = row.kind === 'refund' ? words.refund : '';
  nameCells(cells, row, words);
  return cells;
}

/** Most gave a mail address, a number and where they live; a few left the mailing. */
function nameCells(cells: Value[], { customer, nameSpelling }: Row, words: ShopWords): void {
  if (customer < 0) {
    cells[3] = words.walkIn;
    return;
  }
  const { full, mail } = words.name(customer);
  cells[2] = words.customer(customer);
  cells[3] = words.names[nameSpelling](full);
  if (customer % 4 !== 3) {
    cells[4] = `${mail}${customer % 97}@example.com`;
    cells[13] = customer % 17 === 5 ? words.optOut : '';
  }
  if (customer % 8 !== 6) cells[5] = words.phone(customer);
  if (customer % 9 !== 4) cells[14] = words.address(townOf(customer, words), customer + 1);
}

/** Each further town has about half the customers of the one before; no two share a house. */
function townOf(customer: number, { towns }: ShopWords): string {
  const spread = (Math.imul(customer + 1, 0x9e3779b1) >>> 0) / 2 ** 32;
  return towns[Math.min(Math.floor(-Math.log2(1 - spread)), towns.length - 1)];
}

/** A subtotal is the sum of its month, as somebody would have added it up. */
function sumMonths(
  rows: readonly Row[],
  cells: readonly Value[][],
  monthOf: (daysAgo: number) => number,
): void {
  let sum = 0;
  let month = monthOf(DAYS);
  rows.forEach(({ kind, daysAgo, quantity }, i) => {
    if (kind === 'subtotal') {
      cells[i][9] = Math.round(sum * 100) / 100;
      return;
    }
    if (monthOf(daysAgo) !== month) sum = 0;
    month = monthOf(daysAgo);
    if (kind !== 'cancelled') sum += Number(cells[i][8]) * quantity;
  });
}
