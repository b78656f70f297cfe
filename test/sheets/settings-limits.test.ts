import { expect, test } from 'vitest';
import type { Segmented } from '../../src/protocol.ts';
import type { Value } from '../host/workbook.ts';
import { cellsOf, HEADER, serve, shop, value } from './book.ts';
import { codes, segment, type, withSettings } from './settings.ts';

test('the limits of the stages follow the tab', () => {
  const book = withSettings();
  const stages = (answer: Segmented) =>
    Object.fromEntries(
      answer.stages.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]),
    );
  expect(stages(segment(book))).toEqual({
    'First-time active': 10,
    'Steady active': 10,
    'Steady lapsed': 10,
  });
  type(book, 'cpm.lapseDays', '400');
  type(book, 'cpm.amount', '100');
  type(book, 'cpm.primeDays', '92');
  expect(stages(segment(book))).toEqual({
    'First-time active': 10,
    'Prime active': 15,
    'Steady active': 5,
  });
  type(book, 'cpm.lapseDays', '');
  type(book, 'cpm.primeDays', '');
  type(book, 'cpm.amount', '150');
  expect(stages(segment(book))).toMatchObject({ 'Trending active': 10 });
  // Seven average orders are 230 pounds, more than anybody spent.
  type(book, 'cpm.amount', '7 × average order');
  expect(stages(segment(book))).toMatchObject({ 'Steady active': 10 });
  type(book, 'cpm.buddingDays', '100');
  expect(stages(segment(book))).toMatchObject({ 'Budding active': 10, 'Budding lapsed': 10 });
});

test('D4: who buys once in years is not lapsed before two of their own rhythms', () => {
  const years = ['2008', '2012', '2016', '2018'].map((year) => [`${year}-09-30`, 'Slow', 'a', 100]);
  const once = ['2013-09-01', '2021-01-01'].map((date, k) => [date, `Once ${k}`, 'b', 100]);
  const book = withSettings([['Order date', 'Customer', 'Email', 'Amount'], ...years, ...once]);
  type(book, 'trade', 'long-cycle');
  const stages = segment(book).stages.filter(({ count }) => count > 0);
  // Slow comes every 1,217 days, so 2,192 days without an order are still within two of them.
  expect(stages.map(({ key }) => key)).toEqual([
    'First-time active',
    'Steady active',
    'First-time lapsed',
  ]);
});

test('grace and dormancy decide who is gone', () => {
  const book = withSettings();
  const winBack = () => segment(book).lists.find(({ id }) => id === 'win-back')!.people;
  expect(winBack()).toBe(10);
  type(book, 'risk.graceDays', '3000');
  expect(winBack()).toBe(0);
  type(book, 'risk.graceDays', '');
  type(book, 'risk.dormantDays', '320');
  expect(winBack()).toBe(10);
  const listed = value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
  const [header, ...rows] = cellsOf(book, listed.tab!);
  const dormant = rows.map((row) => Number(row[header.indexOf('Gap')]) > 320);
  // Gone come before dormant.
  expect(dormant).toEqual([...dormant].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(dormant)).toEqual(new Set([true, false]));
});

test('lists follow the tab: how many people, and how long a thank-you is due', () => {
  const book = withSettings();
  type(book, 'list.max', '4');
  type(book, 'thanks.days', '5');
  type(book, 'rfm.bins', 'x');
  const answer = segment(book);
  expect(answer.listMax).toBe(4);
  expect(answer.lists.find(({ id }) => id === 'thank-you')!.people).toBe(5);
  const listed = value(serve(book, 'list', { tab: 'Orders', id: 'win-back' }));
  expect([listed.people, listed.excluded]).toEqual([4, [{ key: 'beyond', count: 6 }]]);
  expect(codes(listed)).toEqual(['setting']);
  expect(value(serve(book, 'list', { tab: 'Orders', id: 'thank-you', max: 50 })).people).toBe(5);
});

test('count up to the last sale, or to a day, unless the command names another', () => {
  const book = withSettings();
  const look = () => value(serve(book, 'look', { tab: 'Orders' })).asOf;
  expect(look()).toBe('2024-09-30');
  type(book, 'asOf', 'last sale');
  expect([look(), segment(book).asOf]).toEqual(['2024-09-29', '2024-09-29']);
  type(book, 'asOf', '2024-01-31');
  expect([look(), segment(book).asOf]).toEqual(['2024-01-31', '2024-01-31']);
  const asked = value(serve(book, 'segment', { tab: 'Orders', asOf: '2024-06-30' }));
  expect(asked.asOf).toBe('2024-06-30');
});

test('an order of zero is a trial, or a visit where the tab says so', () => {
  const book = withSettings([...shop(), ['2024-09-28', 'Trial', 'trial@example.com', 0]]);
  expect(segment(book).customers).toBe(30);
  type(book, 'visit.zeroAmount', 'visit');
  expect(segment(book)).toMatchObject({ customers: 31, orders: 91 });
});

test('grace by own spread is longer for who comes unevenly', () => {
  const days = ['02-13', '02-23', '04-13', '04-23', '06-12', '06-22', '08-11'];
  const uneven = days.map((date): Value[] => [`2024-${date}`, 'Uneven', 'u@example.com', 10]);
  const book = withSettings([HEADER, ...uneven]);
  type(book, 'cpm.lapseDays', '1');
  const winBack = () => segment(book).lists.find(({ id }) => id === 'win-back')!.people;
  // Every 30 days, 50 days since: past 30 + 15, within 30 + 22.
  expect(winBack()).toBe(1);
  type(book, 'risk.graceMode', 'own spread');
  expect(winBack()).toBe(0);
});
