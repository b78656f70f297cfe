import { layoutPrint } from '../tabs/fingerprint.ts';
import { type Block, type Layout, layoutNew, layoutOver } from '../tabs/layout.ts';
import type { TabPlan } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { colorRules } from './color-rules.ts';
import type { Patterns, Work } from './command.ts';
import { dress } from './dress.ts';
import { writeLinks } from './links.ts';
import { insertTab } from './names.ts';
import { markTab, type OurTab } from './ours.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The grid of a new tab, as documented; asking it would cost two calls a tab. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** A tab as it will be written: laid out and checked before anything is. */
export interface Prepared {
  readonly plan: TabPlan;
  readonly layout: Layout;
  /** The tab of an earlier run, or null for a new one. */
  readonly existing: OurTab | null;
}

/** Lays a tab out over what an earlier run left; reads, never writes. */
export function prepareTab(plan: TabPlan, existing: OurTab | null): Prepared | Problem {
  if (existing === null) return { plan, layout: layoutNew(plan), existing };
  const { sheet, mark } = existing;
  const { range, cells } = existing.read();
  if (!range.canEdit()) return { code: 'protectedTab', values: [sheet.getName()] };
  const layout = layoutOver(plan, { cells, headers: mark.headers });
  return isProblem(layout) ? layout : { plan, layout, existing };
}

/** Writes a prepared tab in a number of calls that does not depend on its rows; gives its name. */
export function writeTab(job: Work, prepared: Prepared): string {
  const { plan, layout, existing } = prepared;
  if (existing !== null) {
    growToSize(existing.sheet, layout);
    fillTab(existing.sheet, job, prepared);
    return existing.sheet.getName();
  }
  const { sheet, name } = insertTab(job.spreadsheet, plan.name);
  try {
    cutToSize(sheet, layout);
    fillTab(sheet, job, prepared);
  } catch (error) {
    // A half-written tab without our mark would pass for the owner's for ever.
    job.spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return name;
}

function fillTab(sheet: Sheet, { patterns, run, sales }: Work, prepared: Prepared): void {
  const { plan, layout, existing } = prepared;
  const written = layout.blocks.map((block) => writeBlock(sheet, block, patterns));
  dress(sheet, plan, layout, existing === null);
  if (plan.rules.length > 0) {
    const whole =
      existing === null ? written[0] : sheet.getRange(1, 1, layout.rows, layout.columns);
    color(sheet, prepared, whole);
  }
  plan.columns.forEach(({ values, links }, index) => {
    if (links) writeLinks(sheet, layout.at[index] + 1, values.map(String), links, sales.id);
  });
  markTab(sheet, plan, existing, { run, print: layoutPrint(layout) });
}

function color(sheet: Sheet, { plan, layout, existing }: Prepared, whole: Range): void {
  const rules = plan.rules.map((rule) => ({ ...rule, column: layout.at[rule.column] }));
  const others = existing === null ? [] : sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules(colorRules(others, rules, whole, 1));
}

/** Exactly one call, whatever the rows, so that a large shop costs no more calls than a small one. */
function cutToSize(sheet: Sheet, { rows, columns }: Layout): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  else if (rows < NEW_ROWS) sheet.deleteRows(rows + 1, NEW_ROWS - rows);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** A tab that the owner has used only ever grows. */
function growToSize(sheet: Sheet, { rows, columns }: Layout): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Formats come before values: a text written into an unformatted cell would be parsed. */
function writeBlock(sheet: Sheet, { column, cells, formats }: Block, patterns: Patterns): Range {
  const header = formats.map(() => '@');
  const below = formats.map((format) => patterns[format]);
  return sheet
    .getRange(1, column + 1, cells.length, formats.length)
    .setNumberFormats(cells.map((_, row) => (row === 0 ? header : below)))
    .setValues(cells as unknown[][]);
}
