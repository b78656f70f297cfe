import { expect, test } from 'vitest';
import {
  addSheet,
  newWorkbook,
  putValues,
  setFormat,
  snapshot,
  snapshotSheet,
} from '../workbook.ts';

function book() {
  const made = newWorkbook();
  putValues(addSheet(made, 'A'), 0, 0, [['x', 1, true]]);
  addSheet(made, 'B');
  return made;
}

test('a blank cell is the same however it is stored', () => {
  const other = book();
  other.sheets[0].cells[0]!.push('', '');
  other.sheets[0].cells.push([], ['', ''], undefined);
  setFormat(other.sheets[0], { row: 0, column: 4, rows: 5, columns: 1 }, '');
  other.sheets[0].styles.set(3, { bold: undefined });
  expect(snapshot(other)).toBe(snapshot(book()));
});

test('everything an owner sees changes the text', () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const changes: ((of: ReturnType<typeof book>) => void)[] = [
    (of) => putValues(of.sheets[0], 5, 2, [['y']]),
    (of) => putValues(of.sheets[0], 0, 1, [['1']]),
    (of) => setFormat(of.sheets[0], area, '@'),
    (of) => of.sheets[0].formulas.set(0, '=1'),
    (of) => of.sheets[0].styles.set(0, { bold: true }),
    (of) => of.sheets[0].notes.set(0, 'note'),
    (of) => of.sheets[0].validations.set(0, { type: 'checkbox' }),
    (of) => of.sheets[0].widths.set(0, 50),
    (of) => of.sheets.reverse(),
    (of) => of.namedRanges.push({ name: 'prices', sheet: 0, area }),
    (of) => {
      of.sheets[1].name = 'C';
    },
    (of) => {
      of.sheets[1].rows = 5;
    },
    (of) => {
      of.sheets[1].hidden = true;
    },
  ];
  const texts = changes.map((change) => {
    const other = book();
    change(other);
    return snapshot(other);
  });
  expect(new Set([...texts, snapshot(book())]).size).toBe(changes.length + 1);
});

test('marks and properties are no content, and a sheet has a text of its own', () => {
  const other = book();
  other.properties.set('a', 'b');
  other.metadata.push({
    id: 9,
    key: 'k',
    value: '',
    sheet: 0,
    column: null,
    visibility: 'PROJECT',
  });
  other.active = 1;
  expect(snapshot(other)).toBe(snapshot(book()));
  putValues(other.sheets[0], 3, 0, [['z']]);
  expect(snapshotSheet(other.sheets[1])).toBe(snapshotSheet(book().sheets[1]));
  expect(snapshotSheet(other.sheets[0])).not.toBe(snapshotSheet(book().sheets[0]));
});
