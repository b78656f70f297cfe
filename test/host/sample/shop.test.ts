import { expect, test } from 'vitest';
import { formatAt, type Sheet, snapshot } from '../workbook.ts';
import { sampleShop } from './shop.ts';

/** 2025-06-30. */
const today = 45838;
const english = sampleShop({ locale: 'en_GB', zone: 'Europe/London', today });
const japanese = sampleShop({ locale: 'ja_JP', zone: 'Asia/Tokyo', today });

const body = (sheet: Sheet) => sheet.cells.slice(3).map((cells) => cells ?? []);
const column = (sheet: Sheet, index: number) => body(sheet).map((cells) => cells[index] ?? '');

test('The shop has about 3,000 sales of exactly 400 customers.', () => {
  const [sheet] = english.sheets;
  const customers = new Set(column(sheet, 2).filter((cell) => cell !== ''));
  expect(customers.size).toBe(400);
  expect(body(sheet).length).toBeGreaterThan(2_900);
  expect(body(sheet).length).toBeLessThan(3_500);
});

test('The header stands below a title, in the language of the locale.', () => {
  expect(english.sheets[0].name).toBe('Orders');
  expect(english.sheets[0].cells[2]?.slice(0, 4)).toEqual([
    'Order No',
    'Order Date',
    'Customer ID',
    'Customer Name',
  ]);
  expect(japanese.sheets[0].name).toBe('売上');
  expect(japanese.sheets[0].cells[2]?.slice(0, 4)).toEqual([
    '注文番号',
    '注文日',
    '会員番号',
    'お名前',
  ]);
});

test('Both languages tell the same story row by row.', () => {
  const [a, b] = [english.sheets[0], japanese.sheets[0]];
  expect(column(b, 0).map((id) => String(id).slice(1))).toEqual(
    column(a, 0).map((id) => String(id).replace('ML-', '')),
  );
  expect(column(b, 2).map((id) => String(id).slice(1))).toEqual(
    column(a, 2).map((id) => String(id).slice(1)),
  );
  expect(column(b, 7)).toEqual(column(a, 7));
  const real = (cells: unknown[]) =>
    cells.map((cell) => (typeof cell === 'number' ? cell : 'text'));
  expect(real(column(b, 1))).toEqual(real(column(a, 1)));
});

test('The sheet has the usual mess, a little of each.', () => {
  const [sheet] = english.sheets;
  const count = (test: (cells: readonly unknown[]) => boolean) => body(sheet).filter(test).length;
  expect(count((cells) => cells[3] === 'Walk-in')).toBeGreaterThan(50);
  expect(count((cells) => Number(cells[7]) < 0 && Number(cells[9]) < 0)).toBeGreaterThan(10);
  expect(count((cells) => cells[11] === 'Cancelled')).toBeGreaterThan(10);
  expect(count((cells) => /^Total for/.test(String(cells[3])))).toBe(3);
  expect(count((cells) => typeof cells[1] === 'string' && cells[1] !== '')).toBeGreaterThan(5);
  expect(count((cells) => typeof cells[9] === 'string')).toBeGreaterThan(5);
  expect(column(japanese.sheets[0], 9).some((cell) => /[０-９]/.test(String(cell)))).toBe(true);
});

test('A subtotal is the sum of its month without cancelled orders.', () => {
  const rows = body(english.sheets[0]);
  const at = rows.findIndex((cells) => /^Total for/.test(String(cells[3])));
  const month = new Date((Number(rows[at - 1][1]) - 25_569) * 86_400_000).getUTCMonth();
  let pence = 0;
  for (let i = at - 1; i >= 0; i--) {
    const [, day, , , , , , quantity, price, , , status] = rows[i];
    const date =
      typeof day === 'number' ? new Date((day - 25_569) * 86_400_000) : new Date(`${day} UTC`);
    if (date.getUTCMonth() !== month) break;
    if (status !== 'Cancelled') pence += Math.round(Number(price) * 100) * Number(quantity);
  }
  expect(rows[at][9]).toBe(pence / 100);
});

test('Dates end at today and carry the format of the country.', () => {
  const days = column(english.sheets[0], 1).filter((cell) => typeof cell === 'number');
  expect(Math.max(...days)).toBeLessThanOrEqual(today);
  expect(Math.max(...days)).toBeGreaterThan(today - 4);
  expect(Math.min(...days)).toBeGreaterThan(today - 920);
  expect(formatAt(english.sheets[0], 3, 1)).toBe('dd/mm/yyyy');
  expect(formatAt(japanese.sheets[0], 3, 1)).toBe('yyyy/mm/dd');
});

test('Some customers are new, some were good and stay away, all addresses are invented.', () => {
  const [sheet] = english.sheets;
  const days = new Map<string, number[]>();
  for (const cells of body(sheet)) {
    if (cells[2] === '' || typeof cells[1] !== 'number') continue;
    days.set(String(cells[2]), [...(days.get(String(cells[2])) ?? []), cells[1]]);
  }
  const people = [...days.values()];
  expect(people.filter((each) => Math.min(...each) >= today - 14).length).toBeGreaterThan(15);
  const lost = people.filter((each) => each.length >= 8 && Math.max(...each) < today - 100);
  expect(lost.length).toBeGreaterThan(25);
  const mails = column(sheet, 4).filter((cell) => cell !== '');
  expect(mails.every((mail) => /^[a-z.]+\d+@example\.com$/.test(String(mail)))).toBe(true);
});

test('The same day gives the same shop.', () => {
  expect(snapshot(sampleShop({ locale: 'en_GB', zone: 'Europe/London', today }))).toBe(
    snapshot(english),
  );
});
