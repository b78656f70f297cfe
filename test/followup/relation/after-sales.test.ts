import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { afterSales } from '../../../src/followup/relation/after-sales.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, logWith, sheetOf } from './contacts.ts';

const BEGUN = day('2023-01-01');
const after = (days: number) => isoFromDay(BEGUN + days);
const HEADER = ['Date', 'Customer', 'Amount'];
/** First bought on the day, and again when 300 days are over: Prime where the money is enough. */
const buyer = (name: string, first: number, amount: number) => [
  [after(first), name, 100],
  [after(first + 300), name, amount],
];

test('A18: fans within a year are counted with and without a contact in the first 60 days', () => {
  const analysis = analysisOf(
    [
      HEADER,
      ...buyer('Contacted fan', 10, 70_000),
      ...buyer('Contacted late', 10, 70_000),
      ...buyer('Contacted', 10, 500),
      ...buyer('Alone', 10, 500),
    ],
    AS_OF,
  );
  const log = logWith([3, after(0)], [0, after(70)], [1, after(71)], [2, after(10)]);
  expect(afterSales(analysis, log)).toEqual({
    contacted: { customers: 2, fans: 1, rate: 0.5 },
    notContacted: { customers: 2, fans: 1, rate: 0.5 },
    claim: false,
  });
});

test('A18: a difference is claimed only with 30 customers on either side', () => {
  const shop = (alone: number) => {
    const buyers = Array.from({ length: 30 + alone }, (_, at) => buyer(`C${at}`, 10, 500));
    const contacts = Array.from({ length: 30 }, (_, k) => [k, after(20)] as const);
    const analysis = analysisOf([HEADER, ...buyers.flat()], AS_OF);
    return afterSales(analysis, logWith([30, after(0)], ...contacts));
  };
  expect([shop(29)?.claim, shop(30)?.claim]).toEqual([false, true]);
});

test('A18: who bought before the log began, or less than a year ago, is not judged', () => {
  const analysis = analysisOf(
    [
      HEADER,
      ...buyer('Before', -1, 70_000),
      ...buyer('On its day', 0, 70_000),
      [after(366), 'New', 1],
      [after(365), 'A year ago', 1],
    ],
    AS_OF,
  );
  const result = afterSales(analysis, logWith([2, after(0)]));
  expect(result?.contacted).toEqual({ customers: 0, fans: 0, rate: null });
  expect(result?.notContacted).toEqual({ customers: 2, fans: 1, rate: 0.5 });
});

test('A18: without a log nothing is said', () => {
  const analysis = analysisOf([HEADER, ...buyer('Alone', 0, 500)], AS_OF);
  expect(afterSales(analysis, NO_LOG)).toBeNull();
  expect(afterSales(analysis, logWith([0, '2025-01-01']))).toBeNull();
});

test('for any shop and log, both sides hold everybody judged, with the fans a plain count gives', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(
        sheetOf(rows).filter((_, at) => at !== 1),
        AS_OF,
      );
      const log = logWith(...entries);
      const result = afterSales(analysis, log);
      const { customer, day: days, amount } = analysis.reading.sales;
      const begun = log.contacts[0]?.day ?? day(AS_OF) + 1;
      const { first } = analysis.facts;
      const judged = [...analysis.facts.scored].filter(
        (k) => first[k] >= begun && first[k] + 365 <= day(AS_OF),
      );
      const fans = judged.filter((k) => {
        const own = [...days.keys()].filter((i) => customer[i] === k && days[i] <= first[k] + 365);
        const money = own.reduce((sum, i) => sum + amount[i] / 10_000, 0);
        return Math.max(...own.map((i) => days[i])) - first[k] >= 210 && money >= 70_000;
      });
      const { contacted, notContacted } = result ?? {
        contacted: { customers: 0, fans: 0 },
        notContacted: { customers: 0, fans: 0 },
      };
      expect(contacted.customers + notContacted.customers).toBe(judged.length);
      expect(contacted.fans + notContacted.fans).toBe(fans.length);
    }),
    { numRuns: 80 },
  );
});
