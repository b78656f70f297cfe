import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putValues, sheetByName, type Workbook } from '../host/workbook.ts';
import { cellsOf, serve, value } from '../sheets/book.ts';
import { makeList, seenAs, wordsOfBook } from './driven.ts';
import { naiveList } from './naive/make.ts';
import { type MadeList, shopOf } from './naive/rules.ts';
import { bookOfShop, cellsOfShop, givenOf, type SmallShop, smallShop } from './random-shop.ts';

/** Lists of which somebody is on one in most small shops. */
const SENT: readonly MadeList[] = [
  'lapse-warning',
  'win-back',
  'thank-you',
  'second-order',
  'forgotten',
  'top-gift',
  'coupon',
  'outer-area-mail',
  'seasonal-greeting',
  'newsletter',
  'top-customers',
  'after-purchase',
  'after-sales-hearing',
];
const KEPT: readonly MadeList[] = ['leave-alone'];

const barred = ({ customers }: SmallShop): string[] =>
  customers.flatMap(({ isOut, isBlocked, isTicked }, k) =>
    isOut || isBlocked || isTicked ? [`K${k}`] : [],
  );

test('A12, C29: for any shop and log a list has whom its rule names less whom it spares', () => {
  fc.assert(
    fc.property(smallShop, fc.constantFrom(...SENT, ...KEPT), (shop, id) => {
      const book = bookOfShop(shop);
      const naive = shopOf(givenOf(book, shop));
      const expected = naiveList(id, naive);
      const driven = makeList(book, id);
      expect(seenAs(driven, expected, wordsOfBook(book))).toEqual(expected);

      const { people, excluded } = driven.listed;
      const left = excluded.reduce((sum, { count }) => sum + count, 0);
      expect(people + left).toBe(naive.people.filter(naive.rules[id].who).length);

      const [header = [], ...rows] = driven.cells;
      const address = header.indexOf('Recipient');
      const spared = rows.filter(([key]) => barred(shop).includes(String(key)));
      if (KEPT.includes(id)) expect(spared.every((row) => (row[address] ?? '') === '')).toBe(true);
      else expect(spared).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Ticks and comments on every second person of a tab. */
function work(book: Workbook, tab: string): number {
  const [header, ...rows] = cellsOf(book, tab);
  const sheet = sheetByName(book, tab)!;
  rows.forEach((_, at) => {
    if (at % 2 === 1) return;
    putValues(sheet, at + 1, header.indexOf('Done'), [[true]]);
    putValues(sheet, at + 1, header.indexOf('Result'), [[`spoke ${at}`]]);
  });
  return Math.ceil(rows.length / 2);
}

const contents = (book: Workbook) => book.sheets.map(({ name }) => [name, cellsOf(book, name)]);

test('C29: for any shop nobody is put on a second list of the day, and no tick is lost or logged twice', () => {
  fc.assert(
    fc.property(
      smallShop,
      fc.constantFrom<MadeList>('win-back', 'newsletter', 'forgotten'),
      (shop, id) => {
        const book = bookOfShop(shop);
        const make = () => value(serve(book, 'list', { tab: 'Orders', id }));
        const { tab, people } = make();
        if (tab === null) return;
        const ticked = work(book, tab);
        const before = cellsOf(book, tab);
        const second = make();
        expect(second.people).toBe(0);
        const bars = second.excluded.filter(({ key }) => key === 'openList' || key === 'recent');
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(people);
        expect(cellsOf(book, tab)).toEqual(before);

        const withoutLog = contents(book);
        const log = () => value(serve(book, 'logTicks', { list: tab }));
        expect(log()).toMatchObject({ added: ticked, before: 0 });
        expect(log()).toMatchObject({ added: 0, before: ticked });
        value(serve(book, 'undo', {}));
        expect(cellsOf(book, tab)).toEqual(before);
        expect(contents(book)).toEqual(withoutLog);
        expect(log()).toMatchObject({ added: ticked, before: 0 });
      },
    ),
    { numRuns: 20 },
  );
});

test('for any shop the order of the sales rows changes no list', () => {
  fc.assert(
    fc.property(
      smallShop,
      fc.constantFrom(...SENT, ...KEPT),
      fc.infiniteStream(fc.nat(1000)),
      (shop, id, dice) => {
        const [header, ...rows] = cellsOfShop(shop);
        const places = rows.map((row) => ({ row, at: dice.next().value }));
        const shuffled = places.sort((a, b) => a.at - b.at).map(({ row }) => row);
        const [one, other] = [bookOfShop(shop), bookOfShop(shop, [header, ...shuffled])];
        const [a, b] = [makeList(one, id), makeList(other, id)];
        expect(b.listed.excluded).toEqual(a.listed.excluded);
        expect(b.cells.map(([key]) => key)).toEqual(a.cells.map(([key]) => key));
      },
    ),
    { numRuns: 20 },
  );
});
