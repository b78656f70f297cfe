import type { Bench, Probes } from './bench.ts';
import { insist } from './insist.ts';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Not the key of our own marks, so that no command ever takes a scratch tab for one of ours. */
const KEY = 'otokui.selfCheck';

/** Whether marks on tabs and columns are found again, and where. */
export const marks = {
  tabMark: {
    source: '5 [D]',
    expected: { is: '1 found, on the tab, no column, new value' },
    run: (bench) => {
      bench.sheet.addDeveloperMetadata(KEY, 'old value', visible());
      return marked(bench, (found) => {
        found[0].setValue('new value');
        const [mark] = find(bench);
        const location = mark.getLocation();
        const here = location.getSheet()?.getSheetId() === bench.sheet.getSheetId();
        const column = location.getColumn() === null ? 'no column' : 'a column';
        const where = here ? 'on the tab' : 'elsewhere';
        return `${found.length} found, ${where}, ${column}, ${mark.getValue()}`;
      });
    },
  },
  columnMark: {
    source: '5 [D]',
    expected: { is: '1 found, column 21, no tab, value null' },
    run: (bench) => {
      bench.sheet.getRange('T:T').addDeveloperMetadata(KEY, visible());
      bench.sheet.insertColumnAfter(1);
      try {
        return marked(bench, (found) => {
          const location = found[0].getLocation();
          const tab = location.getSheet() === null ? 'no tab' : 'a tab';
          const column = location.getColumn()?.getColumn();
          return `${found.length} found, column ${column}, ${tab}, value ${found[0].getValue()}`;
        });
      } finally {
        bench.sheet.deleteColumn(2);
      }
    },
  },
  longMark: {
    source: '5 [D]',
    expected: { is: '25000 characters' },
    run: (bench) => {
      bench.sheet.addDeveloperMetadata(KEY, 'x'.repeat(25_000), visible());
      return marked(bench, ([mark]) => `${mark.getValue()?.length} characters`);
    },
  },
  deletedTabMark: {
    source: '5 [?]',
    expected: { is: '0 found' },
    run: (bench) => {
      const tab = bench.addTab(`${bench.name} (2)`);
      tab.addDeveloperMetadata(KEY, 'gone', visible());
      bench.dropTab(tab);
      return marked(bench, (found) => `${found.length} found`);
    },
  },
  markSearchTime: {
    source: '7 [R]',
    expected: { atMost: 3000 },
    run: (bench) => {
      const start = Date.now();
      find(bench);
      return Date.now() - start;
    },
  },
} satisfies Probes;

/** Looks at what is found and takes it away again: marks may outlive the tab that they are on. */
function marked(bench: Bench, look: (found: readonly Metadata[]) => string): string {
  const found = find(bench);
  try {
    return look(found);
  } finally {
    for (const mark of found) insist(() => mark.remove());
  }
}

function find({ spreadsheet }: Bench): readonly Metadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

function visible(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}
