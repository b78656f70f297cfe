import { layoutPrint } from '../tabs/fingerprint.ts';
import { type Block, type Layout, layoutNew, layoutOver } from '../tabs/layout.ts';
import type { TabKind, TabPlan } from '../tabs/plan.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { colorRules } from './color-rules.ts';
import type { Work } from './command.ts';
import { dress } from './dress.ts';
import { changedMeanwhile } from './failure.ts';
import { writeLinks } from './links.ts';
import { insertTab } from './names.ts';
import { freshly, markTab, type OurTab, renewMark, type TabMark } from './ours.ts';

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
  /** A tab on which a run that was ended had not written anything yet: it goes. */
  readonly blank: OurTab | null;
  /** The header still has to get its looks. */
  readonly bare: boolean;
}

/**
 * Lays a tab out over what an earlier run left; reads, never writes. `half` says that the platform
 * may have ended that run while it wrote this tab.
 */
export function prepareTab(
  plan: TabPlan,
  existing: OurTab | null,
  half = false,
): Prepared | Problem {
  if (existing === null) return newTab(plan);
  const { sheet } = existing;
  const { range, cells } = existing.read();
  if (!range.canEdit()) return { code: 'protectedTab', values: [sheet.getName()] };
  if (half && cells.every((row) => row.every((cell) => cell === ''))) {
    return { ...newTab(plan), blank: existing };
  }
  const layout = layOver(plan, existing, half);
  return isProblem(layout) ? layout : { plan, layout, existing, blank: null, bare: half };
}

function layOver(plan: TabPlan, { mark, read }: OurTab, half: boolean): Layout | Problem {
  const layout = layoutOver(plan, { cells: read().cells, headers: mark.headers });
  if (isProblem(layout)) return layout;
  const fresh = layout.fresh.map((each, index) => each || (half && layout.at[index] >= 0));
  return { ...layout, fresh };
}

/** Lays out a tab that is made anew whatever stands in the file. */
export function newTab(plan: TabPlan): Prepared {
  return { plan, layout: layoutNew(plan), existing: null, blank: null, bare: true };
}

/** Writes a prepared tab in a number of calls that does not depend on its rows; gives its name. */
export function writeTab(job: Work, prepared: Prepared): string {
  const { plan, layout, existing, blank } = prepared;
  if (existing !== null) {
    mark(existing.sheet, job, writeOver(existing, job, prepared));
    return existing.sheet.getName();
  }
  if (blank !== null) job.spreadsheet.deleteSheet(blank.sheet);
  const { sheet, name } = insertTab(job.spreadsheet, plan.name);
  try {
    // Before anything else: a half-written tab without our mark would pass for the owner's for ever.
    const isNew = NEW_EACH_TIME.includes(plan.kind);
    const whole = mark(sheet, job, prepared, isNew);
    cutToSize(sheet, layout);
    fillTab(sheet, job, prepared, formatBlocks(sheet, job, layout));
    if (isNew) renewMark(sheet, whole);
  } catch (error) {
    job.spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return name;
}

/** What no run writes over: a half-written one would stand beside the one that is made next. */
const NEW_EACH_TIME: readonly TabKind[] = ['followup', 'addresses'];

function mark(
  sheet: Sheet,
  { run }: Work,
  { plan, layout, existing }: Prepared,
  begun = false,
): TabMark {
  return markTab(sheet, plan, existing, { run, print: layoutPrint(layout) }, begun);
}

/**
 * Writes over a tab that stands; gives how it was laid out in the end. It is read once more right
 * before its cells are written: what stands beside a row that somebody sorted or inserted meanwhile
 * stays beside it.
 */
function writeOver(existing: OurTab, job: Work, prepared: Prepared): Prepared {
  const { sheet } = existing;
  growToSize(existing, prepared.layout);
  const ranges = formatBlocks(sheet, job, prepared.layout);
  const again = freshly(existing);
  const layout = layOver(prepared.plan, again, prepared.bare);
  if (isProblem(layout)) throw changedMeanwhile();
  const now = { ...prepared, layout, existing: again };
  if (shapeOf(layout) !== shapeOf(prepared.layout)) return writeOver(again, job, now);
  fillTab(sheet, job, now, ranges);
  return now;
}

/** Where the blocks of a layout stand, and how large they are. */
function shapeOf({ blocks }: Layout): string {
  return blocks.map(({ column, cells, formats }) => `${column} ${cells.length} ${formats}`).join();
}

function fillTab(
  sheet: Sheet,
  { sales }: Work,
  prepared: Prepared,
  ranges: readonly Range[],
): void {
  const { plan, layout, existing, bare } = prepared;
  for (const [at, { cells }] of layout.blocks.entries()) ranges[at].setValues(cells as unknown[][]);
  dress(sheet, plan, layout, bare);
  if (plan.rules.length > 0) {
    const whole = existing === null ? ranges[0] : sheet.getRange(1, 1, layout.rows, layout.columns);
    color(sheet, prepared, whole);
  }
  plan.columns.forEach(({ values, links }, index) => {
    if (links) writeLinks(sheet, layout.at[index] + 1, values.map(String), links, sales.id);
  });
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

/** A tab that the owner has used only ever grows; one that holds as much already is not asked. */
function growToSize({ sheet, read }: OurTab, { rows, columns }: Layout): void {
  const { cells } = read();
  if (rows <= cells.length && columns <= cells[0].length) return;
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Formats come before values: a text written into an unformatted cell would be parsed. */
function formatBlocks(sheet: Sheet, { patterns }: Work, { blocks }: Layout): readonly Range[] {
  return blocks.map(({ column, cells, formats }: Block) => {
    const header = formats.map(() => '@');
    const below = formats.map((format) => patterns[format]);
    return sheet
      .getRange(1, column + 1, cells.length, formats.length)
      .setNumberFormats(cells.map((_, row) => (row === 0 ? header : below)));
  });
}
