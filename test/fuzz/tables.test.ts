import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSales } from '../../src/sales/read.ts';
import { NOBODY, type Reading } from '../../src/sales/reading.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { problems } from '../../src/words/en.ts';
import { isProblem } from '../../src/words/messages.ts';
import { london, tokyo } from '../sales/reading.ts';
import { amountText, anyCell, dateText, nameText, otherCell } from './cells.ts';
import { civil, says } from './naive.ts';
import { means } from './naive-amounts.ts';
import { PATIENCE, runs } from './runs.ts';

/** What must hold of a reading whatever was read. */
function checkReading(reading: Reading, cells: readonly (readonly Cell[])[]): void {
  const { sales, rowOfLine, customerOfRow, status, rows, lines } = reading;
  expect(sales.customer).toHaveLength(lines);
  expect([sales.day.length, sales.amount.length, rowOfLine.length]).toEqual([lines, lines, lines]);
  expect(lines).toBeLessThanOrEqual(rows * Math.max(1, ...cells.map((row) => row.length)));
  expect([...sales.amount].every(Number.isSafeInteger)).toBe(true);
  expect([...sales.day].every((day) => day >= reading.firstDay && day <= reading.lastDay)).toBe(
    true,
  );
  expect(sales.customers.every((name) => typeof name === 'string' && name !== '')).toBe(true);
  expect([...sales.customer].every((k) => k < sales.customers.length)).toBe(true);
  expect(new Set(sales.customers).size).toBe(sales.customers.length);
  expect([...sales.order].every((order) => order < sales.orders)).toBe(true);
  expect(status.length).toBe(customerOfRow.length);
  expect([...customerOfRow].every((k) => k === NOBODY || k < sales.customers.length)).toBe(true);
  expect([...rowOfLine].every((row) => row > reading.headerRow && row < cells.length)).toBe(true);
}

function read(cells: readonly (readonly Cell[])[], place = tokyo): Reading | null {
  const reading = readSales({ tab: { name: 'Orders', cells }, place });
  if (!isProblem(reading)) return reading;
  expect(Object.keys(problems)).toContain(reading.code);
  return null;
}

const HEADS = [
  ...[
    '日付',
    'お客様名',
    '金額',
    '注文番号',
    'ステータス',
    '単価',
    '数量',
    '合計',
    '4月',
    '2024/05',
  ],
  ...[
    'Date',
    'Customer',
    'Amount',
    'Order',
    'Email',
    'Refund',
    'Currency',
    '__proto__',
    '=1+1',
    '',
  ],
];

test(
  'any tab at all is read or refused with one of our problems',
  () => {
    const head = fc.array(fc.constantFrom<Cell>(...HEADS), { minLength: 2, maxLength: 8 });
    const rows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 10 });
    fc.assert(
      fc.property(head, rows, fc.boolean(), (first, rest, headed) => {
        const cells = headed ? [first, ...rest] : rest;
        const reading = read(cells, headed ? london : tokyo);
        if (reading !== null) checkReading(reading, cells);
      }),
      runs(300, 40),
    );
  },
  PATIENCE,
);

const SURE: readonly Cell[] = ['2024/3/15', '山田', 1200];
const row = fc.tuple(
  fc.oneof({ arbitrary: dateText, weight: 3 }, otherCell),
  fc.oneof({ arbitrary: fc.constantFrom('山田', '佐藤様', 'Ann'), weight: 3 }, nameText),
  fc.oneof({ arbitrary: amountText, weight: 3 }, otherCell),
);

test(
  'each sale has the day and the money that its own row says',
  () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const cells = [['日付', 'お客様名', '金額'], SURE, ...rows];
        const reading = read(cells);
        if (reading === null) return;
        checkReading(reading, cells);
        const { date, amount } = reading.roles;
        reading.rowOfLine.forEach((at, i) => {
          const [when, what] = [cells[at][date], cells[at][amount]];
          const { day, amount: money } = reading.sales;
          const { year } = civil(day[i]);
          if (typeof when === 'string' && when.trim() !== '') {
            const kinds = ['day', 'month'] as const;
            const said = kinds.some((kind) => says(`${year} ${when}`, day[i], kind));
            expect(said, `${when} → ${JSON.stringify(civil(day[i]))}`).toBe(true);
          }
          if (typeof what === 'string') {
            // An item taken off, and a refund, count against the shop whatever their sign.
            const either = means(what, money[i]) || means(`-${what}`, money[i]);
            expect(either, `${what} → ${money[i] / 10_000}`).toBe(true);
          }
        });
      }),
      runs(300, 30),
    );
  },
  PATIENCE,
);
