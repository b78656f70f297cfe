import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  RUNG_STAGES,
  RUNGS,
  relationOf,
  stageOn,
  USUAL_RELATION,
} from '../../../src/followup/relation/relation.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { day } from '../../data.ts';
import { analysisOf } from '../../shop.ts';
import { AS_OF, anyEntries, anyRows, type Entry, logWith, sheetOf } from './contacts.ts';

const HEADER: Cell[] = ['Order ID', 'Date', 'Customer', 'Amount'];
const buyer: Cell[] = ['R', '2024-01-01', 'Buyer', 500];
/** An acquaintance had a free sample and is in the sheet for it. */
const known: Cell[] = ['S', '2024-01-02', 'Known', 0];
const KNOWN = 1;

const sheet = (...rows: Cell[][]) => analysisOf([HEADER, buyer, known, ...rows], AS_OF);
const rungOfKnown = (...entries: readonly Entry[]) => {
  const { rung } = relationOf(sheet(), logWith(...entries));
  return RUNGS[rung[KNOWN]];
};

test('E1: an acquaintance is one without an entry, with a call or mail, or met once', () => {
  expect(rungOfKnown()).toBe('1.1');
  expect(rungOfKnown([KNOWN, '2024-03-01', { type: 'phone' }])).toBe('1.2');
  expect(rungOfKnown([KNOWN, '2024-03-01', { type: null }])).toBe('1.2');
  expect(rungOfKnown([KNOWN, '2024-03-01'])).toBe('1.3');
  expect(rungOfKnown([KNOWN, '2024-03-01'], [KNOWN, '2024-03-01'])).toBe('1.3');
});

test('E2: a prospect was met twice, had dinner with us, or had a proposal', () => {
  expect(rungOfKnown([KNOWN, '2024-03-01'], [KNOWN, '2024-04-01'])).toBe('2.1');
  expect(rungOfKnown([KNOWN, '2024-03-01', { purpose: 'dinner' }])).toBe('2.2');
  expect(rungOfKnown([KNOWN, '2024-03-01', { type: 'message', purpose: 'proposal' }])).toBe('2.3');
});

test('an entry dated after the day of the analysis counts for nothing yet', () => {
  expect(rungOfKnown([KNOWN, '2025-01-01', { purpose: 'proposal' }])).toBe('1.1');
});

const bought = (count: number): Cell[][] =>
  ['2024-02-01', '2024-03-02', '2024-04-01', '2024-05-01']
    .slice(0, count)
    .map((date, at) => [`N${at}`, date, 'New', 100]);
const rungOfNew = (count: number, options = USUAL_RELATION) => {
  const { rung } = relationOf(sheet(...bought(count)), logWith(), options);
  return RUNGS[rung[2]];
};

test('E3: one order is rung 3.1, two are 3.2, whatever the log says', () => {
  expect([rungOfNew(1), rungOfNew(2)]).toEqual(['3.1', '3.2']);
});

test('E4: a repeater has three orders, or four where the shop says so, and stays one', () => {
  const four = { ...USUAL_RELATION, repeaterOrders: 4 };
  expect([rungOfNew(3), rungOfNew(3, four), rungOfNew(4, four)]).toEqual(['4', '3.2', '4']);
  const returned: Cell[] = ['N2', '2024-04-20', 'New', -100];
  const { stage } = relationOf(sheet(...bought(3), returned), logWith());
  expect(stage[2]).toBe(4);
});

test('E8: a repeater is quiet after 182 days, or later where the own rhythm is slower', () => {
  const quietOn = (asOf: string, ...days: string[]) => {
    const rows = days.map((date): Cell[] => [date, 'Ito', 100]);
    const { quiet } = relationOf(
      analysisOf([['Date', 'Customer', 'Amount'], ...rows], asOf),
      logWith(),
    );
    return quiet[0];
  };
  const monthly = ['2024-01-01', '2024-01-31', '2024-03-01'];
  expect(quietOn('2024-08-30', ...monthly)).toBe(0);
  expect(quietOn('2024-08-31', ...monthly)).toBe(1);
  // Every 250 days, so not before 265.
  const slow = ['2022-01-01', '2022-09-08', '2023-05-16'];
  expect(quietOn('2024-02-05', ...slow)).toBe(0);
  expect(quietOn('2024-02-06', ...slow)).toBe(1);
  expect(quietOn('2024-12-31', '2023-01-01', '2023-01-31')).toBe(0);
});

test('E10: a repeater who has long been quiet is still one, so that our visit stays due', () => {
  const { stage, quiet } = relationOf(sheet(...bought(3)), logWith());
  expect([stage[2], quiet[2]]).toEqual([4, 1]);
});

test('E11: greetings go to whoever ever ordered, and to nobody below', () => {
  const { stage } = relationOf(sheet(...bought(1)), logWith([KNOWN, '2024-03-01']));
  expect([...stage].map((each) => each >= 3)).toEqual([true, false, true]);
});

test('on a past day the relation is what it was then', () => {
  const log = logWith([2, '2024-01-10'], [2, '2024-01-20']);
  const relation = relationOf(sheet(...bought(3)), log);
  const on = (iso: string) => stageOn(relation, 2, day(iso));
  expect(['2024-01-09', '2024-01-10', '2024-01-20', '2024-02-01', '2024-04-01'].map(on)).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

test('for any shop and log, no stage falls, and the past is as it was computed then', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, fc.nat(1_200), (rows, entries, age) => {
      const log = logWith(...entries);
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const now = relationOf(analysis, log);
      const past = day(AS_OF) - age;
      for (let k = 0; k < now.stage.length; k++) {
        expect(now.stage[k]).toBe(RUNG_STAGES[now.rung[k]]);
        expect(stageOn(now, k, past)).toBeLessThanOrEqual(now.stage[k]);
      }
      const then = { ...analysis, facts: { ...analysis.facts, asOf: past } };
      expect([...relationOf(then, log).stage]).toEqual(
        [...now.stage].map((_, k) => stageOn(now, k, past)),
      );
    }),
    { numRuns: 60 },
  );
});

test('for any shop and log, the rung is what a plain count of the rows and entries gives', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const analysis = analysisOf(sheetOf(rows), AS_OF);
      const log = logWith(...entries);
      const { rung } = relationOf(analysis, log);
      for (let k = 0; k < rung.length; k++) {
        const own = log.of(k).filter((each) => each.day <= day(AS_OF));
        const met = new Set(own.filter(({ type }) => type === 'visit').map((each) => each.day));
        const orders = analysis.facts.frequency[k];
        const holds = [
          true,
          own.length > 0,
          met.size >= 1,
          met.size >= 2,
          own.some(({ purpose }) => purpose === 'dinner'),
          own.some(({ purpose }) => purpose === 'proposal'),
          orders >= 1,
          orders >= 2,
          orders >= 3,
        ];
        expect(rung[k]).toBe(holds.lastIndexOf(true));
      }
    }),
    { numRuns: 60 },
  );
});

test('row order changes no relation', () => {
  fc.assert(
    fc.property(anyRows, anyEntries, (rows, entries) => {
      const log = logWith(...entries);
      const of = (given: Cell[][]) => [...relationOf(analysisOf(sheetOf(given), AS_OF), log).rung];
      expect(of([...rows].reverse())).toEqual(of(rows));
    }),
    { numRuns: 40 },
  );
});
