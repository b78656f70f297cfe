import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { potentials } from '../../src/shop/potential.ts';
import { wordsOf } from '../../src/words/words.ts';
import { firms } from '../lists/firms.ts';
import { bookOf, cellsOf, serve, value } from '../sheets/book.ts';
import { analysisOf } from '../shop.ts';
import { SYSTEMS } from './ids.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));

/** The systems that titles name, at their beginning: `B9, C30: …`. */
function named(text: string): string[] {
  const titles = text.matchAll(/['"`]((?:[A-E]\d+, )*[A-E]\d+): /g);
  return [...titles].flatMap(([, ids]) => ids.split(', '));
}

test('every numbered system of the sources has a test that names it', () => {
  const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${HOME}/${file}`, 'utf8'));
  const found = new Set(texts.flatMap(named));
  expect(Object.keys(SYSTEMS).filter((id) => !found.has(id))).toEqual([]);
});

test('B15, C36: the work of the day begins with those who may leave, and ends with the new', () => {
  const { work, lists } = value(serve(bookOf(firms()), 'today', { tab: 'Orders' }));
  expect(work).toEqual(['lapse-warning', 'win-back', 'thank-you', 'second-order']);
  for (const id of work) {
    const offer = lists.find((one) => one.id === id)!;
    expect(offer.people).toBeGreaterThan(0);
    expect(Number.isFinite(offer.atStake)).toBe(true);
  }
});

test('B26: each person on a list has a segment of their own and an opening to write', () => {
  const book = bookOf(firms());
  const { tab } = value(serve(book, 'list', { tab: 'Orders', id: 'second-order' }));
  const [header, ...rows] = cellsOf(book, tab!);
  const { facts, lists } = wordsOf('en');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row[header.indexOf(facts.segment.header)]).toMatch(/^[A-K] \S/);
    expect(row[header.indexOf(facts.words.header)]).toBe(lists['second-order'].words);
  }
});

test('B17: what a step up may bring is who can be reached by the chance by the gain', () => {
  const rows = Array.from({ length: 40 }, (_, k) => ['2023-09-01', `Old ${k}`, 100]);
  const again = rows.slice(0, 10).map(([, name]) => ['2024-09-01', name, 100]);
  const fresh = Array.from({ length: 5 }, (_, k) => ['2024-09-10', `New ${k}`, 60]);
  const cells = [['Order date', 'Customer', 'Amount'], ...rows, ...again, ...fresh];
  const analysis = analysisOf(cells, '2024-09-30');
  const names = analysis.reading.sales.customers;
  // Of 40 who had bought once a year ago 10 came again; 4 of 5 newcomers have an address.
  const [best, ...others] = potentials(analysis, (k) => names[k] !== 'New 0');
  expect(others).toEqual([]);
  expect(best).toMatchObject({ from: 'firstTime', to: 'steady', reachable: 4, chance: 0.25 });
  expect(best.gain).toBe(40 * 10_000);
  expect(best.potential).toBe(4 * 0.25 * 40 * 10_000);
});
