import { expect, test } from 'vitest';
import { loadProject, type Run, run } from '../host/script.ts';
import { putValues, sheetByName, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, serve, tabs, value } from './book.ts';
import { deleteTab, largeShop, readable, segmentInLegs, state } from './legs.ts';

/** Calls take so many times as long as usual: each part of the writing gets a leg of its own. */
const SLOW = 100;

/** Four hundred sales, segmented by a faster platform. */
function finished(change: (book: Workbook) => void = () => {}): Workbook {
  const book = largeShop(400);
  change(book);
  expect(segmentInLegs(book, {}).last.ok).toBe(true);
  return book;
}

const DONE = finished();
const FAST = state(DONE);
const READABLE = readable(DONE);

const SPEEDS = [
  [1, 1],
  [50, 1],
  [80, 2],
  [100, 3],
] as const;

test.each(SPEEDS)(
  'where calls take %i times as long, the same file comes about in %i legs',
  (slow, count) => {
    const book = largeShop(400);
    const legs = segmentInLegs(book, { slow });
    expect([legs.last.ok, legs.count]).toEqual([true, count]);
    expect(legs.last.run.violations).toEqual([]);
    expect(state(book)).toBe(FAST);
  },
);

test('20,000 sales on a slow platform become what they become on a fast one', () => {
  const [fast, slow] = [largeShop(20_000), largeShop(20_000)];
  segmentInLegs(fast, {});
  expect(segmentInLegs(slow, { slow: 90 }).count).toBeGreaterThan(1);
  expect(state(slow)).toBe(state(fast));
});

test('what is written so far and what follows is said, and the tab of the sales is open', () => {
  const book = largeShop(400);
  const answer = serve(book, 'segment', { tab: 'Orders' }, { slow: SLOW });
  expect(answer.ok ? null : answer.problem).toEqual({
    code: 'unfinished',
    text: 'Sheets is slow just now, so this is done in steps: 1 of 3 parts are written and complete. Do the same again for the rest, or leave the panel open.',
  });
  expect(answer.ok ? null : answer.fix).toEqual({ do: 'again' });
  expect(tabs(book)).toEqual(['Orders', 'Customers']);
  expect(book.active).toBe(sheetByName(book, 'Orders')!.id);
});

test('the menu says it too, and the same item of the menu does the rest', () => {
  const book = largeShop(400);
  const item = (): Run =>
    run(loadProject(), book, 'segmentCustomers', [], {
      slow: SLOW,
      now: Date.UTC(2024, 8, 30, 11),
    });
  expect(item().alerts).toEqual([expect.stringContaining('1 of 3 parts are written')]);
  expect(item().alerts).toEqual([expect.stringContaining('2 of 3 parts are written')]);
  const last = item();
  expect([last.alerts, last.toasts.length]).toEqual([[], 1]);
  expect(state(book)).toBe(FAST);
});

test('at no speed is a run ended in the middle: it is done, split, or refused before any write', () => {
  for (let slow = 40; slow <= 400; slow *= 1.3) {
    const book = largeShop(50);
    const untouched = state(book);
    const { last } = segmentInLegs(book, { slow });
    if (last.ok) expect(segmentInLegs(book, { slow }).last.run.seconds).toBeLessThan(360);
    else if (last.problem.text.includes('Nothing was written')) expect(state(book)).toBe(untouched);
    else expect(last.problem.code).toBe('slow');
  }
});

test('room that runs out after the first part leaves that part, says so, and can be undone', () => {
  const book = largeShop(400);
  const { last } = segmentInLegs(book, { slow: SLOW }, () => {
    const orders = sheetByName(book, 'Orders')!;
    orders.rows = Math.floor((10_000_000 - 26_000) / orders.columns);
  });
  expect(last.ok ? null : last).toMatchObject({ wrote: true, problem: { code: 'tooManyCells' } });
  expect(last.ok ? '' : last.problem.text).toContain('What is written is complete.');
  expect(tabs(book)).toEqual(['Orders', 'Customers']);
  expect(value(serve(book, 'undo', {})).removed).toEqual(['Customers']);
});

/** One more sale of a customer, and the first of another. */
function addSales(book: Workbook): void {
  const sheet = sheetByName(book, 'Orders')!;
  sheet.rows += 2;
  putValues(sheet, 401, 0, [
    [45_564, 'Customer 5', 'c5@example.com', 9000],
    [45_564, 'Newcomer', 'new@example.com', 12],
  ]);
}

test.each([1, 2])('sales added after leg %i are in every tab at the end', (leg) => {
  const book = largeShop(400);
  segmentInLegs(book, { slow: SLOW }, (legs) => legs === leg && addSales(book));
  expect(readable(book)).toBe(readable(finished(addSales)));
});

test.each([
  [1, 'Customers'],
  [2, 'Customers'],
  [2, 'Data check'],
] as const)('after leg %i somebody deletes %s: it is made again, once', (leg, tab) => {
  const book = largeShop(400);
  segmentInLegs(book, { slow: SLOW }, (legs) => legs === leg && deleteTab(book, tab));
  expect(tabs(book).sort()).toEqual(['Customers', 'Data check', 'Orders']);
  for (const name of tabs(book)) expect(cellsOf(book, name)).toEqual(cellsOf(DONE, name));
});

test('the sales tab itself is deleted between two legs: one sentence, what stands can be undone', () => {
  const book = largeShop(400);
  book.sheets.push({ ...structuredClone(sheetByName(bookOf([['mine']]), 'Orders')!), id: 77 });
  book.sheets[1].name = 'Mine';
  const { last } = segmentInLegs(book, { slow: SLOW }, () => {
    deleteTab(book, 'Orders');
    book.active = 77;
  });
  expect(last.ok ? '' : last.problem.code).toBe('tabGone');
  expect(value(serve(book, 'undo', {})).removed).toEqual(['Customers']);
  expect(tabs(book)).toEqual(['Mine']);
});

test('what the owner writes beside a customer between two legs stays', () => {
  const book = largeShop(400);
  const note = (): readonly [number, number] => {
    const [header, ...rows] = cellsOf(book, 'Customers');
    const row = rows.findIndex((cells) => cells[header.indexOf('Name')] === 'Customer 9');
    return [row + 1, header.indexOf('Note')];
  };
  segmentInLegs(book, { slow: SLOW }, (legs) => {
    if (legs === 1) putValues(sheetByName(book, 'Customers')!, ...note(), [['rings on Mondays']]);
  });
  const [row, column] = note();
  expect(cellsOf(book, 'Customers')[row][column]).toBe('rings on Mondays');
  expect(cellsOf(book, 'Customers')).toHaveLength(cellsOf(DONE, 'Customers').length);
});

test.each([1, 2, 3])('Undo after leg %i takes away all that was written until then', (leg) => {
  const book = largeShop(400);
  const before = readable(book);
  for (let legs = 0; legs < leg; legs++) serve(book, 'segment', { tab: 'Orders' }, { slow: SLOW });
  const undone = value(serve(book, 'undo', {}, { slow: 50 }));
  expect(undone).toMatchObject({ kept: [], undo: false });
  expect(readable(book)).toBe(before);
  expect(segmentInLegs(book, { slow: SLOW }).count).toBe(3);
  expect(readable(book)).toBe(READABLE);
});

test('Undo after the first leg of a second run leaves the first run to be undone by itself', () => {
  const book = structuredClone(DONE);
  expect(serve(book, 'segment', { tab: 'Orders' }, { slow: SLOW }).ok).toBe(false);
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: ['Customers'], undo: true });
  expect(cellsOf(book, 'Orders')[0]).toContain('Segment');
  expect(value(serve(book, 'undo', {}))).toMatchObject({ removed: ['Data check'], undo: false });
  expect(readable(book)).toBe(readable(largeShop(400)));
});

test('a second run over tabs that stand is split too and ends as on a fast platform', () => {
  const [fast, slow] = [structuredClone(DONE), structuredClone(DONE)];
  for (const book of [fast, slow]) addSales(book);
  segmentInLegs(fast, {});
  expect(segmentInLegs(slow, { slow: SLOW }).count).toBe(3);
  expect(state(slow)).toBe(state(fast));
});

test('a colleague who finishes between two legs does it for both', () => {
  const book = largeShop(400);
  segmentInLegs(book, { slow: SLOW, user: 'her' }, (legs) => {
    if (legs === 1) expect(segmentInLegs(book, { user: 'him' }).count).toBe(1);
  });
  expect(readable(book)).toBe(READABLE);
  expect(value(serve(book, 'undo', {}))).toMatchObject({ kept: [], undo: false });
});

test('the other paint and another day between two legs hold for the whole', () => {
  const book = largeShop(400);
  serve(book, 'segment', { tab: 'Orders' }, { slow: SLOW });
  const later = { tab: 'Orders', asOf: '2024-11-30', paint: 'column' } as const;
  segmentInLegs(book, { slow: SLOW }, undefined, later);
  const fast = largeShop(400);
  value(serve(fast, 'segment', later));
  expect(readable(book)).toBe(readable(fast));
});

test('where nothing can be remembered with the file it is written in one go', () => {
  const book = largeShop(50);
  for (let at = 10; at < 66; at++) book.properties.set(`other.${at}`, 'x'.repeat(9000));
  book.properties.set('last', 'x'.repeat(512_000 - 56 * 9008 - 24));
  expect(segmentInLegs(book, { slow: 75 }).count).toBe(1);
});
