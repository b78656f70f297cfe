import { expect, test } from 'vitest';
import { run } from '../script.ts';
import { did, gives, project, shop } from './small-project.ts';

// What happens when the limit strikes: guides/services/quotas gives the six minutes [D]; that a
// script "is forced to terminate" is reported in ttsukagoshi/mail-merge-for-gmail#163 [R]. Whether
// `catch` and `finally` still run then is unknown [?], so the harsher of the two is taken: they
// run, no service answers them, and what the script returns reaches nobody.

const read = "sheet.getRange('A1').getValue();";

test('6 [D] a script’s clock goes on with the time that its calls take', () => {
  const measured = (slow: number, lines: string) =>
    Number(gives(`const from = Date.now(); ${lines} return Date.now() - from;`, shop(), { slow }));
  expect(measured(1, read)).toBeGreaterThanOrEqual(100);
  expect(measured(1, read)).toBeLessThan(1000);
  expect(measured(100, read)).toBeGreaterThanOrEqual(10_000);
  expect(measured(100, read)).toBeLessThan(12_000);
  expect(measured(1, 'Utilities.sleep(7000);')).toBeGreaterThanOrEqual(7000);
});

test('6 [D] dates without arguments show that time too, and stay dates', () => {
  const now = Date.UTC(2025, 5, 30, 9);
  const code = `Utilities.sleep(60000);
    return [new Date().toISOString().slice(0, 16), new Date() instanceof Date,
      new Date(2025, 0, 31).getDate(), new Date(0).constructor === Date, Date.UTC(2025, 0, 1),
      typeof Date(), Date.name];`;
  expect(gives(code, shop(), { now })).toEqual([
    ...['2025-06-30T09:01', true, 31, true, Date.UTC(2025, 0, 1), 'string', 'Date'],
  ]);
});

test('[M] a slow platform makes calls dear and leaves cells at their price', () => {
  const seconds = (lines: string, slow: number) => did(lines, shop(), { slow }).seconds;
  const nothing = (slow: number) => seconds('', slow);
  expect(seconds(read, 50) - nothing(50)).toBeCloseTo(50 * (seconds(read, 1) - nothing(1)), 2);
  const whole = "sheet.getRange('A1:F20').getValues();";
  const one = "sheet.getRange('A1:A1').getValues();";
  const cells = (slow: number) => seconds(whole, slow) - seconds(one, slow);
  expect(cells(50)).toBeCloseTo(cells(1), 9);
});

test('6 [D] six minutes of slow calls end a run', () => {
  expect(() => did(`for (let i = 0; i < 40; i++) ${read}`, shop(), { slow: 50 })).not.toThrow();
  expect(() => did(`for (let i = 0; i < 80; i++) ${read}`, shop(), { slow: 50 })).toThrow(
    'Exceeded maximum execution time (line 0).',
  );
});

test('6 [R] a run that its limit has struck cannot catch it and go on', () => {
  const book = shop();
  const code = `function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders');
    try {
      Utilities.sleep(400000);
    } catch {
      try { sheet.getRange('A1').setValue('after the end'); } catch {}
      try { PropertiesService.getDocumentProperties().setProperty('after', 'the end'); } catch {}
      try { Session.getActiveUserLocale(); } catch { return 'not even that'; }
    }
    return 'went on';
  }`;
  expect(() => run(project(code), book, 'main')).toThrow('Exceeded maximum execution time');
  expect(book.sheets[0].cells[0]).toEqual(['Name', 'Date', 'Amount']);
  expect(book.properties.size).toBe(0);
});

test('[M] the limit can be made to strike at a call, which then does nothing', () => {
  const book = shop();
  const two = "sheet.getRange('A5').setValue('x'); sheet.getRange('A6').setValue('y');";
  expect(() => did(two, book, { killAt: 6 })).toThrow('Exceeded maximum execution time');
  expect(book.sheets[0].cells[4]?.[0]).toBe('x');
  expect(book.sheets[0].cells[5]).toBeUndefined();
});

test('30 [D] everybody has a user cache of their own, and all share the document’s', () => {
  const book = shop();
  const caches = '[CacheService.getUserCache(), CacheService.getDocumentCache()]';
  did(`${caches}.forEach((cache) => cache.put('a', 'hers'));`, book, { user: 'her' });
  const get = `return ${caches}.map((cache) => cache.get('a'));`;
  expect(gives(get, book, { user: 'her' })).toEqual(['hers', 'hers']);
  expect(gives(get, book, { user: 'him' })).toEqual([null, 'hers']);
});
