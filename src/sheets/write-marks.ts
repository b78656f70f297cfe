import type { MarksPlan } from '../tabs/plan.ts';
import { columnLetters } from '../tabs/rules.ts';
import { colorRules, theirRules } from './color-rules.ts';
import { markColumn } from './ours.ts';
import type { SalesTab } from './sales-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes our column of the sales tab: where it stood, or in a new column right of the last filled
 * one. Nothing else of the tab is written; the colours are rules that read our column.
 */
export function writeMarks({ sheet, tab, segmentColumn }: SalesTab, marks: MarksPlan): void {
  if (segmentColumn > 0) {
    writeLabels(sheet, segmentColumn, marks);
    return;
  }
  // A column of its own, so that Undo can take it away again and leave the tab as it was.
  const column = tab.cells[0].length + 1;
  sheet.insertColumnAfter(column - 1);
  try {
    writeLabels(sheet, column, marks);
    markColumn(sheet, columnLetters(column - 1));
  } catch (error) {
    removeMarks(sheet, column);
    throw error;
  }
}

function writeLabels(sheet: Sheet, column: number, marks: MarksPlan): void {
  const header = marks.headerRow + 1;
  const rows = marks.values.length;
  sheet
    .getRange(header, column, rows + 1, 1)
    .setValues([[marks.header], ...marks.values.map((value) => [value])]);
  const from = marks.paint === 'row' ? 1 : column;
  const area = sheet.getRange(header + 1, from, rows, column - from + 1);
  const rules = marks.rules.map((rule) => ({ ...rule, column: column - 1 }));
  sheet.setConditionalFormatRules(
    colorRules(sheet.getConditionalFormatRules(), rules, area, header + 1),
  );
}

/** Takes our column and our rules off a sales tab. */
export function removeMarks(sheet: Sheet, column: number): void {
  sheet.setConditionalFormatRules(theirRules(sheet.getConditionalFormatRules()));
  if (column > 0) sheet.deleteColumn(column);
}
