import type { MarksPlan } from '../tabs/plan.ts';
import { columnLetters } from '../tabs/rules.ts';
import { colorRules, theirRules } from './color-rules.ts';
import { changedMeanwhile } from './failure.ts';
import { markColumn, ourColumn, unmarkColumn } from './ours.ts';
import type { SalesTab } from './sales-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The customers of a sales tab, to see whether they still stand as they were read. */
export interface Customers {
  /** True while every row still names whom it named when it was read. */
  readonly unchanged: () => boolean;
  /** True where each label that stands in the range stands beside a customer who has it. */
  readonly wear: (labels: Range, marks: MarksPlan) => boolean;
}

/** Follows the cells of the customers; each question is one call. */
export function customersOf({ sheet, tab, reading }: SalesTab): Customers {
  const column = reading.picks.customer.column ?? 0;
  const range = sheet.getRange(1, column + 1, tab.cells.length, 1);
  const read = tab.cells.map((row) => String(row[column]));
  const now = (): readonly string[] => range.getValues().map(([cell]) => String(cell));
  return {
    unchanged: () => now().every((text, row) => text === read[row]),
    wear: (labels, { headerRow, values }) => {
      const fair = new Set(values.map((label, row) => `${label}\n${read[headerRow + 1 + row]}`));
      const names = now().slice(headerRow);
      return labels
        .getValues()
        .every(([label], row) => row === 0 || label === '' || fair.has(`${label}\n${names[row]}`));
    },
  };
}

/**
 * Writes our column of the sales tab: where it stands, or in a new column right of the last filled
 * one. Nothing else of the tab is written; the colours are rules that read our column. Throws, and
 * leaves no label behind, where somebody moved rows or columns meanwhile.
 */
export function writeMarks(sales: SalesTab, customers: Customers, marks: MarksPlan): void {
  const { sheet, tab, segmentColumn } = sales;
  if (segmentColumn > 0) {
    // Somebody may have moved it since it was read, or taken it away, or sorted the rows.
    const now = customers.unchanged() ? ourColumn(sheet) : 0;
    if (now === 0) throw changedMeanwhile();
    writeLabels(sheet, now, customers, marks);
    return;
  }
  // A column of its own, so that Undo can take it away again and leave the tab as it was.
  const column = tab.cells[0].length + 1;
  sheet.insertColumnAfter(column - 1);
  try {
    // First, so that whatever stands in it can be told from the owner's.
    markColumn(sheet, columnLetters(column - 1));
    writeLabels(sheet, column, customers, marks, true);
  } catch (error) {
    removeMarks(sheet, ourColumn(sheet) || blankAt(sheet, column));
    throw error;
  }
}

/** The column of that number, or 0 where something stands in it. */
function blankAt(sheet: Sheet, column: number): number {
  return sheet.getRange(1, column, sheet.getMaxRows(), 1).isBlank() ? column : 0;
}

function writeLabels(
  sheet: Sheet,
  column: number,
  customers: Customers,
  marks: MarksPlan,
  isNew = false,
): void {
  const header = marks.headerRow + 1;
  const rows = marks.values.length;
  const labels = sheet.getRange(header, column, rows + 1, 1);
  if (isNew && !labels.isBlank()) {
    // A column that came in on the left moved ours, and the mark went to one of the owner's.
    unmarkColumn(sheet);
    throw changedMeanwhile();
  }
  const written = [[marks.header], ...marks.values.map((value) => [value])];
  labels.setValues(written);
  if (!customers.unchanged() && !customers.wear(labels, marks)) {
    const now = ourColumn(sheet);
    if (now > 0) sheet.getRange(header, now, rows + 1, 1).clearContent();
    // A column that came or went in that very moment has them written beside our own.
    if (String(labels.getValues()) === String(written)) labels.clearContent();
    throw changedMeanwhile();
  }
  const from = marks.paint === 'row' ? 1 : column;
  const area = sheet.getRange(header + 1, from, rows, column - from + 1);
  const rules = marks.rules.map((rule) => ({ ...rule, column: column - 1 }));
  sheet.setConditionalFormatRules(
    colorRules(sheet.getConditionalFormatRules(), rules, area, header + 1),
  );
}

/** Takes our column and our rules off a sales tab; ask where the column stands right before. */
export function removeMarks(sheet: Sheet, column: number): void {
  if (column > 0) sheet.deleteColumn(column);
  sheet.setConditionalFormatRules(theirRules(sheet.getConditionalFormatRules()));
}
