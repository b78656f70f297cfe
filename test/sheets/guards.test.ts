import { expect, test } from 'vitest';
import { lastRow, putValues, sheetByName, type Value, valueAt } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, shop, value } from './book.ts';

/** What a run warns of when a setting says something else than usual. */
function warned(key: string, to: Value): string[] {
  const book = bookOf(shop());
  value(serve(book, 'settings', { tab: 'Orders' }));
  const header = cellsOf(book, 'Settings')[0];
  const sheet = sheetByName(book, 'Settings')!;
  for (let row = 1; row < lastRow(sheet); row++) {
    if (valueAt(sheet, row, header.indexOf('Key')) !== key) continue;
    putValues(sheet, row, header.indexOf('Value'), [[to]]);
  }
  return value(serve(book, 'segment', { tab: 'Orders' })).notes.map(({ code }) => code);
}

test('an owner decides from where on a result is called rough', () => {
  const usual = value(serve(bookOf(shop()), 'segment', { tab: 'Orders' }));
  const codes = usual.notes.map(({ code }) => code);
  expect(codes).not.toContain('fewCustomers');
  expect(codes).not.toContain('shortHistory');
  expect(warned('guard.minCustomers', '31')).toContain('fewCustomers');
  expect(warned('guard.minDays', '500')).toContain('shortHistory');
  expect(warned('guard.oneCustomer', '0.01')).toContain('oneCustomer');
});
