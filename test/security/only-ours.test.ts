import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { PATIENCE } from '../fuzz/runs.ts';
import { snapshot, type Workbook } from '../host/workbook.ts';
import { serve } from '../sheets/book.ts';
import { tally } from '../soak/tally.ts';
import { everyCommand } from './commands.ts';
import { bookFrom, ownersBook, theirs } from './owners-book.ts';

const tab = 'Orders';
type Click = readonly [Command, object];

/** Commands that write into the file. */
const WRITING: readonly Command[] = [
  ...(['settings', 'segment', 'list', 'saveNarrowDown', 'addresses', 'logContact'] as const),
  ...(['report', 'warehouse', 'undo'] as const),
];

const all = everyCommand(tab);
const writers: readonly Click[] = [
  ...all.filter(([name]) => WRITING.includes(name)),
  ['segment', { tab, paint: 'column' }],
  ['list', { tab, id: 'newsletter' }],
];
const readers = all.filter(([name]) => !WRITING.includes(name));

/** What the owner keeps on a tab of ours, and what a command may miss. */
const KEPT: readonly Command[] = ['saveNarrowDown', 'logContact'];
const MISSING = ['nothingToUndo', 'tabGone', 'cancelled'];

/** Few workbooks in `npm test`, always the same; `OWNERS` asks for more. */
function workbooks(usual: number): { readonly numRuns: number; readonly seed: number } {
  const numRuns = Math.max(usual, Number(process.env.OWNERS ?? 0));
  tally('random workbooks of an owner, up to four commands in each', numRuns);
  return { numRuns, seed: Number(process.env.FUZZ_SEED ?? 20_240_305) };
}

const click = fc.oneof(
  { arbitrary: fc.constantFrom(...writers), weight: 6 },
  fc.constantFrom(...readers),
);
const clicks = fc.array(click, { minLength: 1, maxLength: 4 });

/** Presses Undo until there is nothing left to undo. */
function undoAll(book: Workbook): void {
  for (let pressed = 0; pressed < 10; pressed++) if (!serve(book, 'undo', {}).ok) return;
  throw new Error('Undo never ends.');
}

test(
  'whatever is clicked, the owner’s tabs stay; undoing it all leaves no trace',
  () => {
    fc.assert(
      fc.property(ownersBook, clicks, (wish, pressed) => {
        const book = bookFrom(wish);
        const ids = book.sheets.map(({ id }) => id);
        const before = snapshot(book);
        const mine = theirs(book, ids);
        for (const [name, request] of pressed) {
          const answer = serve(book, name, request as never);
          if (!answer.ok) expect(MISSING, name).toContain(answer.problem.code);
          expect(answer.run.violations).toEqual([]);
          expect(theirs(book, ids), name).toBe(mine);
        }
        undoAll(book);
        expect(theirs(book, ids)).toBe(mine);
        if (!pressed.some(([name]) => KEPT.includes(name))) expect(snapshot(book)).toBe(before);
      }),
      workbooks(25),
    );
  },
  PATIENCE,
);

test(
  'a tab of sales that is locked refuses a color, and stays as it is',
  () => {
    fc.assert(
      fc.property(ownersBook, (wish) => {
        const book = bookFrom(wish);
        book.sheets[0].protection = 'locked';
        const before = snapshot(book);
        const answer = serve(book, 'segment', { tab });
        expect(answer.ok ? '' : answer.problem.code).toBe('protectedTab');
        expect(snapshot(book)).toBe(before);
      }),
      workbooks(4),
    );
  },
  PATIENCE,
);

test('the workbooks of the owner hold everything that an owner can have put on a tab', () => {
  const made = fc.sample(ownersBook, { numRuns: 60, seed: 7 }).map(bookFrom);
  const sheets = made.flatMap((book) => book.sheets);
  const links = sheets.flatMap(({ styles }) => [...styles.values()]).some((style) => style.links);
  expect(links && made.some(({ namedRanges }) => namedRanges.length > 1)).toBe(true);
  for (const what of ['notes', 'styles', 'validations', 'formulas', 'widths'] as const)
    expect(
      sheets.some((sheet) => sheet[what].size > 0),
      what,
    ).toBe(true);
  for (const what of ['rules', 'merges', 'charts'] as const)
    expect(
      sheets.some((sheet) => sheet[what].length > 0),
      what,
    ).toBe(true);
  expect(new Set(sheets.map(({ protection }) => protection))).toEqual(
    new Set(['none', 'open', 'warning']),
  );
  expect(sheets.some(({ filter, hidden }) => filter !== null && hidden)).toBe(true);
});
