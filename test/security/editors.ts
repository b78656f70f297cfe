import { sortRows } from '../host/model/sort.ts';
import { changeGrid } from '../host/model/structure.ts';
import {
  addSheet,
  growTo,
  lastColumn,
  lastRow,
  putValues,
  type Sheet,
  type Value,
  valueAt,
  type Workbook,
} from '../host/workbook.ts';
import { serve } from '../sheets/book.ts';

/** What a second person does to the file while a command runs. */
export interface Deed {
  readonly name: string;
  /** `held` says whether the command has the lock at that moment. */
  readonly act: (book: Workbook, held: boolean) => void;
}

/** The tab of the sales, by its id: it may be renamed. */
export const SALES = 0;

/** What the second person types; it must never get lost. */
export const TYPED = 'typed by the other';

/** The marked tab of a kind, or undefined where it is gone. */
export function ourTab(book: Workbook, kind: string): Sheet | undefined {
  const found = book.metadata.filter(({ key, column, value }) => {
    if (key !== 'otokui' || column !== null) return false;
    return JSON.parse(value).kind === kind;
  });
  return book.sheets.find(({ id }) => id === found[0]?.sheet);
}

/** Where a header stands in the first row; -1 where it does not. */
export function columnOf(sheet: Sheet, header: string): number {
  for (let column = 0; column < lastColumn(sheet); column++)
    if (valueAt(sheet, 0, column) === header) return column;
  return -1;
}

type Where = (book: Workbook) => Sheet | undefined;

const sales: Where = (book) => book.sheets.find(({ id }) => id === SALES);
const ours =
  (kind: string): Where =>
  (book) =>
    ourTab(book, kind);

/** A deed on a tab; nothing where the tab is gone already. */
const on =
  (where: Where, act: (sheet: Sheet, book: Workbook) => void): Deed['act'] =>
  (book) => {
    const sheet = where(book);
    if (sheet !== undefined) act(sheet, book);
  };

const remove = (sheet: Sheet, book: Workbook): void => {
  book.sheets = book.sheets.filter((each) => each !== sheet);
  book.metadata = book.metadata.filter((item) => item.sheet !== sheet.id);
  if (book.active === sheet.id) book.active = book.sheets[0].id;
};

const rename = (sheet: Sheet): void => {
  sheet.name = `Old ${sheet.name}`;
};

/** Sorts all rows below the header by a column, last first. */
const sort =
  (header: string) =>
  (sheet: Sheet): void => {
    const column = columnOf(sheet, header);
    const area = { row: 1, column: 0, rows: lastRow(sheet) - 1, columns: lastColumn(sheet) };
    if (column >= 0 && area.rows > 0) sortRows(sheet, area, [{ column, ascending: false }]);
  };

const insertRow = (sheet: Sheet, book: Workbook): void =>
  changeGrid(book, sheet, { axis: 'row', at: 3, count: 1 });

const deleteRow = (sheet: Sheet, book: Workbook): void =>
  changeGrid(book, sheet, { axis: 'row', at: 3, count: -1 });

const insertColumn = (at: number) => (sheet: Sheet, book: Workbook) => {
  changeGrid(book, sheet, { axis: 'column', at, count: 1 });
  putValues(sheet, 0, at, [[TYPED], [TYPED], [TYPED]]);
};

const deleteColumn = (sheet: Sheet, book: Workbook): void =>
  changeGrid(book, sheet, { axis: 'column', at: 2, count: -1 });

/** Types a text beside somebody, under a header. */
const type =
  (header: string, row: number, value: Value = TYPED) =>
  (sheet: Sheet): void => {
    const column = columnOf(sheet, header);
    if (column >= 0 && row < sheet.rows) putValues(sheet, row, column, [[value]]);
  };

/** Adds a row at the end. */
const append =
  (cells: readonly Value[]) =>
  (sheet: Sheet): void => {
    growTo(sheet, lastRow(sheet) + 1, cells.length);
    putValues(sheet, lastRow(sheet), 0, [[...cells]]);
  };

/** Types into a column of their own, right of everything. */
const beside = (sheet: Sheet): void => {
  growTo(sheet, sheet.rows, lastColumn(sheet) + 1);
  putValues(sheet, 1, lastColumn(sheet), [[TYPED]]);
};

const SALE: readonly Value[] = [45_500, 'Someone else', 'someone.else@example.com', 5];
const CALL: readonly Value[] = [45_500, 'Regular 1', 'Phone', 'Other', '', '', TYPED];

const named = (tab: string, where: Where, acts: Record<string, Parameters<typeof on>[1]>) =>
  Object.entries(acts).map(([what, act]) => ({ name: `${what} ${tab}`, act: on(where, act) }));

const TAB = { deletes: remove, renames: rename } as const;

/** Somebody else's Otokui: it finds the lock taken while the command has it. */
const runs = (name: 'segment' | 'list' | 'undo' | 'report'): Deed => ({
  name: `runs ${name}`,
  act: (book, locked) => {
    const request = name === 'undo' ? {} : { tab: 'Orders', id: 'newsletter' };
    const { id, ...scope } = { id: '', ...request };
    serve(book, name, (name === 'list' ? { ...scope, id } : scope) as never, { locked });
  },
});

/** Everything that another person may do to the sales, to our tabs, and with Otokui. */
export const DEEDS: readonly Deed[] = [
  ...named('the sales', sales, {
    ...TAB,
    sorts: sort('Customer'),
    'inserts a row in': insertRow,
    'adds a sale to': append(SALE),
    'deletes a row of': deleteRow,
    'changes an amount of': type('Amount', 4, 99_000),
    'changes a customer of': type('Customer', 4, 'Someone else'),
    'inserts a column in': insertColumn(1),
    'inserts a column at the end of': insertColumn(4),
    'deletes a column of': deleteColumn,
  }),
  ...named('the customers', ours('customers'), {
    ...TAB,
    sorts: sort('Name'),
    'inserts a row in': insertRow,
    'deletes a row of': deleteRow,
    'inserts a column in': insertColumn(2),
    'writes a note on': type('Note', 6),
  }),
  ...named('the data check', ours('dataCheck'), { ...TAB, 'writes beside': beside }),
  ...named('the list', ours('followup'), {
    ...TAB,
    sorts: sort('Recipient'),
    'writes a result on': type('Result', 2),
    'ticks a row of': type('Done', 2, true),
  }),
  ...named('the log', ours('log'), {
    ...TAB,
    sorts: sort('Customer'),
    'adds a row to': append(CALL),
    'inserts a row in': (sheet, book) => changeGrid(book, sheet, { axis: 'row', at: 1, count: 1 }),
    'deletes a row of': (sheet, book) => changeGrid(book, sheet, { axis: 'row', at: 1, count: -1 }),
    'writes on': type('Memo', 1),
  }),
  ...named('the settings', ours('settings'), {
    ...TAB,
    'inserts a row in': insertRow,
    'adds a row to': append([TYPED]),
    'writes on': type('Value', 3),
  }),
  ...named('the report', ours('report'), {
    ...TAB,
    'inserts a row in': insertRow,
    'adds a row to': append([TYPED]),
  }),
  ...named('the query', ours('warehouse'), { ...TAB, 'adds a row to': append([TYPED]) }),
  ...(['segment', 'list', 'report', 'undo'] as const).map(runs),
];

/** Adds the very tab that a command is about to make, as a tab of the owner's. */
export function takesName(name: string): Deed {
  return {
    name: `adds a tab “${name}” to the file`,
    act: (book) => {
      if (book.sheets.some((sheet) => sheet.name === name)) return;
      // An id that the tabs of the command do not get, whenever this one is made.
      const sheet = Object.assign(addSheet(book, name, 20, 5), { id: 900 });
      putValues(sheet, 0, 0, [[TYPED, 5]]);
    },
  };
}
