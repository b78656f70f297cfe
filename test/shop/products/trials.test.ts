import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Contact, logOf, NO_LOG } from '../../../src/followup/log/log.ts';
import { isoFromDay } from '../../../src/sales/calendar.ts';
import type { Cell } from '../../../src/sales/sales.ts';
import { purchasesOf } from '../../../src/shop/products/purchases.ts';
import {
  isTrialName,
  openTrials,
  trialConversions,
  trialsAmong,
} from '../../../src/shop/products/trials.ts';
import { day } from '../../data.ts';
import { contact } from './contact.ts';
import { HEADER, shopOf } from './sheet.ts';

function trialShop(rows: Cell[][], asOf: string) {
  const shop = shopOf([HEADER, ['Zzz', '2020-01-01', 'Pot', 10], ...rows], asOf);
  const purchases = purchasesOf(shop.analysis, shop.products, {
    windowDays: Number.POSITIVE_INFINITY,
    zeroAmount: 'visit',
  });
  return { ...shop, purchases, trials: trialsAmong(purchases) };
}

test('a trial is known by its name, in any width, and not by part of a word', () => {
  for (const name of [
    'お試しセット',
    'ﾄﾗｲｱﾙ 7日分',
    '無料サンプル',
    'Trial set',
    'STARTER kit',
    'samples',
  ]) {
    expect([name, isTrialName(name)]).toEqual([name, true]);
  }
  for (const name of ['Tea', 'Industrial fan', 'Upstarter', 'Example']) {
    expect([name, isTrialName(name)]).toEqual([name, false]);
  }
});

test('B14: a trial is followed up on day 7, 21 and 45 until a main product is bought', () => {
  const rows: Cell[][] = [
    ['Ito', '2024-03-01', 'Trial set', 500],
    ['Mori', '2024-03-01', 'Sample', 0],
    ['Kato', '2024-03-01', 'Trial set', 500],
    ['Kato', '2024-03-05', 'Soap', 900],
  ];
  const step = (asOf: string, name: string) => {
    const { purchases, trials, k } = trialShop(rows, asOf);
    return openTrials(purchases, trials, NO_LOG)(k(name));
  };
  expect(step('2024-03-07', 'Ito')).toBeNull();
  expect(step('2024-03-08', 'Ito')).toEqual({
    product: 'Trial set',
    day: day('2024-03-01'),
    days: 7,
    step: 7,
  });
  expect(step('2024-03-21', 'Ito')).toMatchObject({ days: 20, step: 7 });
  expect(step('2024-03-22', 'Mori')).toMatchObject({ product: 'Sample', days: 21, step: 21 });
  expect(step('2024-04-30', 'Ito')).toMatchObject({ days: 60, step: 45 });
  expect(step('2024-05-01', 'Ito')).toBeNull();
  expect([step('2024-03-04', 'Kato'), step('2024-03-22', 'Kato')]).toEqual([null, null]);
});

test('B14: a step is done once somebody spoke or wrote to the customer, the next one is not', () => {
  const step = (asOf: string, ...contacts: [date: string, more?: Partial<Contact>][]) => {
    const shop = trialShop([['Ito', '2024-03-01', 'Trial set', 500]], asOf);
    const log = logOf(contacts.map(([date, more]) => contact(shop.k('Ito'), date, more)));
    return openTrials(shop.purchases, shop.trials, log)(shop.k('Ito'))?.step ?? null;
  };
  expect(step('2024-03-12', ['2024-03-09'])).toBeNull();
  expect(step('2024-03-12', ['2024-03-07'])).toBe(7);
  expect(step('2024-03-12', ['2024-03-09', { type: 'bulkMail' }])).toBe(7);
  expect(step('2024-03-22', ['2024-03-09'])).toBe(21);
});

test('B14: conversion counts those who began with the trial and bought a main product in 60 days', () => {
  const { purchases, trials } = trialShop(
    [
      ['Ito', '2024-01-01', 'Trial set', 500],
      ['Ito', '2024-03-01', 'Soap', 900],
      ['Mori', '2024-01-01', 'Trial set', 500],
      ['Mori', '2024-03-02', 'Soap', 900],
      ['Kato', '2024-01-01', 'Soap', 900],
      ['Kato', '2024-01-02', 'Trial set', 500],
      ['Sato', '2024-04-20', 'Trial set', 500],
      ['Abe', '2024-01-01', 'Sample', 0],
    ],
    '2024-05-01',
  );
  // Ito after 60 days, Mori after 61; Kato was a customer before, Sato is too young to judge.
  expect(trialConversions(purchases, trials)).toEqual([
    { product: 'Trial set', judged: 2, converted: 1 },
    { product: 'Sample', judged: 1, converted: 0 },
  ]);
});

test('nobody is counted twice, and never more converted than judged', () => {
  const line = fc.tuple(
    fc.constantFrom('Ito', 'Mori', 'Kato'),
    fc.integer({ min: 0, max: 200 }).map((age) => isoFromDay(day('2024-05-01') - age)),
    fc.constantFrom('Trial set', 'Sample', 'Soap'),
    fc.integer({ min: 0, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 15 }), (given) => {
      const found = (rows: Cell[][]) => {
        const { purchases, trials } = trialShop(rows, '2024-05-01');
        return trialConversions(purchases, trials);
      };
      const conversions = found(given);
      expect(found([...given].reverse())).toEqual(conversions);
      expect(conversions.reduce((sum, { judged }) => sum + judged, 0)).toBeLessThanOrEqual(3);
      for (const { judged, converted } of conversions) {
        expect(converted).toBeLessThanOrEqual(judged);
      }
    }),
  );
});
