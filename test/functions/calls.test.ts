import { expect, test } from 'vitest';
import { context, customFunctions, loadProject } from '../host/script.ts';
import { bookOf } from '../sheets/book.ts';

const project = loadProject();

/** Sales on the range of every argument: as many customers as a fifth of the rows. */
function ranges(rows: number): Readonly<Record<string, unknown>> {
  const column = <T>(cell: (row: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => [cell(row)]);
  const customers = column((row) => `Customer ${(row * 7) % Math.ceil(rows / 5)}`);
  const dates = column((row) => `2024-${String(1 + (row % 9)).padStart(2, '0')}-15`);
  const amounts = column((row) => 10 + (row % 90));
  return {
    // A serial number is a date as well as an amount.
    ...{ customers, dates, amounts, values: column((row) => 45_000 + (row % 90)) },
    ...{ from: '2024-03-01', to: '2024-09-01' },
    ...{ from_1: '2024-01-01', to_1: '2024-04-30', from_2: '2024-05-01', to_2: '2024-09-30' },
  };
}

const few = ranges(50);
const many = ranges(20_000);

/** The calls of services that a function makes for a cell, where each takes 50 times as long. */
function callsOf(name: string, params: readonly string[], given: typeof few): string[] {
  const calls: string[] = [];
  const script = context(project, {
    ...{ google: true, book: bookOf([['x']]), mode: 'CUSTOM_FUNCTION', slow: 50 },
    onCall: (call) => calls.push(call),
  });
  const args = params.map((param) => script.bring(given[param] ?? ''));
  const answer = script.call(name, args);
  expect(Array.isArray(answer) && answer.length > 0, name).toBe(true);
  return calls;
}

/** How a formula learns its zone and language, the only things it asks. */
const PLACE = [
  'SpreadsheetApp.getActiveSpreadsheet',
  'Spreadsheet.getSpreadsheetTimeZone',
  'Spreadsheet.getSpreadsheetLocale',
  'Spreadsheet.getSpreadsheetTimeZone',
];

const FUNCTIONS = [...customFunctions(project.code).values()].filter(({ offered }) => offered);

test.each(FUNCTIONS.map(({ name, params }) => [name, params.map((param) => param.name)] as const))(
  '%s asks the platform where it is and nothing more, however long the range',
  (name, params) => {
    expect(callsOf(name, params, few)).toEqual(PLACE);
    expect(callsOf(name, params, many)).toEqual(PLACE);
  },
);
