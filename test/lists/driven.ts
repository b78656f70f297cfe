import type { Listed, NewContact } from '../../src/protocol.ts';
import type { Exclusion, FactId } from '../../src/words/en.ts';
import { languageOf, type Words, wordsOf } from '../../src/words/words.ts';
import { growTo, sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { cellsOf, serve, value } from '../sheets/book.ts';
import { dayOf } from './naive/days.ts';
import type { Entry, Typed } from './naive/given.ts';
import type { Expected } from './naive/make.ts';
import type { MadeList } from './naive/rules.ts';

/** Words of the tabs of a file. */
export const wordsOfBook = ({ locale }: Workbook): Words => wordsOf(languageOf(locale));

export interface Driven {
  readonly listed: Listed;
  readonly cells: Value[][];
}

/** Makes a list through the built add-on and takes its tab away again. */
export function makeList(
  book: Workbook,
  id: MadeList,
  request: { readonly max?: number; readonly asOf?: string; readonly staff?: string } = {},
): Driven {
  const listed = value(
    serve(book, 'list', { tab: book.sheets[0].name, id, max: 9999, ...request }),
  );
  const cells = listed.tab === null ? [] : cellsOf(book, listed.tab);
  if (listed.tab !== null) value(serve(book, 'undo', {}));
  return { listed, cells };
}

/** The made list in the form of the naive one, with the cells that the naive one speaks of. */
export function seenAs({ listed, cells }: Driven, expected: Expected, words: Words): Expected {
  const [header = [], ...rows] = cells;
  const at = (id: FactId): number => header.indexOf(words.facts[id].header);
  const said = (row: readonly Value[], id: string): string =>
    String(row[at(id as FactId)] ?? '').replace(/(\d),(?=\d{3})/g, '$1');
  return {
    people: rows.map((row) => String(row[at('customer')])),
    excluded: Object.fromEntries(
      listed.excluded.map(({ key, count }) => [key as Exclusion, count]),
    ),
    says: rows.map((row, index) =>
      Object.fromEntries(Object.keys(expected.says[index] ?? {}).map((id) => [id, said(row, id)])),
    ),
  };
}

/** Logs contacts as the sidebar's form does. */
export function logAll(book: Workbook, contacts: readonly NewContact[]): void {
  for (const contact of contacts) {
    value(serve(book, 'logContact', { tab: book.sheets[0].name, ...contact }));
  }
}

/** The rows of the contact log as they stand on its tab. */
export function entriesOn(book: Workbook): Entry[] {
  const { log } = wordsOfBook(book);
  if (sheetByName(book, log.tab) === undefined) return [];
  const [header, ...rows] = cellsOf(book, log.tab);
  const idOf = (names: Readonly<Record<string, string>>, text: string): string =>
    Object.keys(names).find((id) => names[id] === text) ?? text;
  return rows.map((row) => {
    const cell = (column: keyof typeof log.headers): Value =>
      row[header.indexOf(log.headers[column])];
    return {
      day: typeof cell('date') === 'number' ? Number(cell('date')) : dayOf(String(cell('date'))),
      customer: String(cell('customer')),
      type: idOf(log.types, String(cell('type'))),
      purpose: idOf(log.purposes, String(cell('purpose'))),
      person: String(cell('person')),
      memo: String(cell('memo')),
      open: cell('open') === log.yes,
    };
  });
}

/** Types beside the customers on their tab, in columns of ours or in new ones at the right end. */
export function typeBeside(book: Workbook, typed: (key: string) => Typed): void {
  const words = wordsOfBook(book);
  const [header, ...rows] = cellsOf(book, words.tabs.customers);
  const sheet = sheetByName(book, words.tabs.customers)!;
  const ours: Readonly<Record<string, string>> = {
    Demand: words.facts.demand.header,
    'Do not contact': words.facts.doNotContact.header,
  };
  const key = header.indexOf(words.facts.customer.header);
  rows.forEach((row, index) => {
    for (const [name, cell] of Object.entries(typed(String(row[key])))) {
      const title = ours[name] ?? name;
      if (!header.includes(title)) {
        header.push(title);
        growTo(sheet, sheet.rows, header.length);
        sheet.cells[0]![header.length - 1] = title;
      }
      sheet.cells[index + 1]![header.indexOf(title)] = cell;
    }
  });
}
