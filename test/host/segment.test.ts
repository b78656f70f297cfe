import { access, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBook } from './files/read.ts';
import { segment, wishOf } from './segment.ts';

const folder = await mkdtemp(join(tmpdir(), 'otokui-segment-'));

/** Forty customers; customer `k` ordered on the first of the first `1 + k % 10` months of 2025. */
async function smallShop(): Promise<string> {
  const rows = ['Order ID,Customer,Email,Date,Amount'];
  for (let k = 0; k < 40; k++) {
    for (let month = 1; month <= 1 + (k % 10); month++) {
      const day = `2025-${String(month).padStart(2, '0')}-01`;
      rows.push(`A${k}-${month},Customer ${k},c${k}@example.com,${day},${100 + k}`);
    }
  }
  const path = join(folder, 'small.csv');
  await writeFile(path, `${rows.join('\n')}\n`);
  return path;
}

test('The command line is understood whole.', () => {
  expect(
    wishOf(
      ['shop.csv', '--out', 'o.xlsx', '--as-of', '2025-06-30', '--locale', 'ja', '--json'].concat(
        '--list',
        'win-back',
        '--list',
        'thank-you',
      ),
    ),
  ).toEqual({
    file: 'shop.csv',
    out: 'o.xlsx',
    asOf: '2025-06-30',
    language: 'ja',
    setting: { locale: 'ja_JP', zone: 'Asia/Tokyo' },
    lists: ['win-back', 'thank-you'],
    slow: null,
    json: true,
  });
  expect(wishOf(['a.csv']).setting).toEqual({ locale: 'en_GB', zone: 'Europe/London' });
  expect(wishOf(['a.csv', '--zone', 'Asia/Kolkata']).setting.zone).toBe('Asia/Kolkata');
  expect(wishOf(['a.csv', '--slow', '50']).slow).toBe(50);
});

test('What cannot be meant is refused in one sentence.', () => {
  expect(() => wishOf([])).toThrow('Usage: npm run --silent segment -- FILE');
  expect(() => wishOf(['a.csv', '--bogus'])).toThrow('Usage: npm run --silent segment -- FILE');
  expect(() => wishOf(['a.csv', '--as-of', '2025-02-30'])).toThrow(
    '--as-of is a day such as 2025-06-30, not “2025-02-30”.',
  );
  expect(() => wishOf(['a.csv', '--locale', 'fr'])).toThrow('--locale is en or ja, not “fr”.');
  expect(() => wishOf(['a.csv', '--zone', 'Mars'])).toThrow('There is no time zone “Mars”.');
  expect(() => wishOf(['a.csv', '--slow', 'very'])).toThrow(
    '--slow is a number from 1 on, not “very”.',
  );
  expect(() => wishOf(['a.csv', '--out', 'o.csv'])).toThrow('--out is an .xlsx file, not “o.csv”.');
});

test('A file becomes segments, a list and a workbook, and the answer says so.', async () => {
  const out = join(folder, 'out.xlsx');
  const args = ['--as-of', '2025-11-15', '--list', 'win-back', '--out', out, '--json'];
  const answer = JSON.parse(await segment(wishOf([await smallShop(), ...args])));
  expect(answer.rows).toEqual({ read: 220, sales: 220, skipped: {} });
  expect(answer).toMatchObject({ asOf: '2025-11-15', orders: 220, customers: 40, coverage: 1 });
  expect(answer.columns).toMatchObject({ date: 'Date', amount: 'Amount', order_id: 'Order ID' });
  const people = answer.segments.map(({ customers }: { customers: number }) => customers);
  expect(people.reduce((sum: number, count: number) => sum + count, 0)).toBe(40);
  expect(answer.lists[0].people).toBeGreaterThan(0);
  expect(answer.serviceCalls).toBeGreaterThan(0);
  expect(answer.serviceCalls).toBeLessThanOrEqual(60);

  const setting = { locale: 'en_GB', zone: 'Europe/London' };
  const book = await readBook('out.xlsx', await readFile(out), setting);
  const names = book.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['small', 'Customers', 'Data check']));
  expect(names).toContain(answer.lists[0].tab);
  expect(book.sheets[0].rules.length).toBeGreaterThan(0);
  expect(book.sheets[0].cells[0]?.slice(0, 6)).toContain('Segment');
});

test('Without --json the same is said in a few lines.', async () => {
  const text = await segment(wishOf([await smallShop(), '--as-of', '2025-11-15']));
  expect(text).toContain('40 customers, 220 orders');
  expect(text).toContain('Nothing was written: add --out OUT.xlsx for the workbook.');
});

test('On a slow platform the same comes about in steps, and how many is said.', async () => {
  const file = await smallShop();
  const args = ['--as-of', '2025-11-15', '--json'];
  const usual = JSON.parse(await segment(wishOf([file, ...args])));
  const slow = JSON.parse(await segment(wishOf([file, ...args, '--slow', '100'])));
  const { milliseconds: ours, serviceCalls, ...result } = usual;
  expect(slow).toMatchObject(result);
  expect(slow.serviceCalls).toBeGreaterThan(serviceCalls);
  expect(ours.read + ours.analyse + ours.write).toBeLessThan(20_000);
  expect(await segment(wishOf([file, '--as-of', '2025-11-15', '--slow', '100']))).toContain(
    'Written in 3 steps, each within six minutes.',
  );
  await expect(segment(wishOf([file, '--slow', '200']))).rejects.toThrow('Nothing was written.');
});

test('A file without sales is refused by the product’s own sentence, and nothing is written.', async () => {
  const path = join(folder, 'empty.csv');
  const out = join(folder, 'never.xlsx');
  await writeFile(path, 'Customer,Amount\nAnn,100\nBob,200\nAnn,300\n');
  await expect(segment(wishOf([path, '--out', out]))).rejects.toThrow('No column of “empty” reads');
  await expect(access(out)).rejects.toThrow();
});

test('A list that does not exist is named, with those that do.', async () => {
  const wish = wishOf([await smallShop(), '--as-of', '2025-11-15', '--list', 'friends']);
  await expect(segment(wish)).rejects.toThrow('There is no list “friends”. The lists are: ');
});
