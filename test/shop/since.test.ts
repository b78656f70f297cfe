import { expect, test } from 'vitest';
import { GROUPS } from '../../src/customers/segments.ts';
import type { Group } from '../../src/protocol.ts';
import { isoFromDay } from '../../src/sales/calendar.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { MONEY } from '../../src/sales/sales.ts';
import { sinceDay } from '../../src/shop/since.ts';
import { day } from '../data.ts';
import { analysisOf } from '../shop.ts';

/** Sixty customers over two years, by rule: some weekly, some seldom, some gone. */
const rows: Cell[][] = [];
for (let k = 0; k < 60; k++) {
  const gap = [9, 20, 45, 100][k % 4];
  const stop = day('2024-09-30') - (k % 5 === 0 ? 200 : 0);
  for (let on = day('2022-10-01') + 7 * k; on <= stop; on += gap) {
    rows.push([isoFromDay(on), `Customer ${k}`, 10 + ((k * 7 + on) % 40)]);
  }
}
rows.push(['2024-09-20', 'Newcomer', 30], ['2024-09-25', 'Newcomer', 30]);
rows.push(['2024-09-25', 'Customer 5', 80], ['2024-09-26', 'Customer 1', -3]);

const HEADER = ['Date', 'Customer', 'Amount'];
const AS_OF = '2024-09-30';
const THEN = '2024-09-15';
const now = analysisOf([HEADER, ...rows], AS_OF);
const since = sinceDay(now, day(THEN));
const keys = now.reading.sales.customers;
const names = (people: readonly number[]) => people.map((k) => keys[k]);

test('orders and sales since are those dated after the day', () => {
  const later = rows.filter(([date]) => String(date) > THEN);
  const sold = later.reduce((sum, row) => sum + Number(row[2]), 0);
  const orders = new Set(
    later.filter(([, , amount]) => Number(amount) > 0).map((row) => row.slice(0, 2).join()),
  );
  expect(since.sales).toBe(sold * MONEY);
  expect(since.orders).toBe(orders.size);
  expect(since.newcomers).toBe(1);
});

test('the headcounts of the groups that moved are those of the two days', () => {
  const count = (group: Group): number =>
    now.group.filter((index) => GROUPS[index] === group).length;
  for (const one of since.groups) {
    expect(one.now).toBe(count(one.group));
    expect(one.now).not.toBe(one.before);
  }
  const moved = since.groups.reduce((sum, one) => sum + one.now - one.before, 0);
  // Nobody gets lost: what the groups gained together are the newcomers.
  expect(moved).toBe(since.newcomers);
});

test('who was away and ordered since is back; who is later than before has slipped', () => {
  expect(names(since.back)).toContain('Customer 5');
  const away = since.back.map((k) => now.facts.visits.day[now.facts.visits.start[k + 1] - 1]);
  expect(away.every((last) => last > day(THEN))).toBe(true);
  for (const { group, people } of since.slipped) {
    for (const k of people) {
      expect(GROUPS[now.group[k]]).toBe(group);
      expect(now.facts.last[k]).toBeLessThanOrEqual(day(AS_OF));
    }
  }
  const all = since.slipped.flatMap(({ people }) => people);
  expect(new Set(all).size).toBe(all.length);
  expect(all.some((k) => since.back.includes(k))).toBe(false);
});

test('what brings most stands first, and the order of the rows changes nothing', () => {
  const brought = since.back.map((k) => now.facts.pastYear[k]);
  expect(brought).toEqual([...brought].sort((a, b) => b - a));
  const turned = analysisOf([HEADER, ...[...rows].reverse()], AS_OF);
  const again = sinceDay(turned, day(THEN));
  const said = (one: typeof since, of: readonly string[]) => ({
    ...one,
    back: one.back.map((k) => of[k]),
    slipped: one.slipped.map(({ group, people }) => [group, people.map((k) => of[k])]),
  });
  expect(said(again, turned.reading.sales.customers)).toEqual(said(since, keys));
});

test('with no time between, nothing is different', () => {
  expect(sinceDay(now, day(AS_OF))).toMatchObject({
    ...{ orders: 0, sales: 0, newcomers: 0, back: [], groups: [] },
    slipped: [{ people: [] }, { people: [] }],
  });
});
