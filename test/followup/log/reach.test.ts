import { expect, test } from 'vitest';
import { isReachable, reachBySegment } from '../../../src/followup/log/reach.ts';
import { analysisOf } from '../../shop.ts';

const SHOP = analysisOf(
  [
    [
      'Date',
      'Customer ID',
      'Customer name',
      'Email',
      'Phone',
      'Address',
      'DM不要',
      'Blocked',
      'Amount',
    ],
    ['2024-09-01', 'c1', 'Ann', 'ann@example.com', '03-1234-5678', '1 High Street', '', '', 20],
    ['2024-09-01', 'c2', 'Bob', 'bob@example.com', '', '2 High Street', '1', '', 20],
    ['2024-09-01', 'c3', 'Cat', '', '090-1234-5678', '', '', '', 20],
    ['2024-09-01', 'c4', 'Dan', 'dan@example.com', '03-9999-5678', '4 High Street', '', 'yes', 20],
    ['2022-09-01', 'c5', 'Eve', 'no address', '', '', '', '', 20],
    ['2022-09-01', 'c6', 'Fay', 'abc@marketplace.amazon.co.jp', '', '6 High Street', '', '', 20],
  ],
  '2024-09-30',
);

test('B5: the reach of a segment counts its customers by e-mail, phone, post and none', () => {
  const reach = reachBySegment(SHOP);
  const { segment } = SHOP.rfm;
  expect(reach).toHaveLength(SHOP.tiers.length);
  // Ann has three ways; Bob opted out of DM, Dan is not dealt with, Fay bought through a marketplace.
  expect(reach[segment[0]]).toEqual({ customers: 4, email: 1, phone: 2, post: 1, none: 2 });
  expect(reach[segment[4]]).toEqual({ customers: 2, email: 0, phone: 0, post: 1, none: 1 });
  expect(reach.reduce((sum, { customers }) => sum + customers, 0)).toBe(6);
});

test('B5: who opted out of a channel is not reached by it', () => {
  const channels = ['email', 'phone', 'post'] as const;
  const of = (k: number) => channels.map((channel) => isReachable(SHOP, k, channel));
  expect([of(0), of(1), of(2), of(3)]).toEqual([
    [true, true, true],
    [false, false, false],
    [false, true, false],
    [false, false, false],
  ]);
});
