import { snapshot, type Workbook } from '../host/workbook.ts';
import { bookOf, serve, shop } from '../sheets/book.ts';

/** What no customer of a shop is called but one: it must never stand in an error. */
export const SECRET = 'Zenobia Quill';

/** The instant of the tests, so that a list tab has the name that the requests say. */
export const NOON = Date.UTC(2024, 8, 30, 11);

/** A shop that has been segmented once and has a list, with one customer to keep secret. */
export function shopOfSecrets(): Workbook {
  const cells = shop().map((row) => [...row]);
  for (const row of cells.slice(1, 5)) row[1] = SECRET;
  const book = bookOf(cells);
  serve(book, 'segment', {});
  serve(book, 'list', { id: 'win-back' });
  return book;
}

/** Content, marks and what is remembered; the cache holds only the step of a command. */
export function state(book: Workbook): string {
  return [snapshot(book), JSON.stringify(book.metadata), JSON.stringify([...book.properties])].join(
    '\n',
  );
}
