import { expect, test } from 'vitest';
import { addSheet, formatAt, putValues, type Sheet, setFormat, valueAt } from '../workbook.ts';
import { errorAt } from './outcome.ts';
import { recalculate } from './recalculate.ts';
import { setFormula, toyBook, toyProject } from './toy.ts';

const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5];
const column = (sheet: Sheet, index: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => valueAt(sheet, row, index));

/** The toy workbook with formulas by cell, calculated. */
async function calculated(formulas: [row: number, column: number, formula: string][]) {
  const book = toyBook();
  const sheet = book.sheets[0];
  for (const [row, index, formula] of formulas) setFormula(sheet, row, index, formula);
  await recalculate(book, toyProject);
  return { book, sheet };
}

test('a formula over an open range is calculated', async () => {
  const { sheet } = await calculated([
    [0, D, '=SUM(B2:B)'],
    [1, D, '=D1*2'],
  ]);
  expect(column(sheet, D, 2)).toEqual([21, 42]);
});

test('a custom function spills its rows, and cells that read them follow', async () => {
  const { sheet } = await calculated([
    [0, D, '=SHOUT(A1:A4)'],
    [0, E, '=D3&"!"'],
  ]);
  expect(column(sheet, D, 5)).toEqual(['NAME', 'ANN', 'BOB', 'CY', '']);
  expect(valueAt(sheet, 0, E)).toBe('BOB!');
});

test('an open range reaches to the end of the grid, blank cells as empty text', async () => {
  const { sheet } = await calculated([
    [0, D, '=HEIGHT(A2:A)'],
    [1, D, '=HEIGHT(A:A)'],
  ]);
  expect(column(sheet, D, 2)).toEqual([49, 50]);
});

test('the next calculation takes back what was spilled', async () => {
  const { book, sheet } = await calculated([[0, D, '=SHOUT(A1:A4)']]);
  setFormula(sheet, 0, D, '=SHOUT(A1:A2)');
  await recalculate(book, toyProject);
  expect(column(sheet, D, 4)).toEqual(['NAME', 'ANN', '', '']);
  sheet.formulas.clear();
  putValues(sheet, 0, D, [['']]);
  await recalculate(book, toyProject);
  expect(column(sheet, D, 4)).toEqual(['', '', '', '']);
});

test('10 [R live] a cell typed over a spilled one stays and blocks the spill', async () => {
  const { book, sheet } = await calculated([[0, D, '=SHOUT(A1:A4)']]);
  putValues(sheet, 2, D, [['mine']]);
  await recalculate(book, toyProject);
  expect(column(sheet, D, 4)).toEqual(['#REF!', '', 'mine', '']);
  expect(errorAt(sheet, 0, D)).toBe(
    'Array result was not expanded because it would overwrite data in D3.',
  );
});

test('a result that is longer than the grid says how many rows are missing', async () => {
  const { sheet } = await calculated([[48, D, '=SHOUT(A1:A4)']]);
  expect(valueAt(sheet, 48, D)).toBe('#REF!');
  expect(errorAt(sheet, 48, D)).toBe(
    'Result was not automatically expanded, please insert more rows (2).',
  );
});

test('dates reach a function as dates by the number format of their cells', async () => {
  const book = toyBook();
  const sheet = book.sheets[0];
  putValues(sheet, 0, C, [[46_204.5], [46_204.5], [''], [true]]);
  setFormat(sheet, { row: 0, column: C, rows: 1, columns: 1 }, 'dd/mm/yyyy');
  setFormula(sheet, 0, D, '=KINDS(C1:C4)');
  await recalculate(book, toyProject);
  // 1 July 2026, noon in London, is eleven o'clock UTC.
  expect(column(sheet, D, 4)).toEqual([
    'date 2026-07-01T11:00:00.000Z',
    'number 46204.5',
    'string ',
    'boolean true',
  ]);
});

test('a date that a function gives becomes a date cell', async () => {
  const { sheet } = await calculated([[0, D, '=MARCH(2026)']]);
  expect(valueAt(sheet, 0, D)).toBe(46_082);
  expect(formatAt(sheet, 0, D)).toBe('yyyy-mm-dd');
});

test('a blank middle argument is a blank value, a missing last one is none', async () => {
  const { sheet } = await calculated([
    [0, D, '=MIDDLE(A2,,B2)'],
    [1, D, '=MIDDLE(A2)'],
    [2, D, '=MIDDLE(A2,B2)'],
  ]);
  expect(column(sheet, D, 3)).toEqual(['3:string:', '1:undefined:undefined', '2:number:5']);
});

test('a function that throws shows #ERROR! with its sentence', async () => {
  const { sheet } = await calculated([
    [0, D, '=REFUSE(3)'],
    [1, D, '=IFERROR(REFUSE(3),"none")'],
    [2, D, '=D1'],
  ]);
  expect(column(sheet, D, 3)).toEqual(['#ERROR!', 'none', '#ERROR!']);
  expect(errorAt(sheet, 0, D)).toBe('Row 3: “x” is no date. Put a date there.');
  expect(errorAt(sheet, 1, D)).toBeNull();
});

test('what is no formula shows #ERROR! as a parse error', async () => {
  const { sheet } = await calculated([[0, D, '=SUM(1,']]);
  expect(valueAt(sheet, 0, D)).toBe('#ERROR!');
  expect(errorAt(sheet, 0, D)).toBe('Formula parse error.');
});

test('9 [D] a custom function refuses inputs that change by themselves, through any chain of cells', async () => {
  const { sheet } = await calculated([
    [0, E, '=NOW()'],
    [1, E, '=E1+1'],
    [0, D, '=SHOUT(RAND())'],
    [1, D, '=SHOUT(E2)'],
    [2, D, '=SHOUT(TODAY())'],
    [3, D, '=SHOUT(A2)&NOW()'],
  ]);
  expect(column(sheet, D, 2)).toEqual(['#ERROR!', '#ERROR!']);
  expect(errorAt(sheet, 1, D)).toBe(
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
  );
  expect(errorAt(sheet, 2, D)).toBeNull();
  expect(valueAt(sheet, 3, D)).toMatch(/^ANN/);
});

test('functions that only Sheets has are calculated', async () => {
  const { sheet } = await calculated([
    [0, D, '=ARRAYFORMULA(B2:B4*2)'],
    [0, E, '=COUNTUNIQUE(C2:C,C2)'],
  ]);
  expect(column(sheet, D, 3)).toEqual([10, 14, 18]);
  expect(valueAt(sheet, 0, E)).toBe(3);
});

test('a circle of cells is an error and not a number', async () => {
  const { sheet } = await calculated([
    [0, D, '=E1+1'],
    [0, E, '=D1+1'],
    [0, F, '=B2'],
  ]);
  expect([D, E, F].map((index) => valueAt(sheet, 0, index))).toEqual(['#REF!', '#REF!', 5]);
  expect(errorAt(sheet, 0, D)).toMatch(/^Circular dependency detected/);
});

test('23 [M] a name the calculator does not know fails a test and is shown in the page', async () => {
  const book = toyBook();
  setFormula(book.sheets[0], 0, D, '=SUM(NOSUCH(1),2)');
  await expect(recalculate(book, toyProject)).rejects.toThrow(
    "People!D1: =SUM(NOSUCH(1),2): Unknown function: 'NOSUCH'.",
  );
  await recalculate(book, toyProject, { unknownNames: 'show' });
  expect(valueAt(book.sheets[0], 0, D)).toBe('#NAME?');
  expect(errorAt(book.sheets[0], 0, D)).toBe("Unknown function: 'NOSUCH'.");
});

test('other tabs are read by name, with quotes, apostrophes and any script', async () => {
  const book = toyBook();
  for (const name of ["It's here", '売上']) {
    putValues(addSheet(book, name, 10, 3), 0, A, [[name], [2], [3]]);
  }
  const sheet = book.sheets[0];
  setFormula(sheet, 0, D, "='It''s here'!A1");
  setFormula(sheet, 1, D, '=SUM(売上!A2:A)');
  setFormula(sheet, 2, D, '=SHOUT(people!A2)');
  setFormula(sheet, 3, D, '=Gone!A1');
  await recalculate(book, toyProject);
  expect(column(sheet, D, 4)).toEqual(["It's here", 5, 'ANN', '#REF!']);
  expect(errorAt(sheet, 3, D)).toBe("Unresolved sheet name 'Gone'.");
});

test('a workbook without formulas is left as it is', async () => {
  const { sheet } = await calculated([]);
  expect(column(sheet, B, 4)).toEqual(['Amount', 5, 7, 9]);
});
