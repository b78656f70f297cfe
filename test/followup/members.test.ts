import { expect, test } from 'vitest';
import { type Listings, NO_LISTINGS } from '../../src/followup/exclusions.ts';
import { USUAL } from '../../src/followup/follow-up.ts';
import { listById, listsFor } from '../../src/followup/lists/all.ts';
import { logOf } from '../../src/followup/log/log.ts';
import { membersOf } from '../../src/followup/members.ts';
import { nameKey } from '../../src/sales/names.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { exclusions, lists } from '../../src/words/en.ts';
import { day } from '../data.ts';
import { type Beside, ownOf, shopOn } from './shop.ts';

const HEADER = [
  'Order date',
  'Customer ID',
  'Customer name',
  'Email',
  'Amount',
  'Do Not Contact',
  'Blocked',
];
/** Monthly visits that ended on a day long ago, so that the customer is gone. */
const gone = (
  name: string,
  amount: number,
  extra: Partial<Record<string, string>> = {},
): Cell[][] =>
  ['2023-10-05', '2023-11-05', '2023-12-05'].map((date) => [
    date,
    `id-${name}`,
    name,
    extra.email ?? `${name.toLowerCase()}@example.com`,
    amount,
    extra.optOut ?? '',
    extra.blocked ?? '',
  ]);

const fresh = (name: string, date: string): Cell[] => [
  date,
  `id-${name}`,
  name,
  `${name.toLowerCase()}@example.com`,
  20,
  '',
  '',
];

const SHEET: Cell[][] = [
  HEADER,
  ...gone('Ann', 10),
  ...gone('Bob', 30),
  ...gone('Cat', 20),
  ...gone('Dan', 99, { optOut: 'yes' }),
  ...gone('Eve', 98, { blocked: 'yes' }),
  ...gone('Fay', 5, { email: 'ann@example.com' }),
  fresh('New', '2024-09-20'),
  fresh('Newer', '2024-09-28'),
];

function run(
  id: string,
  sheet: Cell[][] = SHEET,
  {
    listings = NO_LISTINGS,
    max = 50,
    holdoutShare = 0,
    ...beside
  }: Partial<{
    listings: Listings;
    max: number;
    holdoutShare: number;
  }> &
    Beside = {},
) {
  const { shop, facts, name, k } = shopOn(sheet, '2024-09-30', beside);
  const list = listById(id, shop.settings)!;
  const choices = { channel: list.channel, max, holdoutShare };
  const { people, excluded, heldBack } = membersOf(list, shop, facts, listings, choices);
  return {
    people: people.map(name),
    excluded: Object.fromEntries(excluded.map(({ key, count }) => [key, count])),
    heldBack: heldBack.map(name),
    keyOf: (wanted: string) => nameKey(shop.analysis.reading.sales.customers[k(wanted)]),
  };
}

test('win-back holds who is gone, most money first, and counts everybody it leaves out', () => {
  const { people, excluded } = run('win-back');
  expect(people).toEqual(['Bob', 'Cat', 'Ann']);
  expect(excluded).toEqual({ optedOut: 1, doNotDeal: 1, household: 1 });
});

test('thank-you holds who first bought in the last two weeks, the oldest first', () => {
  expect(run('thank-you').people).toEqual(['New', 'Newer']);
});

test('a list ends at its limit and says how many more there are', () => {
  expect(run('win-back', SHEET, { max: 2 })).toMatchObject({
    people: ['Bob', 'Cat'],
    excluded: { beyond: 1, household: 1 },
  });
});

test('nobody is listed who is marked, on an open list, or was listed not long ago', () => {
  const { keyOf } = run('win-back');
  const own = (k: (name: string) => number) => ownOf({ doNotContact: { [k('Bob')]: true } });
  const listedOn = (iso: string) => {
    const listings: Listings = {
      ...NO_LISTINGS,
      onOpenList: new Set([keyOf('Cat')]),
      lastListed: new Map([[keyOf('Ann'), day(iso)]]),
    };
    return run('win-back', SHEET, { listings, own });
  };
  expect(listedOn('2024-04-01')).toMatchObject({
    people: ['Ann'],
    excluded: { doNotContact: 1, openList: 1, household: 1 },
  });
  // Fay has Ann's address, to which the letter went not long ago.
  expect(listedOn('2024-04-02')).toMatchObject({
    people: [],
    excluded: { doNotContact: 1, openList: 1, recent: 1, household: 1 },
  });
});

test('who was contacted within two weeks, or waits for an answer to a complaint, is left in peace', () => {
  const log = (k: (name: string) => number) =>
    logOf([
      contact(k('Ann'), '2024-09-16', 'other'),
      contact(k('Bob'), '2024-09-15', 'other'),
      contact(k('Cat'), '2024-01-15', 'complaint', true),
    ]);
  expect(run('win-back', SHEET, { log })).toMatchObject({
    people: ['Bob', 'Fay'],
    excluded: { quietDays: 1, openComplaint: 1 },
  });
});

test('a part of a list is kept back, the same part at every run, and counted', () => {
  const many = [HEADER, ...Array.from({ length: 60 }, (_, n) => gone(`P${n}`, 10 + n)).flat()];
  const { people, heldBack, excluded } = run('win-back', many, { max: 100, holdoutShare: 0.2 });
  expect(people.length + heldBack.length).toBe(60);
  expect(excluded).toEqual({ heldBack: heldBack.length });
  expect(heldBack.length).toBeGreaterThan(3);
  expect(heldBack.length).toBeLessThan(25);
  const again = run('win-back', [HEADER, ...many.slice(1).reverse()], { holdoutShare: 0.2 });
  expect(new Set(again.heldBack)).toEqual(new Set(heldBack));
});

test('row order changes neither the people nor their order', () => {
  const [header, ...rows] = SHEET;
  expect(run('win-back', [header, ...rows.reverse()]).people).toEqual(['Bob', 'Cat', 'Ann']);
});

test('every list has its words, and excludes only for reasons that are said', () => {
  for (const list of listsFor(USUAL)) {
    expect(Object.keys(lists[list.id])).toEqual(['name', 'who', 'reason', 'words']);
    for (const reason of list.exclude) expect(exclusions[reason]).toBeTruthy();
  }
});

function contact(k: number, on: string, purpose: 'other' | 'complaint', open = false) {
  return {
    ...{ row: 1, k, day: day(on), type: 'phone' as const, typeText: 'phone', purpose, open },
    ...{ staff: '', person: '', memo: '', value: '', result: '', list: '' },
  };
}
