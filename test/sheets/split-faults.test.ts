import { expect, test } from 'vitest';
import type { RunOptions } from '../host/script.ts';
import type { Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, serve, shop, tabs } from './book.ts';
import { deleteTab, readable, segmentInLegs } from './legs.ts';

/** Calls take so many times as long as usual: each part of the writing gets a leg of its own. */
const SLOW = 100;

const segment = (book: Workbook, options: RunOptions = {}) =>
  serve(book, 'segment', { tab: 'Orders' }, { slow: SLOW, ...options });

/** The file as it stands before leg 1, 2 and 3, and as it is at the end. */
const BOOKS = [bookOf(shop())];
for (let leg = 1; leg <= 3; leg++) {
  const book = structuredClone(BOOKS[leg - 1]);
  segment(book);
  BOOKS.push(book);
}
const WHOLE = readable(BOOKS[3]);

/** How the tabs look beside their cells. */
const looks = (book: Workbook) =>
  book.sheets.map(({ name, frozenRows, widths, notes, validations, styles }) => ({
    ...{ name, frozenRows, widths: [...widths].sort(), notes: notes.size },
    ...{ boxes: validations.size, styled: styles.size },
  }));
const LOOKS = looks(BOOKS[3]);

/** Every call of a leg is tried, and each takes some legs more to mend. */
const LONG = 120_000;

const theirs = (book: Workbook): string =>
  JSON.stringify(cellsOf(book, 'Orders').map((row) => row.slice(0, HEADER.length)));

/** The calls of a leg, by name. */
function callsOf(leg: number): readonly string[] {
  const names: string[] = [];
  segment(structuredClone(BOOKS[leg - 1]), { onCall: (name) => names.push(name) });
  return names;
}

/** Does a leg that goes wrong somewhere; whether it was answered all the same. */
function broken(book: Workbook, options: RunOptions): boolean {
  try {
    const answer = segment(book, options);
    return answer.ok || answer.problem.code === 'unfinished';
  } catch {
    return false;
  }
}

test.each([1, 2, 3])(
  'whichever call of leg %i fails, what stood stays and the rest follows',
  (leg) => {
    const before = readable(BOOKS[leg - 1]);
    for (const [at, name] of callsOf(leg).entries()) {
      const about = `call ${at + 1}, ${name}`;
      const book = structuredClone(BOOKS[leg - 1]);
      const answered = broken(book, { failAt: at + 1 });
      expect(theirs(book), about).toBe(theirs(BOOKS[0]));
      if (!answered && readable(book) !== readable(BOOKS[leg])) {
        expect(readable(book), about).toBe(before);
      }
      expect(segmentInLegs(book, { slow: SLOW }).last.ok, about).toBe(true);
      expect(readable(book), about).toBe(WHOLE);
    }
  },
  LONG,
);

/** A run that was ended in between has made this tab and could not mark it yet: it is empty. */
function withoutEmpty(book: Workbook, name: string): void {
  expect(cellsOf(book, name)).toEqual([]);
  deleteTab(book, name);
  for (const sheet of book.sheets) if (sheet.name === `${name} 2`) sheet.name = name;
}

test.each([1, 2, 3])(
  'wherever the limit strikes in leg %i, doing it again ends with nothing lost or doubled',
  (leg) => {
    for (const [at, name] of callsOf(leg).entries()) {
      const about = `call ${at + 1}, ${name}`;
      const book = structuredClone(BOOKS[leg - 1]);
      broken(book, { killAt: at + 1 });
      expect(theirs(book), about).toBe(theirs(BOOKS[0]));
      const unmarked = tabs(book).find((tab) => !isMarked(book, tab) && tab !== 'Orders');
      expect(segmentInLegs(book, { slow: SLOW }).last.ok, about).toBe(true);
      if (unmarked !== undefined) withoutEmpty(book, unmarked);
      expect(readable(book), about).toBe(WHOLE);
      expect(looks(book), about).toEqual(LOOKS);
      const undone = serve(book, 'undo', {});
      expect(undone.ok && undone.value.kept, about).toEqual([]);
      expect(readable(book), about).toBe(readable(BOOKS[0]));
    }
  },
  LONG,
);

test(
  'Undo right after a run was ended takes away what it had begun',
  () => {
    for (const [at, name] of callsOf(1).entries()) {
      const about = `call ${at + 1}, ${name}`;
      const book = structuredClone(BOOKS[0]);
      broken(book, { killAt: at + 1 });
      const unmarked = tabs(book).find((tab) => !isMarked(book, tab) && tab !== 'Orders');
      serve(book, 'undo', {});
      if (unmarked !== undefined) withoutEmpty(book, unmarked);
      expect(readable(book), about).toBe(readable(BOOKS[0]));
    }
  },
  LONG,
);

function isMarked(book: Workbook, tab: string): boolean {
  const id = book.sheets.find(({ name }) => name === tab)?.id;
  return book.metadata.some(({ sheet }) => sheet === id);
}
