import { fingerprint } from '../tabs/fingerprint.ts';
import { insertTab } from './names.ts';
import { findOurs, type Ours, renewMark, type TabMark, writeMark } from './ours.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a tab, marks it as ours before anything stands on it, and fills it: a half-written tab
 * without our mark would pass for the owner's for ever. What fails takes the tab away again.
 * `fill` writes all cells with one call and gives what else the mark keeps.
 */
export function makeTab(
  spreadsheet: Spreadsheet,
  wanted: string,
  mark: TabMark,
  fill: (sheet: Sheet) => TabMark['record'],
): { readonly sheet: Sheet; readonly name: string } {
  const { sheet, name } = insertTab(spreadsheet, wanted);
  try {
    const whole = { ...mark, id: sheet.getSheetId() };
    writeMark(sheet, null, { ...whole, begun: true });
    const record = { ...mark.record, ...fill(sheet) };
    renewMark(sheet, { ...whole, record });
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return { sheet, name };
}

/**
 * Takes away the tabs that the platform did not let a run finish, before another run writes. One
 * on which somebody has written since stays, as theirs.
 */
export function sweep(
  spreadsheet: Spreadsheet,
  ours: Ours,
  dayOf: (instant: number) => number,
): Ours {
  const begun = ours.tabs.filter(({ mark }) => mark.begun);
  if (begun.length === 0) return ours;
  for (const tab of begun) {
    const { cells } = tab.read();
    const { begun: _, ...mark } = tab.mark;
    const isBlank = cells.every((row) => row.every((cell) => cell === '' || cell === false));
    if (isBlank || fingerprint(cells, dayOf) === mark.print) spreadsheet.deleteSheet(tab.sheet);
    else writeMark(tab.sheet, tab, { ...mark, print: null });
  }
  return findOurs(spreadsheet);
}
