import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LOG } from '../../../src/followup/log/log.ts';
import { processCard } from '../../../src/followup/log/process-card.ts';
import { day } from '../../data.ts';
import { anyShop, contactsOf, type Entry, FOUR, logOfEntries, shopOf } from './contacts.ts';

type Sales = Parameters<typeof shopOf>[0];

function cardOf(sales: Sales, entries: readonly Entry[], asOf = '2024-06-30') {
  const analysis = shopOf(sales, asOf);
  const log = logOfEntries(entries);
  return processCard(analysis, log, contactsOf(analysis, log).known);
}

/** An entry of long ago, so that the log was kept all the time. */
const KEPT: Entry = [0, '2022-01-01', 'bulkMail'];

test('B19: the thanks rate counts who was thanked within 7 days of the first purchase', () => {
  const sales = [
    ['Thanked', '2024-01-10', 10],
    ['Late', '2024-01-10', 10],
    ['Not', '2024-01-10', 10],
    ['Greeted', '2024-01-10', 10],
    ['Too young', '2024-06-24', 10],
    ['Too old', '2023-07-01', 10],
  ] as const;
  const thanks = { purpose: 'thanks' } as const;
  const entries: Entry[] = [
    KEPT,
    [0, '2024-01-17', 'letter', thanks],
    [1, '2024-01-18', 'letter', thanks],
    [3, '2024-01-12', 'phone'],
    [4, '2024-06-25', 'letter', thanks],
    [5, '2023-07-02', 'letter', thanks],
  ];
  expect(cardOf(sales, entries).thanks).toEqual({ share: 1 / 4, of: 4 });
});

/** K is flagged on 31 May and L on 30 April, as the back-test of the warning has it. */
const FLAGGED: Sales = [
  ...['2024-01-01', '2024-01-31', '2024-03-01', '2024-03-31', '2024-06-05'].map(
    (date) => ['K', date, 10] as const,
  ),
  ...['2024-01-01', '2024-01-31', '2024-03-01'].map((date) => ['L', date, 10] as const),
];

test('B19: a lapse warning is answered by a contact within 30 days of the flag', () => {
  const warnings = (entries: readonly Entry[], asOf?: string) =>
    cardOf(FLAGGED, [KEPT, ...entries], asOf).warnings;
  expect(warnings([])).toEqual({ share: 0, of: 2 });
  expect(warnings([[1, '2024-05-30', 'phone']])).toEqual({ share: 0.5, of: 2 });
  expect(warnings([[1, '2024-05-31', 'phone']])).toEqual({ share: 0, of: 2 });
  expect(warnings([[0, '2024-06-30', 'print']])).toEqual({ share: 0.5, of: 2 });
  expect(warnings([[1, '2024-05-30', 'phone']], '2024-06-29')).toEqual({ share: 1, of: 1 });
});

test('B19: the half-yearly DM rate counts active customers with a DM in 182 days', () => {
  const sales = [
    ['A', '2024-06-01', 10],
    ['B', '2024-06-01', 10],
    ['C', '2024-06-01', 10],
    ['Lapsed', '2023-06-01', 10],
  ] as const;
  const entries: Entry[] = [
    KEPT,
    [0, '2023-12-31', 'print'],
    [1, '2023-12-30', 'print'],
    [2, '2024-06-02', 'print', { typeText: 'ニュースレター' }],
    [3, '2024-06-02', 'print'],
  ];
  expect(cardOf(sales, entries).dm).toEqual({ share: 1 / 3, of: 3 });
});

test('B19: the days to settle a complaint run to the next personal contact', () => {
  const complaint = { purpose: 'complaint' } as const;
  const sales = ['A', 'B', 'C', 'D', 'E'].map((name) => [name, '2024-01-01', 10] as const);
  const entries: Entry[] = [
    [0, '2024-02-01', 'phone', complaint],
    [0, '2024-02-02', 'bulkMail'],
    [0, '2024-02-04', 'visit', complaint],
    [1, '2024-02-01', 'phone', complaint],
    [1, '2024-02-11', 'letter'],
    [2, '2024-02-01', 'phone', complaint],
    [3, '2024-02-01', 'phone', { ...complaint, open: true }],
    [3, '2024-02-05', 'phone'],
    [4, '2023-02-01', 'phone', complaint],
  ];
  // 3 days, 10 days, settled at once; D's is still open and E's is older than a year.
  expect(cardOf(sales, entries).complaints).toEqual({ median: 3, of: 3 });
});

test('B19: without a log nothing is told, and nothing of what was before the log began', () => {
  const analysis = shopOf(FLAGGED, '2024-06-30');
  const nothing = { thanks: null, warnings: null, dm: null, complaints: null };
  expect(processCard(analysis, NO_LOG, contactsOf(analysis, NO_LOG).known)).toEqual(nothing);
  const late = cardOf(FLAGGED, [[0, '2024-06-20', 'phone']]);
  expect(late).toMatchObject({ thanks: null, warnings: { share: 1, of: 1 }, complaints: null });
});

test('for any shop and log the rates are what a search of all contacts finds', () => {
  fc.assert(
    fc.property(anyShop, ({ sales, entries }) => {
      const asOf = day('2024-12-31');
      const analysis = shopOf([...FOUR, ...sales], '2024-12-31');
      const kept: Entry[] = [KEPT, ...entries];
      const card = cardOf([...FOUR, ...sales], kept, '2024-12-31');
      const has = (k: number, from: number, to: number, more: (entry: Entry) => boolean) =>
        kept.some((each) => {
          const on = day(each[1]);
          return each[0] === k && on >= from && on <= to && on <= asOf && more(each);
        });
      const { facts, stage } = analysis;
      const newcomers = [...facts.scored].filter((k) => {
        const age = asOf - facts.first[k];
        return age >= 7 && age < 365;
      });
      const thanked = newcomers.filter((k) =>
        has(k, facts.first[k], facts.first[k] + 7, ([, , , more]) => more?.purpose === 'thanks'),
      );
      const active = [...facts.scored].filter((k) => stage[k] < 5);
      const written = active.filter((k) =>
        has(k, asOf - 182, asOf, ([, , type]) => type === 'print'),
      );
      const rate = (hits: readonly number[], of: readonly number[]) =>
        of.length === 0 ? null : { share: hits.length / of.length, of: of.length };
      expect(card.thanks).toEqual(rate(thanked, newcomers));
      expect(card.dm).toEqual(rate(written, active));
      const { warnings, complaints } = card;
      expect((warnings?.share ?? 0) >= 0 && (warnings?.share ?? 1) <= 1).toBe(true);
      expect(complaints?.median ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

test('for any log the order of its rows changes no rate', () => {
  fc.assert(
    fc.property(anyShop, ({ sales, entries }) => {
      const onePerDay = entries.filter(
        ([k, date], at) => entries.findIndex((each) => each[0] === k && each[1] === date) === at,
      );
      const card = (list: readonly Entry[]) => cardOf([...FOUR, ...sales], list, '2024-12-31');
      expect(card([...onePerDay].reverse())).toEqual(card(onePerDay));
    }),
    { numRuns: 30 },
  );
});
