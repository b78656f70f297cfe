import type { NewContact } from '../../src/protocol.ts';
import { day } from '../data.ts';
import type { Value } from '../host/workbook.ts';
import { TODAY } from './firms.ts';
import { isoOf } from './naive/days.ts';
import type { Typed } from './naive/given.ts';

const back = (days: number): string => isoOf(day(TODAY) - days);

/** Contacts of all kinds, some so lately that they bar a list, some too long ago to count. */
export function contacts(): NewContact[] {
  const at = (k: number) => `F${100 + k}`;
  const entry = (
    k: number,
    days: number,
    type: string,
    purpose: string,
    more = {},
  ): NewContact => ({
    ...{ customer: at(k), day: back(days), type, purpose },
    ...more,
  });
  return [
    ...[0, 3, 8, 15, 22, 31].map((k) =>
      entry(k, 40, 'visit', 'greeting', { memo: 'talked of rye' }),
    ),
    ...[0, 3, 8].map((k) => entry(k, 200, 'visit', 'errands')),
    ...[2, 9, 30, 41].map((k) => entry(k, 9, 'phone', 'errands', { memo: 'busy' })),
    ...[5, 17, 33].map((k) => entry(k, 12, 'phone', 'complaint', { memo: 'late', open: true })),
    ...[6, 19].map((k) => entry(k, 70, 'phone', 'complaint', { memo: 'broken', open: false })),
    ...[1, 4].map((k) => entry(k, 100, 'gift', 'thanks')),
    ...[7, 10, 26].map((k) => entry(k, 50, 'print', 'coupon')),
    ...[12, 13, 24].map((k) => entry(k, 20, 'newsletter', 'other')),
    entry(14, 31, 'newsletter', 'other'),
    ...[46, 47].map((k) => entry(k, 30, 'phone', 'hearing')),
    ...[52, 53].map((k) => entry(k, 2, 'letter', 'thanks')),
    ...[16, 20].map((k) => entry(k, 60, 'phone', 'errands', { memo: 'Mr Old has moved on' })),
    ...[23, 28].map((k) => entry(k, 25, 'message', 'proposal', { person: 'P. Deputy' })),
  ];
}

/** What the owner typed on the tab of all customers. */
export function typedOf(k: number): Typed {
  return {
    ...(k % 4 === 1 ? { Demand: 400 + 731 * k } : k % 10 === 2 ? { Demand: 'large' } : {}),
    ...(k % 3 === 0 ? { Minutes: 30 + 15 * (k % 6) } : {}),
    ...(k === 5 || k === 25 ? { 'Fewest visits': 3 } : {}),
    ...(k === 9 ? { 'Most visits': 1 } : {}),
    ...(k === 13 ? { 'Rival share': 0.6 } : {}),
    ...(k === 26 ? { Base: true } : {}),
    ...(k === 29 ? { Fan: true } : {}),
    ...(k === 18 ? { 'Returned mail': true } : {}),
    ...(k === 21 ? { 'Not wanted': 'Yeast block' } : {}),
    ...(k === 10 || k === 35 ? { 'Do not contact': true } : {}),
  };
}

/** Settings by their key, as typed. */
export const TYPED_SETTINGS: Readonly<Record<string, Value>> = {
  mode: 'at theirs',
  'cpm.amount': 3000,
  'money.margin': 0.25,
  'products.trial': 'starter',
  'products.durable': 'oven, mixer',
  'products.job': 'roof',
  'visits.hours': 90,
  'gift.budget': 200,
  'gift.cost': 50,
};
