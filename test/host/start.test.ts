import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toyBook, toyProject } from './calc/toy.ts';
import { startHost } from './server.ts';
import { wishOf, workbookOf } from './start.ts';

const folder = mkdtempSync(join(tmpdir(), 'otokui-start-'));
const file = join(folder, 'sales.csv');
writeFileSync(file, 'Name,Amount\nAnn,5\n');
afterAll(() => rmSync(folder, { recursive: true }));

test('without arguments it is the English sample shop at port 8321', async () => {
  const wish = wishOf([], undefined);
  expect(wish).toEqual({ file: null, language: 'en', zone: null, port: 8321 });
  const book = await workbookOf(wish, 'en');
  expect([book.locale, book.zone, book.sheets.length]).toEqual(['en_GB', 'Europe/London', 1]);
});

test('the sample shop in Japanese has a Japanese locale and zone', async () => {
  const book = await workbookOf(wishOf(['--locale', 'ja'], '0'), 'ja');
  expect([book.locale, book.zone, book.sheets[0].name]).toEqual(['ja_JP', 'Asia/Tokyo', '売上']);
});

test("the owner's own file is opened, in the zone that is asked for", async () => {
  const wish = wishOf([file, '--zone', 'America/New_York'], '8400');
  expect(wish).toMatchObject({ file, port: 8400 });
  const book = await workbookOf(wish, 'en');
  expect([book.title, book.zone]).toEqual(['sales', 'America/New_York']);
  expect(book.sheets[0].cells[1]).toEqual(['Ann', 5]);
});

test('what cannot be meant is said in one sentence', () => {
  expect(() => wishOf(['nowhere.csv'], undefined)).toThrow('There is no file “nowhere.csv”.');
  expect(() => wishOf(['--locale', 'fr'], undefined)).toThrow('--locale is en or ja, not “fr”.');
  expect(() => wishOf(['--zone', 'Mars'], undefined)).toThrow('There is no time zone “Mars”.');
  expect(() => wishOf([], 'http')).toThrow('PORT is a number from 0 to 65535, not “http”.');
  expect(() => wishOf(['--colour'], undefined)).toThrow(/--colour/);
});

test('a file that is no table is said to be none', async () => {
  const picture = join(folder, 'picture.png');
  writeFileSync(picture, 'x');
  await expect(workbookOf(wishOf([picture], undefined), 'en')).rejects.toThrow(/picture\.png/);
});

test('a port that is taken is an error with its code', async () => {
  const host = await startHost({ project: toyProject, book: toyBook() });
  const port = Number(new URL(host.address).port);
  const second = startHost({ project: toyProject, book: toyBook(), port });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await host.close();
});
