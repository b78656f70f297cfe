import type { Layout } from '../tabs/layout.ts';
import type { ColumnPlan, TabPlan } from '../tabs/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of a new column; a call is spent only where a column needs more. */
const USUAL_WIDTH = 100;

/**
 * How a tab looks: bold frozen header with notes, widths, boxes to tick. Only columns that stand
 * there for the first time are dressed; whatever the owner changed since stays.
 */
export function dress(sheet: Sheet, plan: TabPlan, layout: Layout, fresh: boolean): void {
  if (fresh) dressHeader(sheet, plan);
  const added = plan.columns
    .map((column, index) => ({ column, at: layout.at[index] + 1 }))
    .filter((_, index) => layout.fresh[index]);
  for (const { at, count, width } of widthRuns(added)) sheet.setColumnWidths(at, count, width);
  for (const { column, at } of added) {
    if (column.format === 'checkbox') box(sheet, at, layout.rows);
  }
}

function dressHeader(sheet: Sheet, plan: TabPlan): void {
  const { columns } = plan;
  const header = sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold');
  if (columns.some(({ note }) => note !== undefined)) {
    header.setNotes([columns.map(({ note }) => note ?? '')]);
  }
  // The data check is read from the top once; a list of people is scrolled.
  if (plan.kind !== 'dataCheck') sheet.setFrozenRows(1);
}

interface Run {
  at: number;
  count: number;
  width: number;
}

/** Neighbours of one width share a call. */
function widthRuns(columns: readonly { column: ColumnPlan; at: number }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { column, at } of columns) {
    const run = runs[runs.length - 1];
    if (column.width <= USUAL_WIDTH) continue;
    if (run !== undefined && run.at + run.count === at && run.width === column.width) run.count++;
    else runs.push({ at, count: 1, width: column.width });
  }
  return runs;
}

/** A box by validation leaves the cells empty, so an unticked column does not count as data. */
function box(sheet: Sheet, column: number, rows: number): void {
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet.getRange(2, column, rows - 1, 1).setDataValidation(rule);
}
