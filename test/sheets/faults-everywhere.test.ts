import { expect, test } from 'vitest';
import type { Command, Commands } from '../../src/protocol.ts';
import { PATIENCE } from '../fuzz/runs.ts';
import { putValues, type Sheet, sheetByName, type Workbook } from '../host/workbook.ts';
import { tally } from '../soak/tally.ts';
import { bookOf, cellsOf, HEADER, serve, tabs, value } from './book.ts';
import { deleteTab } from './legs.ts';
import { placedShop } from './parts.ts';

/** A segmented shop with settings, a list with two ticks, and a contact in the log. */
function prepared(): { readonly book: Workbook; readonly list: string } {
  const book = bookOf(placedShop());
  value(serve(book, 'segment', { tab: 'Orders' }));
  value(serve(book, 'settings', { tab: 'Orders' }));
  const list = value(serve(book, 'list', { tab: 'Orders', id: 'win-back', max: 4 })).tab!;
  const done = cellsOf(book, list)[0].indexOf('Done');
  for (const person of [1, 3]) putValues(sheetByName(book, list)!, person, done, [[true]]);
  value(serve(book, 'logContact', { customer: 'New 1', type: 'phone', purpose: 'other' }));
  return { book, list };
}

const { book: START, list: LIST } = prepared();

/** Every command that writes, beside `segment`, which has a test of its own. */
const WRITING: readonly { [C in Command]: readonly [C, Commands[C]['request']] }[Command][] = [
  ['list', { tab: 'Orders', id: 'thank-you' }],
  ['logTicks', { list: LIST }],
  ['logContact', { customer: 'New 2', type: 'phone', purpose: 'other' }],
  ['addresses', { tab: 'Orders', list: LIST, layout: 'label' }],
  ['report', { tab: 'Orders' }],
  ['report', { tab: 'Orders', part: 'areas' }],
  ['warehouse', {}],
  [
    'saveNarrowDown',
    { tab: 'Orders', name: 'Big', who: [{ fact: 'frequency', is: 'atLeast', value: 3 }] },
  ],
  ['undo', {}],
];

/** All that can be read in the file, tab by tab. */
const readable = (book: Workbook): string =>
  JSON.stringify(tabs(book).map((tab) => [tab, cellsOf(book, tab)]));

const theirs = (book: Workbook): string =>
  JSON.stringify(cellsOf(book, 'Orders').map((row) => row.slice(0, HEADER.length)));

/** Does a command once for each call that it makes, which fails, and then once more. */
function failEverywhere(start: Workbook, name: Command, request: object): void {
  const clean = structuredClone(start);
  const { calls } = serve(clean, name, request as never).run;
  const [before, after] = [readable(start), readable(clean)];
  const owner = theirs(start);
  expect(after).not.toBe(before);
  tally('a service call of a command fails', calls);
  for (let failAt = 1; failAt <= calls; failAt++) {
    const book = structuredClone(start);
    let ok = false;
    try {
      ok = serve(book, name, request as never, { failAt }).ok;
    } catch {
      ok = false;
    }
    expect(theirs(book), `call ${failAt}`).toBe(owner);
    if (readable(book) === after) continue;
    // A tab that stands is written over row by row: what broke off is finished by the next run.
    if (name !== 'saveNarrowDown') expect(readable(book), `call ${failAt}`).toBe(before);
    expect(ok, `call ${failAt}`).toBe(false);
    expect(serve(book, name, request as never).ok, `after call ${failAt}`).toBe(true);
    expect(readable(book), `after call ${failAt}`).toBe(after);
  }
}

test.each(WRITING)(
  '%s is done whole or not at all, whichever service call fails',
  (name, request) => failEverywhere(START, name, request),
  PATIENCE,
);

test('the settings of a file without sales are made whole or not at all', () => {
  failEverywhere(bookOf([['Nothing here']]), 'settings', {});
});

/** Tabs that a command added and that do not bear our mark. */
function unmarked(book: Workbook, before: Workbook): readonly Sheet[] {
  const known = new Set([
    ...before.sheets.map(({ id }) => id),
    ...book.metadata.map(({ sheet }) => sheet),
  ]);
  return book.sheets.filter(({ id }) => !known.has(id));
}

test.each([['settings', { tab: 'Orders' }] as const, ...WRITING])(
  '%s leaves nothing of its own without a mark, wherever the platform ends it, and is done by the next run',
  (name, request) => {
    const start = structuredClone(START);
    if (name === 'settings') deleteTab(start, 'Settings');
    const clean = structuredClone(start);
    const { calls } = serve(clean, name, request as never).run;
    const [before, after] = [readable(start), readable(clean)];
    expect(calls).toBeLessThanOrEqual(60);
    tally('the platform ends a command at a service call', calls);
    let blank = 0;
    for (let killAt = 1; killAt <= calls; killAt++) {
      const book = structuredClone(start);
      try {
        serve(book, name, request as never, { killAt });
      } catch {
        // The page is told by Google.
      }
      expect(theirs(book), `call ${killAt}`).toBe(theirs(start));
      const bare = unmarked(book, start);
      expect(bare.flatMap(({ cells }) => cells.flat().filter((cell) => cell !== ''))).toEqual([]);
      blank += bare.length;
      if (readable(book) === before || readable(book) === after || bare.length > 0) continue;
      expect(serve(book, name, request as never).ok, `after call ${killAt}`).toBe(true);
      expect(readable(book), `after call ${killAt}`).toBe(after);
    }
    // Between adding a tab and marking it there is no smaller step.
    expect(blank).toBeLessThanOrEqual(1);
  },
  PATIENCE,
);

test('a tab that was left unfinished stays once somebody has typed on it', () => {
  const book = bookOf([['Nothing here']]);
  expect(() => serve(book, 'settings', {}, { killAt: 30 })).toThrow();
  const half = book.sheets[1];
  putValues(half, 40, 0, [['My own']]);
  value(serve(book, 'settings', {}));
  expect(book.sheets.map(({ id }) => id)).toContain(half.id);
  expect(cellsOf(book, half.name).flat()).toContain('My own');
});
