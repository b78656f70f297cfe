import { expect, test } from 'vitest';
import { NO_CHANCE } from '../../src/customers/chance.ts';
import { asks } from '../../src/followup/facts.ts';
import { listById, listsFor, USUAL_LIMITS } from '../../src/followup/lists.ts';
import { type Known, membersOf } from '../../src/followup/members.ts';
import { nameKey } from '../../src/sales/names.ts';
import type { Cell } from '../../src/sales/sales.ts';
import { exclusions, lists } from '../../src/words/en.ts';
import { analysisOf } from '../shop.ts';

const HEADER = [
  'Order date',
  'Customer ID',
  'Customer name',
  'Email',
  'Amount',
  'Do Not Contact',
  'Blocked',
];
const NOBODY: Known = {
  doNotContact: new Set(),
  onOpenList: new Set(),
  recentlyListed: new Set(),
};

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

function run(id: string, sheet: Cell[][] = SHEET, known: Known = NOBODY, max = 50) {
  const analysis = analysisOf(sheet, '2024-09-30');
  const names = analysis.reading.contacts.name;
  const { people, excluded } = membersOf(
    listById(id)!,
    analysis,
    asks(analysis, NO_CHANCE),
    known,
    max,
  );
  return {
    people: people.map((k) => names[k]),
    excluded: Object.fromEntries(excluded.map(({ key, count }) => [key, count])),
    keyOf: (name: string) => nameKey(analysis.reading.sales.customers[names.indexOf(name)]),
  };
}

test('win-back holds who is gone, most money first, and counts everybody it leaves out', () => {
  const { people, excluded } = run('win-back');
  expect(people).toEqual(['Bob', 'Cat', 'Ann']);
  expect(excluded).toEqual({ optedOut: 1, doNotDeal: 1, sameAddress: 1 });
});

test('thank-you holds who first bought in the last two weeks, the oldest first', () => {
  expect(run('thank-you').people).toEqual(['New', 'Newer']);
});

test('a list ends at its limit and says how many more there are', () => {
  expect(run('win-back', SHEET, NOBODY, 2)).toMatchObject({
    people: ['Bob', 'Cat'],
    excluded: { beyond: 2 },
  });
});

test('nobody is listed who is marked, on an open list, or was listed not long ago', () => {
  const { keyOf } = run('win-back');
  const known: Known = {
    doNotContact: new Set([keyOf('Bob')]),
    onOpenList: new Set([keyOf('Cat')]),
    recentlyListed: new Set([keyOf('Ann')]),
  };
  expect(run('win-back', SHEET, known)).toMatchObject({
    people: ['Fay'],
    excluded: { doNotContact: 1, openList: 1, recent: 1 },
  });
});

test('row order changes neither the people nor their order', () => {
  const [header, ...rows] = SHEET;
  expect(run('win-back', [header, ...rows.reverse()]).people).toEqual(['Bob', 'Cat', 'Ann']);
});

test('every list has a name, a reason and words, and excludes only for reasons that are said', () => {
  for (const list of listsFor(USUAL_LIMITS)) {
    expect(Object.keys(lists[list.id])).toEqual(['name', 'reason', 'words']);
    for (const reason of list.exclude) expect(exclusions[reason]).toBeTruthy();
  }
});
