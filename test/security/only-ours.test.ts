import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src/protocol.ts';
import { PATIENCE, runs } from '../fuzz/runs.ts';
import { snapshot, type Workbook } from '../host/workbook.ts';
import { serve } from '../sheets/book.ts';
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
const MISSING = ['nothingToUndo', 'tabGone'];

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
      runs(25, 2000),
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
      runs(4, 2000),
    );
  },
  PATIENCE,
);
