import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as clean from '../../src/cells/clean.ts';
import * as customer from '../../src/cells/customer.ts';
import { segmentMoves } from '../../src/cells/moves.ts';
import * as shop from '../../src/cells/shop.ts';
import * as stages from '../../src/cells/stages.ts';
import type { Table } from '../../src/cells/table.ts';
import { zoneDays } from '../../src/sales/zone.ts';
import { type FunctionProblem, isFunctionProblem, sentence } from '../../src/words/messages.ts';
import { wordsOf } from '../../src/words/words.ts';
import { day } from '../data.ts';

const place = { dayOf: zoneDays('Asia/Tokyo'), today: day('2030-01-01'), locale: 'ja_JP' };
const words = wordsOf('ja');
const call = { place, words };

const name = fc.constantFrom('a', 'b', 'A ', '現金客', '', 7, 'constructor', '__proto__');
const date = fc.oneof(
  fc.integer({ min: 44_900, max: 46_100 }),
  fc.date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: false }),
  fc.constantFrom('2024-02-29', '3/5', '令和6年3月5日', '2024/03', '', 'x', true),
);
const amount = fc.oneof(
  fc.integer({ min: -100_000, max: 200_000 }),
  fc.double(),
  fc.constantFrom('1,200円', '▲300', '', '-', '#REF!', false),
);
const sheet = fc.array(fc.tuple(name, date, amount), { minLength: 1, maxLength: 30 });
const option = fc.constantFrom<unknown>(undefined, '', 30, '2024-06-30', 'x', [['2023-12-31']]);

type Answers = Readonly<Record<string, Table | FunctionProblem>>;

function answers(rows: readonly (readonly unknown[])[], one: unknown, two: unknown): Answers {
  const column = (at: number) => rows.map((row) => [row[at]]);
  const [customers, dates, amounts] = [0, 1, 2].map(column);
  const all = { ranges: { customers, dates, amounts, as_of: one }, cutoffs: undefined, ...call };
  const when = { ranges: { customers, dates, as_of: one }, ...call };
  const what = { ranges: { customers, amounts }, words };
  const [from, to] = [one, two];
  return {
    rank: customer.customerRank(what),
    decile: customer.customerDecile(what),
    nextOrder: customer.customerNextOrder(when),
    daysLate: customer.customerDaysLate({ ...when, grace: two }),
    stage: stages.cpmStage({ ...all, cutoffs: two }),
    trend: stages.cpmTrend({ ...all, months: two }),
    stageMoves: stages.cpmMoves({ ...all, from, to }),
    segmentMoves: segmentMoves({ ...all, from, to }),
    cohorts: shop.salesCohorts({ ...when, period: two === 'x' ? '年' : '' }),
    change: shop.salesChange({
      ...all,
      before: { from_1: '2023-01-01', to_1: one },
      after: { from_2: one, to_2: '2025-12-31' },
    }),
    date: clean.cleanDate({ values: dates, dayFirst: two, ...call }),
    amount: clean.cleanAmount({ values: amounts, words }),
  };
}

function isPlain(cell: unknown): boolean {
  if (typeof cell === 'object' && cell !== null)
    return Number.isInteger((cell as { day: number }).day);
  return typeof cell === 'string' || Number.isFinite(cell);
}

test('whatever stands in the cells, an answer is a full table of plain values or one sentence', () => {
  fc.assert(
    fc.property(sheet, option, option, (rows, one, two) => {
      for (const [which, answer] of Object.entries(answers(rows, one, two))) {
        if (isFunctionProblem(answer)) {
          expect(sentence(words.functionProblems, answer), which).toMatch(/。$/);
          continue;
        }
        expect(answer.length, which).toBeGreaterThan(0);
        expect(new Set(answer.map((row) => row.length)).size, which).toBe(1);
        expect(
          answer.flat().filter((cell) => !isPlain(cell)),
          which,
        ).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of the rows changes no table and only the place of what stands in rows', () => {
  const plainDates = fc.integer({ min: 44_900, max: 46_100 });
  const plain = fc.array(fc.tuple(name, plainDates, amount), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(plain, (rows) => {
      // Rows with a blank end would be cut off at one end only.
      const filled = rows.filter(([who]) => who !== '');
      fc.pre(filled.length > 1);
      const one = answers(filled, '2024-06-30', '2025-06-30');
      const two = answers([...filled].reverse(), '2024-06-30', '2025-06-30');
      const inRows = ['rank', 'decile', 'nextOrder', 'stage'];
      const inTables = ['stageMoves', 'segmentMoves', 'cohorts', 'change'];
      for (const which of inTables) expect(two[which], which).toEqual(one[which]);
      for (const which of inRows) {
        const [forth, back] = [one[which], two[which]];
        if (isFunctionProblem(forth)) expect(back, which).toEqual(forth);
        else expect([...(back as Table)].reverse(), which).toEqual(forth);
      }
    }),
  );
});
