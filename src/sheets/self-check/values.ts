import { instantOf } from '../../sales/zone.ts';
import type { Probes } from './bench.ts';

/** Days by serial number, among them the two on which Europe changed its clocks in 2024. */
const DAYS = [25_569, 36_526, 45_356, 45_356.75, 45_382, 45_592, 73_051];

/** How numbers, dates and blanks come back from the grid. */
export const values = {
  emptyGrid: {
    source: '5 [D]',
    expected: { is: 'A1, blank, last row 0' },
    run: ({ sheet, tell }) => {
      const range = sheet.getDataRange();
      const [[cell]] = range.getValues();
      return `${range.getA1Notation()}, ${tell(cell)}, last row ${sheet.getLastRow()}`;
    },
  },
  readAfterWrite: {
    source: '5 [D]',
    expected: { is: 'number 7' },
    run: ({ cells, tell }) => tell(cells(1, 1).setValue(7).getValue()),
  },
  formatsFirst: {
    source: '5 [D]',
    expected: { is: 'text 0012, number 12.5, date 2024-03-05, number 0.5, boolean true, blank' },
    run: ({ cells, tell }) => {
      const formats = ['@', '#,##0.00', 'yyyy-mm-dd', '0%', 'General', '@'];
      const back = cells(formats.length, 1)
        .setNumberFormats(formats.map((format) => [format]))
        .setValues([['0012'], [12.5], [45_356], [0.5], [true], ['']])
        .getValues();
      return back.map(([value]) => tell(value)).join(', ');
    },
  },
  serialDates: {
    source: '8 [R]',
    expected: {
      is: 'date 1970-01-01, date 2000-01-01, date 2024-03-05, date 2024-03-05, date 2024-03-31, date 2024-10-27, date 2100-01-01',
    },
    run: ({ cells, tell }) => {
      const range = cells(DAYS.length, 1).setNumberFormat('yyyy-mm-dd');
      const back = range.setValues(DAYS.map((day) => [day])).getValues();
      return back.map(([value]) => tell(value)).join(', ');
    },
  },
  bareTime: {
    source: '8 [R]',
    expected: { is: 'date 1899-12-30' },
    run: ({ cells, tell }) => tell(cells(1, 1).setNumberFormat('hh:mm').setValue(0.5).getValue()),
  },
  writtenDate: {
    source: '8 [D]',
    expected: { is: 'date 2024-03-05, number 45356' },
    run: ({ cells, tell, spreadsheet }) => {
      const midnight = new Date(instantOf(45_356, spreadsheet.getSpreadsheetTimeZone()));
      const cell = cells(1, 1).setValue(midnight);
      const shown = tell(cell.getValue());
      return `${shown}, ${tell(cell.setNumberFormat('0').getValue())}`;
    },
  },
  numberPatterns: {
    source: '5 [D]',
    expected: { is: '@ | #,##0 | #,##0.0 | #,##0.00 | 0% | yyyy-mm-dd' },
    run: ({ cells }) => {
      const patterns = ['@', '#,##0', '#,##0.0', '#,##0.00', '0%', 'yyyy-mm-dd'];
      return cells(1, patterns.length)
        .setNumberFormats([patterns])
        .getNumberFormats()[0]
        .join(' | ');
    },
  },
} satisfies Probes;
