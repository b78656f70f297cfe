import { expect, test } from 'vitest';
import { day } from '../data.ts';
import { cellsOf } from './book.ts';
import {
  everybody,
  inYear,
  lastOf,
  rhythmOf,
  salesOf,
  stageOf,
  sum,
  visitsOf,
  YEAR,
  yearlyOf,
} from './recount.ts';
import { sentences, table } from './report-table.ts';
import { AS_OF, CONTACTS, hasEmail, reportOf, wholeShop } from './whole-shop.ts';

const book = wholeShop('en');
reportOf(book, 'en');
const cells = cellsOf(book, 'Report');

const contactsOf = (k: number, asOf = AS_OF, types: readonly string[] = []) =>
  CONTACTS.filter(
    (one) =>
      one.k === k && day(one.day!) <= asOf && (types.length === 0 || types.includes(one.type)),
  ).map((one) => day(one.day!));

/** Class of contact, with the days after which it is overdue and what counts for it. */
function classOf(k: number, asOf = AS_OF) {
  const stage = stageOf(k, asOf)!;
  if (stage.active && stage.name === 'prime') return { overdue: 182, types: ['visit', 'letter'] };
  if (stage.active) return { overdue: 120, types: [] };
  const dormant = asOf - lastOf(k, asOf) > Math.max(365, 2 * rhythmOf(k));
  return { overdue: dormant ? 365 : 182, types: [] };
}

test('the process card tells thanks, answers, mail and complaints', () => {
  const fresh = everybody.filter((k) => {
    const [first] = visitsOf(k);
    return AS_OF - first < YEAR && first + 7 <= AS_OF;
  });
  const active = everybody.filter((k) => stageOf(k)!.active);
  const rows = table(cells, 'Contacts: do we do what we planned?');
  expect(rows[0].slice(1)).toEqual([expect.closeTo(1 / fresh.length, 9), fresh.length]);
  expect(rows[2].slice(1)).toEqual([0, active.length]);
  expect(rows[3]).toEqual(['Days to settle a complaint (median)', 2, 1]);
});

test('contact states add up, and never means no contact that fits the class', () => {
  const rows = table(cells, 'Contacts: who should hear from you');
  const total = rows.find(([name]) => name === 'Total')!;
  const never = everybody.filter((k) => contactsOf(k, AS_OF, classOf(k).types).length === 0);
  expect(total.slice(1, 3)).toEqual([everybody.length, never.length]);
  expect(sum(total.slice(2, 6).map(Number))).toBe(everybody.length);
});

test('the value of those out of touch has its people, its money and last year beside it', () => {
  const lost = (asOf: number) =>
    everybody.filter((k) => {
      if (stageOf(k, asOf) === null) return false;
      const heard = Math.max(lastOf(k, asOf), ...contactsOf(k, asOf));
      return asOf - heard > classOf(k, asOf).overdue;
    });
  const pastYear = (k: number): number =>
    salesOf((line) => line.k === k && inYear(line.day, lastOf(k)));
  const now = lost(AS_OF);
  const before = lost(AS_OF - YEAR);
  const back = before.filter((k) => visitsOf(k).some((on) => on > AS_OF - YEAR));
  const rows = table(cells, 'Contacts: what being out of touch costs');
  const yearly = 0.25 * sum(now.map(pastYear));
  expect(rows.slice(0, 4).map(([, value]) => value)).toEqual([
    now.length,
    expect.closeTo(yearly, 6),
    before.length,
    back.length,
  ]);
  expect(rows[5][1]).toBeCloseTo((yearly * back.length) / before.length, 6);
});

test('reach counts addresses', () => {
  const total = table(cells, 'Contacts: who can be reached').at(-1);
  const mail = everybody.filter(hasEmail).length;
  expect(total).toEqual(['Total', everybody.length, mail, 0, everybody.length, 0]);
});

test('our visits are counted by purpose, and those with empty hands', () => {
  const title = 'Contacts: what our visits were for, 365 days';
  expect(table(cells, title)[0]).toEqual(['Restock', 2, expect.closeTo(2 / 6, 9)]);
  expect(sentences(cells, title)).toContain(
    'On 3 visits we brought nothing of value: take a tip, a sample or news along.',
  );
});

test('voices are open or closed, and a wish without an offer is named', () => {
  expect(table(cells, 'Contacts: what customers told us')).toEqual([
    ['Complaint', 1, 1, 2],
    ['Praise', 0, 1, 1],
    ['Wish', 0, 3, 3],
  ]);
  const title = 'Contacts: wishes without an offer';
  expect(table(cells, title)).toEqual([['Firm 004', '2024-05-20', 133, 'a gift box']]);
  expect(sentences(cells, title)[0]).toBe(
    'Of 3 wishes: 1 with an offer or an order within 60 days, 1 still in time, 1 with neither.',
  );
});

test('the important who seldom hear from us and the single persons stand by sales', () => {
  const neglected = table(cells, 'Contacts: important and seldom heard from us');
  const k = Number(String(neglected[0][0]).slice(-3));
  expect(neglected[0].slice(3)).toEqual([0, yearlyOf(k)]);
  const [person] = table(cells, 'Contacts: customers where we know one person only');
  expect(person).toEqual(['Firm 016', yearlyOf(16), 'Carol']);
});

test('relations have their stages, months, quiet ones and answers', () => {
  const orders = (k: number): number => visitsOf(k).length;
  const repeaters = everybody.filter((k) => orders(k) >= 3);
  const funnel = table(cells, 'Relations: from acquaintance to repeater');
  expect(funnel[3].slice(1, 4)).toEqual([
    repeaters.length,
    sum(repeaters.map(yearlyOf)),
    expect.closeTo(sum(repeaters.map(yearlyOf)) / repeaters.length, 9),
  ]);

  const kept = everybody.filter((k) =>
    [lastOf(k), ...contactsOf(k)].some((on) => AS_OF - on <= 182),
  );
  const months = table(cells, 'Relations: who came onto each stage, and who was kept');
  expect(months.at(-1)?.slice(5, 7)).toEqual([kept.length, everybody.length]);

  const quiet = repeaters.filter((k) => AS_OF - lastOf(k) > Math.max(rhythmOf(k) + 15, 182));
  expect(table(cells, 'Relations: why repeaters went quiet').at(-1)).toEqual([
    'Total',
    quiet.length,
    1,
  ]);
  expect(table(cells, 'Relations: complaints and our answers').map(([, value]) => value)).toEqual([
    2, 1, 2, 1, 0.5,
  ]);
});

test('first-time buyers are compared by a contact in their first 60 days', () => {
  const judged = everybody.filter((k) => visitsOf(k)[0] + YEAR <= AS_OF);
  const contacted = judged.filter((k) =>
    contactsOf(k).some((on) => on >= visitsOf(k)[0] && on <= visitsOf(k)[0] + 60),
  );
  const fans = judged.filter((k) => stageOf(k, visitsOf(k)[0] + YEAR)!.name === 'prime');
  const rows = table(cells, 'Relations: does a call after the first order help?');
  expect(rows.map((row) => row[1])).toEqual([contacted.length, judged.length - contacted.length]);
  expect(Number(rows[0][2]) + Number(rows[1][2])).toBe(fans.length);
});
