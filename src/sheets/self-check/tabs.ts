import type { Bench, Probes } from './bench.ts';

/** More rows of 26 cells than the ten million cells of a file can hold. */
const TOO_MANY_ROWS = 400_000;

/** What a tab is: its size, its name, and whether it can grow. */
export const tabs = {
  newTabActive: {
    source: '5 [D]',
    expected: { is: 'yes' },
    run: ({ spreadsheet, sheet }) =>
      yesNo(spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId()),
  },
  activeRange: {
    source: '5 [D]',
    expected: { is: 'yes' },
    run: ({ spreadsheet, sheet }) =>
      yesNo(spreadsheet.getActiveRange()?.getSheet().getSheetId() === sheet.getSheetId()),
  },
  newTabSize: {
    source: '5 [D]',
    expected: { is: '1000 rows, 26 columns' },
    run: ({ sheet }) => `${sheet.getMaxRows()} rows, ${sheet.getMaxColumns()} columns`,
  },
  growRows: {
    source: '5 [D]',
    expected: { is: '1500 rows, then 1000' },
    run: ({ sheet }) => {
      sheet.insertRowsAfter(1000, 500);
      const grown = sheet.getMaxRows();
      sheet.deleteRows(1001, 500);
      return `${grown} rows, then ${sheet.getMaxRows()}`;
    },
  },
  tooManyCells: {
    source: '5 [R]',
    expected: { is: 'limit of 10000000 cells' },
    run: ({ sheet }) => {
      try {
        sheet.insertRowsAfter(1000, TOO_MANY_ROWS);
        SpreadsheetApp.flush();
        return `${sheet.getMaxRows()} rows`;
      } catch (error) {
        const [limit] = /limit of \d+ cells/.exec((error as Error).message) ?? [];
        if (limit === undefined) throw error;
        return limit;
      }
    },
  },
  sameName: {
    source: '5 [R]',
    expected: 'anError',
    run: (bench) => named(bench, bench.name),
  },
  nameInCapitals: {
    source: '5 [?]',
    expected: 'anything',
    run: (bench) => named(bench, bench.name.toUpperCase()),
  },
  foundInCapitals: {
    source: '5 [?]',
    expected: 'anything',
    run: ({ spreadsheet, name }) =>
      spreadsheet.getSheetByName(name.toUpperCase()) === null ? 'not found' : 'found',
  },
  oddName: {
    source: '5 [R]',
    expected: { is: 'kept' },
    run: ({ sheet, name }) => {
      const odd = `${name} It's / "100 %" · 確認`;
      sheet.setName(odd);
      const kept = sheet.getName() === odd;
      sheet.setName(name);
      return kept ? 'kept' : 'changed';
    },
  },
  longName: {
    source: '5 [R]',
    expected: 'anError',
    run: (bench) => named(bench, 'x'.repeat(101)),
  },
} satisfies Probes;

/** What becomes of a tab of that name; the answer leaves the name itself out. */
function named({ addTab, dropTab }: Bench, name: string): string {
  try {
    dropTab(addTab(name));
    return 'accepted';
  } catch (error) {
    throw new Error((error as Error).message.split(name).join('…'));
  }
}

function yesNo(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
