import fc from 'fast-check';
import { changeGrid } from '../host/model/structure.ts';
import {
  type Area,
  addSheet,
  KEY,
  type Sheet,
  snapshotSheet,
  type Value,
  type Workbook,
} from '../host/workbook.ts';
import { bookOf, fill, HEADER } from '../sheets/book.ts';

/** Tab names of an owner, some of them the very names that our tabs have. */
const NAMES = ['Notes', 'Customers', 'Report', 'settings', 'Data check', 'Q1 | 2024', "Ann's"];

const sale = fc.record({
  who: fc.constantFrom('Ann', 'Bob', 'Cas', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'),
  month: fc.constantFrom('2023-08', '2023-11', '2024-03', '2024-08', '2024-09'),
  day: fc.integer({ min: 10, max: 28 }),
  amount: fc.integer({ min: 1, max: 500 }),
});

const place = fc.record({ row: fc.nat({ max: 25 }), column: fc.nat({ max: 9 }) });
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat({ max: 20 }),
  column: fc.nat({ max: 8 }),
  rows: fc.integer({ min: 1, max: 30 }),
  columns: fc.integer({ min: 1, max: 12 }),
});

/** All that an owner can have put on a tab besides plain cells. */
const dress = fc.record({
  notes: fc.array(place, { maxLength: 3 }),
  styles: fc.array(place, { maxLength: 3 }),
  lists: fc.array(place, { maxLength: 2 }),
  boxes: fc.array(place, { maxLength: 2 }),
  rules: fc.array(area, { maxLength: 3 }),
  filter: fc.option(area),
  merge: fc.option(area),
  named: fc.option(area),
  links: fc.array(place, { maxLength: 2 }),
  chart: fc.option(area),
  formulas: fc.array(fc.nat({ max: 25 }), { maxLength: 3 }),
  protection: fc.constantFrom('none' as const, 'open' as const, 'warning' as const),
  hidden: fc.boolean(),
  color: fc.constantFrom(null, '#FF0000'),
  frozen: fc.nat({ max: 2 }),
  width: fc.integer({ min: 40, max: 300 }),
});

/** What `bookFrom` makes a workbook of; it prints well where a property fails. */
export const ownersBook = fc.record({
  sales: fc.array(sale, { minLength: 4, maxLength: 24 }),
  salesDress: dress,
  others: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
  otherDress: dress,
});
export type OwnersBook = typeof ownersBook extends fc.Arbitrary<infer T> ? T : never;
type Dress = OwnersBook['salesDress'];

/** The workbook of an owner: a tab of sales, and tabs that are nobody's business. */
export function bookFrom({ sales, salesDress, others, otherDress }: OwnersBook): Workbook {
  const rows: Value[][] = sales.map(({ who, month, day, amount }) => [
    `${month}-${day}`,
    who,
    `${who.toLowerCase()}@example.com`,
    amount,
  ]);
  const book = bookOf([HEADER, ...rows]);
  const [orders] = book.sheets;
  decorate(book, orders, { ...salesDress, hidden: false, formulas: [] });
  for (const name of others) {
    const sheet = addSheet(book, name, 60, 12);
    fill(sheet, [
      ['Mine', 'Stays'],
      ['=text', 5],
      [true, '2024-05-05'],
    ]);
    decorate(book, sheet, otherDress);
    for (const row of otherDress.formulas)
      sheet.formulas.set(row * KEY + 3, '=SUM(Orders!$D2:F$9)');
  }
  return book;
}

function decorate(book: Workbook, sheet: Sheet, wish: Dress): void {
  const at = ({ row, column }: { row: number; column: number }) => row * KEY + column;
  for (const cell of wish.notes) sheet.notes.set(at(cell), 'mine');
  for (const cell of wish.styles) sheet.styles.set(at(cell), { background: '#00FF00', bold: true });
  for (const cell of wish.links) {
    const links = [{ start: 0, end: 3, url: 'https://mine.example/' }];
    sheet.styles.set(at(cell), { links, italic: true });
  }
  for (const cell of wish.lists)
    sheet.validations.set(at(cell), { type: 'list', values: ['a', 'b'] });
  for (const cell of wish.boxes) sheet.validations.set(at(cell), { type: 'checkbox' });
  for (const each of wish.rules) {
    const looks = { background: '#112233', color: null, bold: false };
    sheet.rules.push({ areas: [each], formula: '=$D2>F$1', ...looks });
  }
  sheet.filter = wish.filter;
  if (wish.merge) sheet.merges.push(wish.merge);
  if (wish.named) {
    const name = `mine_${sheet.id}`;
    book.namedRanges.push({ name, sheet: sheet.id, area: wish.named });
  }
  if (wish.chart) {
    const ranges = [{ sheet: sheet.id, area: wish.chart }];
    const size = { row: 2, column: 8, offsetX: 0, offsetY: 0 };
    sheet.charts.push({ id: 77, type: 'COLUMN', ranges, options: { title: 'mine' }, ...size });
  }
  sheet.protection = wish.protection;
  sheet.hidden = wish.hidden;
  sheet.tabColor = wish.color;
  sheet.frozenRows = wish.frozen;
  sheet.widths.set(1, wish.width);
}

/** The owner's tabs as they are once our column and our colours are thought away. */
export function theirs(book: Workbook, ids: readonly number[]): string {
  const copy = structuredClone(book);
  for (const { key, sheet: id, column } of book.metadata) {
    const sheet = copy.sheets.find((each) => each.id === id);
    if (key !== 'otokui' || column === null || !sheet || !ids.includes(sheet.id)) continue;
    changeGrid(copy, sheet, { axis: 'column', at: column, count: -1 });
  }
  for (const sheet of copy.sheets) {
    if (ids.includes(sheet.id)) {
      sheet.rules = sheet.rules.filter(({ formula }) => !formula.includes('N("otokui")'));
    }
  }
  const mine = copy.sheets.filter(({ id }) => ids.includes(id));
  const named = copy.namedRanges.filter(({ sheet }) => ids.includes(sheet));
  return [...mine.map(snapshotSheet), JSON.stringify(named)].join('\n');
}
