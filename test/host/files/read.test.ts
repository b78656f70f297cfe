import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatAt, type Sheet } from '../workbook.ts';
import { readBook, readFile } from './read.ts';

const britain = { locale: 'en_GB', zone: 'Europe/London' };
const japan = { locale: 'ja_JP', zone: 'Asia/Tokyo' };
const america = { locale: 'en_US', zone: 'America/New_York' };

async function sheetOf(name: string, contents: string | Uint8Array, place = britain) {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return (await readBook(name, bytes, place)).sheets[0];
}
const row = (sheet: Sheet, i: number) => sheet.cells[i];

test('Numbers, truth values, dates and text enter the sheet as an import types them.', async () => {
  const sheet = await sheetOf('a.csv', 'Name,Code,Paid,Day\nAnn,0012,TRUE,2024-03-05\n');
  expect(row(sheet, 0)).toEqual(['Name', 'Code', 'Paid', 'Day']);
  expect(row(sheet, 1)).toEqual(['Ann', 12, true, 45356]);
  expect(formatAt(sheet, 1, 3)).toBe('yyyy-mm-dd');
  expect(formatAt(sheet, 0, 3)).toBe('');
});

test('05/03/2024 is 5 March in Britain and 3 May in America.', async () => {
  const text = 'Day\n05/03/2024\n';
  expect(row(await sheetOf('a.csv', text), 1)).toEqual([45356]);
  expect(row(await sheetOf('a.csv', text, america), 1)).toEqual([45415]);
});

test('A date with a time keeps the time; one without a year stays text.', async () => {
  const sheet = await sheetOf('a.csv', '2010-12-01 08:26\n3/5\n8/35\n');
  expect(sheet.cells).toEqual([[40513 + (8 * 60 + 26) / 1440], ['3/5'], ['8/35']]);
});

test('Money of the country is a number under its format.', async () => {
  const sheet = await sheetOf('a.csv', 'Amount\n"¥1,200"\n', japan);
  expect(row(sheet, 1)).toEqual([1200]);
  expect(formatAt(sheet, 1, 0)).toContain('#,##0');
});

test('What would be a formula stays text: nobody typed it here.', async () => {
  const sheet = await sheetOf('a.csv', '=1+1,+81 90-1234-5678,-abc\n');
  expect(row(sheet, 0)).toEqual(['=1+1', '+81 90-1234-5678', '-abc']);
});

test('Quotes, line breaks, semicolons and tabs are understood.', async () => {
  expect(row(await sheetOf('a.csv', '"a ""b""\nc",1\n'), 0)).toEqual(['a "b"\nc', 1]);
  expect(row(await sheetOf('a.csv', 'a;b;c\n1;2;3\n'), 1)).toEqual([1, 2, 3]);
  expect(row(await sheetOf('a.tsv', 'a, b\tc\n'), 0)).toEqual(['a, b', 'c']);
});

test('Blank lines stay rows, except those at the end.', async () => {
  const sheet = await sheetOf('a.csv', 'Title,,\n\n,,\na,b,c\n1,2,3\n\n,,\n');
  expect(sheet.cells.length).toBe(5);
  expect(row(sheet, 1)).toBeUndefined();
  expect(row(sheet, 2)).toBeUndefined();
});

test('A file is read with a byte order mark, in UTF-16 and in Shift_JIS.', async () => {
  const text = 'お名前,金額\n佐藤,1200\n';
  const mark = await sheetOf('a.csv', `\ufeff${text}`, japan);
  const wide = await sheetOf('a.csv', Buffer.from(`\ufeff${text}`, 'utf16le'), japan);
  // お名前,金額 / 佐藤,1200 as Shift_JIS bytes.
  const shift = Buffer.from('82a896bc914f2c8be08a7a0a8db293a12c313230300a', 'hex');
  for (const sheet of [mark, wide, await sheetOf('a.csv', shift, japan)]) {
    expect(sheet.cells).toEqual([
      ['お名前', '金額'],
      ['佐藤', 1200],
    ]);
  }
});

test('The file gives the workbook and its tab their name, and the grid fits.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'otokui-read-'));
  const path = join(folder, 'Orders 2025.csv');
  await writeFile(path, 'a,b\n1,2\n');
  const book = await readFile(path, britain);
  expect([book.title, book.sheets[0].name]).toEqual(['Orders 2025', 'Orders 2025']);
  expect([book.sheets[0].rows, book.sheets[0].columns]).toEqual([1000, 26]);
  const long = await sheetOf('long.csv', 'a,b\n'.repeat(1200));
  expect([long.rows, long.columns]).toEqual([1200, 26]);
});

test('A file that cannot be read is refused in one sentence.', async () => {
  await expect(readFile('/nowhere/x.csv', britain)).rejects.toThrow(
    'The file “/nowhere/x.csv” cannot be read.',
  );
  await expect(sheetOf('a.pdf', 'x')).rejects.toThrow('“a.pdf” is no .csv, .tsv or .xlsx file.');
  await expect(sheetOf('a.xlsx', 'x')).rejects.toThrow('The file is no readable Excel workbook.');
});

test('More cells than Sheets holds are refused.', async () => {
  const wide = `${'1,'.repeat(9_999)}1\n`;
  await expect(sheetOf('a.csv', wide.repeat(1_001))).rejects.toThrow(
    '1001 rows × 10000 columns are too many: Sheets holds 10 million cells.',
  );
}, 60_000);
