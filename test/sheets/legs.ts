import type { Commands } from '../../src/protocol.ts';
import type { RunOptions } from '../host/script.ts';
import { putValues, setFormat, sheetByName, snapshot, type Workbook } from '../host/workbook.ts';
import { bookOf, cellsOf, HEADER, type Served, serve, tabs } from './book.ts';

/** What happened until a command had done all of its work, or was refused. */
export interface Legs {
  readonly count: number;
  readonly last: Served<'segment'>;
}

/** No sheet needs more: segmenting writes three parts. */
const MOST = 8;

/**
 * Segments on a slow platform as the sidebar does: again and again while something is left.
 * `between` is what happens in the file meanwhile; it is told how many legs are over.
 */
export function segmentInLegs(
  book: Workbook,
  options: RunOptions,
  between: (legs: number, last: Served<'segment'>) => void = () => {},
  request: Commands['segment']['request'] = { tab: 'Orders' },
): Legs {
  for (let count = 1; count <= MOST; count++) {
    const last = serve(book, 'segment', request, options);
    if (last.ok || last.problem.code !== 'unfinished') return { count, last };
    between(count, last);
  }
  throw new Error(`not done after ${MOST} legs`);
}

/** All that could be lost or doubled: content, what is remembered with the file, our marks. */
export function state(book: Workbook): string {
  return [
    snapshot(book),
    JSON.stringify([...book.properties].sort()),
    JSON.stringify(book.metadata.map(({ id: _, ...mark }) => mark)),
  ].join('\n');
}

/** The filled cells of every tab, and the colour rules of the sales tab. */
export function readable(book: Workbook): string {
  const { rules } = sheetByName(book, 'Orders')!;
  return JSON.stringify([tabs(book).map((tab) => [tab, cellsOf(book, tab)]), rules]);
}

/** Takes a tab out of the file as its owner does; its mark goes with it. */
export function deleteTab(book: Workbook, name: string): void {
  const { id } = sheetByName(book, name)!;
  book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
  book.metadata = book.metadata.filter(({ sheet }) => sheet !== id);
}

/** A shop of so many sales, an eighth as many customers, all of them before 2024-09-30. */
export function largeShop(rows: number): Workbook {
  const book = bookOf([HEADER]);
  const sheet = sheetByName(book, 'Orders')!;
  // As narrow as an import leaves it: the file holds ten million cells in all.
  Object.assign(sheet, { rows: rows + 1, columns: HEADER.length });
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const customers = Math.ceil(rows / 8);
  const cells = Array.from({ length: rows }, () => {
    const k = next(customers);
    return [45_565 - next(900), `Customer ${k}`, `c${k}@example.com`, 5 + next(20_000) / 100];
  });
  putValues(sheet, 1, 0, cells);
  setFormat(sheet, { row: 1, column: 0, rows, columns: 1 }, 'yyyy-mm-dd');
  return book;
}
