import type { Probes } from './bench.ts';

/** What the platform refuses, and in which words. */
export const refusals = {
  noRows: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ sheet }) => sheet.getRange(2, 1, 0, 3).getA1Notation(),
  },
  outsideGrid: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ sheet }) => sheet.getRange(1001, 1).getA1Notation(),
  },
  badRange: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ sheet }) => sheet.getRange('no such range!').getA1Notation(),
  },
  fewColumns: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ cells, tell }) =>
      tell(
        cells(1, 2)
          .setValues([['x']])
          .getValue(),
      ),
  },
  raggedRows: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ cells, tell }) =>
      tell(
        cells(2, 2)
          .setValues([['x', 'x'], ['x']])
          .getValue(),
      ),
  },
  wrongType: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ cells, tell }) => {
      // What the types forbid is asked for on purpose.
      const text = 'x' as unknown as string[][];
      return tell(cells(1, 1).setValues(text).getValue());
    },
  },
  noSuchRows: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ sheet }) => {
      sheet.deleteRows(5000, 10);
      return `${sheet.getMaxRows()} rows`;
    },
  },
  noSuchColor: {
    source: '5 [R]',
    expected: 'anything',
    run: ({ cells }) => cells(1, 1).setBackground('no such color').getBackground(),
  },
  longCell: {
    source: '5 [R]',
    expected: 'anError',
    run: ({ cells }) => {
      const cell = cells(1, 1).setValue('x'.repeat(50_001));
      SpreadsheetApp.flush();
      return `${String(cell.getValue()).length} characters`;
    },
  },
} satisfies Probes;
