/** The workbook as text, for "nothing changed" tests. */
import type { Sheet, Value, Workbook } from './book.ts';

/**
 * Everything an owner can see of the workbook's content, as canonical JSON: equal texts mean that
 * nothing changed. Which tab is open, properties, cache and developer metadata are no content.
 */
export function snapshot(book: Workbook): string {
  const { title, locale, zone, namedRanges } = book;
  return `${JSON.stringify({ title, locale, zone, namedRanges })}\n${book.sheets.map(snapshotSheet).join('\n')}`;
}

/** The same for one sheet. */
export function snapshotSheet(sheet: Sheet): string {
  const { cells, formats, formulas, styles, notes, validations, widths, ...rest } = sheet;
  const head = {
    ...rest,
    formulas: sorted(formulas),
    styles: sorted(styles, plain),
    notes: sorted(notes),
    validations: sorted(validations, plain),
    widths: sorted(widths),
    formats: trimmed(formats, ({ patterns }) => patterns.every((pattern) => pattern === '')),
  };
  const rows = trimmed(cells, (row) => filled(row).length === 0);
  // Row by row: one text of the whole block would need half a gigabyte beside the cells.
  return `${JSON.stringify(head)}\n${rows.map((row) => JSON.stringify(filled(row))).join('\n')}`;
}

/** An object with its keys in alphabetical order and without undefined ones. */
function plain<T extends object>(object: T): object | null {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted<T>(map: Map<number, T>, shape: (value: T) => unknown = (value) => value) {
  const entries = [...map].map(([key, value]): [number, unknown] => [key, shape(value)]);
  return entries.filter(([, value]) => value !== null).sort(([a], [b]) => a - b);
}

function filled(row: Value[] | undefined): Value[] {
  const cells = Array.from(row ?? [], (cell) => cell ?? '');
  return trimmed(cells, (cell) => cell === '') as Value[];
}

function trimmed<T>(list: T[], blank: (item: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && (list[end - 1] === undefined || blank(list[end - 1]))) end--;
  return list.slice(0, end);
}
