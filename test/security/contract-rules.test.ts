import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MARK, RULES } from './contract-rules.ts';

const HOST = fileURLToPath(new URL('../host/', import.meta.url));
const HERE = fileURLToPath(import.meta.url);

/** Titles of the tests in a file, as they are written. */
function titlesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^\s*test(?:\.\w+)?(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gm,
  );
  return [...found].map(([, , title]) => title);
}

const files = readdirSync(HOST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => HOST + name);
const titles = [...files, HERE].flatMap(titlesIn);
const numbered = new Set(titles.map((title) => Number(/^(\d+) \[/.exec(title)?.[1] ?? 0)));

test('the titles are found', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(titles.length).toBeGreaterThan(150);
  expect(titles).toContain('13 [D] a new tab has 1000 rows and 26 columns and becomes active');
  expect(RULES).toHaveLength(35);
});

test('35 [M] every rule of the stand-in has a test that carries its number', () => {
  const missing = RULES.flatMap((rule, at) => (numbered.has(at + 1) ? [] : [`${at + 1} ${rule}`]));
  expect(missing).toEqual([]);
});

test('every test of the contract says where its rule comes from', () => {
  const contract = files.filter((file) => file.includes('contract')).flatMap(titlesIn);
  expect(contract.filter((title) => !MARK.test(title))).toEqual([]);
});

test('a number always comes with a mark, and names a rule that there is', () => {
  expect(titles.filter((title) => /^\d+ /.test(title) && !MARK.test(title))).toEqual([]);
  expect([...numbered].filter((number) => number > RULES.length)).toEqual([]);
});
