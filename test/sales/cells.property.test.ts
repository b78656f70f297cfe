import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from '../../src/sales/amounts.ts';
import { civilFromDay, isoFromDay } from '../../src/sales/calendar.ts';
import { readDate } from '../../src/sales/date.ts';
import { readDays } from '../../src/sales/days.ts';
import { monthOf } from '../../src/sales/month-name.ts';
import { readSales } from '../../src/sales/read.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { isProblem } from '../../src/words/messages.ts';
import { byCustomer, tokyo } from './reading.ts';

// Every run tries the same texts, so that a failure can be run again.
fc.configureGlobal({ seed: 20_240_305 });

/** Texts made of what dates and amounts are made of, so that many of them nearly are one. */
const pieces = fc.constantFrom(
  ...'0123456789０１２３４５６７８９'.split(''),
  ...['/', '-', '.', ',', ' ', ':', '年', '月', '日', '円', '¥', '$', '€', '△', '▲', '(', ')', '+'],
  ...[
    '万',
    '千',
    '億',
    '令和',
    '平成',
    '昭和',
    'R',
    'H',
    's',
    '元',
    'Mar',
    'may',
    'T',
    'Z',
    '+09:00',
  ],
  ...['(火)', '税込', '引き', '金', '也', 'PM', '午後', "'", 'th', '小計', '未定'],
);
const nearly = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
const texts = fc.oneof(nearly, fc.string({ unit: 'grapheme', maxLength: 20 }));

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

test('no text turns into a date that its digits do not say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const date = readDate(text, { dayOf: tokyo.dayOf });
      if (date.is !== 'day' && date.is !== 'month') return;
      const { year, month, day } = civilFromDay(date.day);
      const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
      const digits = digitsOf(text);
      const word = (text.normalize('NFKC').match(/\p{L}+/gu) ?? []).some(
        (w) => monthOf(w) === month,
      );
      const hasMonth = word || numbers.includes(month) || digits.includes(String(month));
      // An offset may move the day by one, and with it month and year.
      if (!/[Z+]|\d-\d/.test(text)) expect(hasMonth).toBe(true);
      const era = /令和|平成|昭和|[rhs]|㋿/i.test(text.normalize('NFKC'));
      const short = String(year % 100).padStart(2, '0');
      if (!era && !/[Z+]/.test(text)) expect(digits).toContain(short);
      if (date.is === 'day' && !/[Z+]|\d-\d/.test(text)) expect(digits).toContain(String(day));
    }),
    { numRuns: 3000 },
  );
});

test('no text turns into an amount that its digits do not say', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const amount = readAmount(text);
      if (amount === null) return;
      expect(Number.isFinite(amount)).toBe(true);
      if (/[万千億]/.test(text)) return;
      const whole = String(Math.trunc(Math.abs(amount) / 10_000));
      // What begins with the decimal mark has no digit for its 0.
      const digits = `0${digitsOf(text)}`.replace(/^0+(?=[1-9])/, '');
      expect(whole === '0' || digits.startsWith(whole)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a real date reads as itself in every spelling', () => {
  const spellings: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}.${String(m).padStart(2, '0')}.${String(d).padStart(2, '0')} 10:30`,
    (y, m, d) => `令和${y - 2018}年${m}月${d}日`,
    (y, m, d) => `R${y - 2018}-${m}-${d}`,
    (y, m, d) => `${d} ${['Jan', 'Feb', 'Mar', 'Apr'][(m - 1) % 4] ?? ''} ${y}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 43_700, max: 55_000 }),
      fc.integer({ min: 0, max: 4 }),
      (day, spelling) => {
        const { year, month, day: dayOfMonth } = civilFromDay(day);
        const text = spellings[spelling](year, month, dayOfMonth);
        const date = readDate(text, { dayOf: tokyo.dayOf });
        expect(date.is === 'day' ? isoFromDay(date.day) : text).toBe(isoFromDay(day));
      },
    ),
  );
});

test('the order of a column’s cells does not matter', () => {
  const dates = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 })),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(dates, fc.nat(), (list, turn) => {
      const cells = list.map(([a, b]) => `${a}/${b}/2024`);
      const shift = turn % cells.length;
      const turned = [...cells.slice(shift), ...cells.slice(0, shift)];
      const there = readDays(cells, tokyo);
      const back = readDays(turned, tokyo);
      const sorted = (days: Int32Array): number[] => [...days].sort((x, y) => x - y);
      expect(sorted(back.days)).toEqual(sorted(there.days));
      expect(back.order).toBe(there.order);
    }),
  );
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  texts,
  fc.double(),
  fc.integer({ min: 40_000, max: 46_000 }),
  fc.boolean(),
  fc.date().map((date) => date as Cell),
  fc.constantFrom<Cell>(
    '',
    '日付',
    'お客様名',
    '金額',
    '小計',
    '山田',
    '佐藤',
    '4月',
    '5月',
    '6月',
    '注文番号',
  ),
);

test('any cells at all are read without an exception and without NaN', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (cells) => {
      const reading = readSales({ tab: { name: 'A', cells }, place: tokyo });
      if (isProblem(reading)) return;
      const { amount, day } = reading.sales;
      expect([...amount, ...day].every(Number.isFinite)).toBe(true);
      expect(reading.status.length).toBe(reading.customerOfRow.length);
    }),
    { numRuns: 1500 },
  );
});

test('under a header any cells are read without an exception and without NaN', () => {
  const header = ['日付', 'お客様名', '金額', '注文番号', 'ステータス', '単価', '数量'];
  const row = fc.array(cell, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const sure = ['2024/3/5', '山田', 100, 1, '', '', ''];
      const reading = readSales({
        tab: { name: 'A', cells: [header, sure, ...rows] },
        place: tokyo,
      });
      if (isProblem(reading)) return;
      expect([...reading.sales.amount].every(Number.isSafeInteger)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('the order of the rows changes no customer’s money', () => {
  const sale = fc.tuple(
    fc.integer({ min: 45_000, max: 45_900 }),
    fc.constantFrom('山田', '佐藤様', '鈴木', '現金客'),
    fc.integer({ min: -500, max: 5000 }),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(fc.array(sale, { minLength: 2, maxLength: 20 }), fc.nat(), (rows, turn) => {
      const header = ['日付', 'お客様名', '金額', '注文番号'];
      const known = [45_000, '田中', 777, 99];
      const shift = turn % rows.length;
      const turned = [...rows.slice(shift), ...rows.slice(0, shift)];
      const money = (list: readonly (readonly Cell[])[]): unknown => {
        const reading = readSales({
          tab: { name: 'A', cells: [header, known, ...list] },
          place: tokyo,
        });
        return isProblem(reading) ? reading : [byCustomer(reading), reading.sales.orders];
      };
      expect(money(turned)).toEqual(money(rows));
    }),
  );
});
