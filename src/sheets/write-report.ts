import { headerColor } from '../palette.ts';
import type { ReportPart } from '../protocol.ts';
import type { Cell, Place } from '../sales/sales.ts';
import { fingerprint } from '../tabs/fingerprint.ts';
import type { Box, PlanCell, ReportPlan, RowLook } from '../tabs/plan.ts';
import { columnLetters } from '../tabs/rules.ts';
import type { Problem } from '../words/messages.ts';
import { rangeOf, replaceCharts } from './charts.ts';
import type { Work } from './command.ts';
import { makeTab } from './make-tab.ts';
import { type OurTab, type TabMark, writeMark } from './ours.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Pixels of the column with the names, and of the others. */
const NAME_WIDTH = 260;
const NUMBER_WIDTH = 116;

const BOLD: readonly RowLook[] = ['title', 'header', 'total'];

/** Rows of a new tab, as documented; asking it would cost a call. */
const NEW_ROWS = 1000;

/** A report of an earlier run that can be written over, with what is known of it. */
export interface Standing {
  readonly tab: OurTab;
  /** The rows of our block as that run left it. */
  readonly rows: number;
  /** The owner wrote beside or below our block. */
  readonly ownerWrote: boolean;
}

/**
 * The tab that an earlier run left of this part, to be written over. Null where there is none, and
 * where the owner changed something inside our block of cells: that tab then stays as it is, as
 * theirs.
 */
export function standingReport(
  tabs: readonly OurTab[],
  part: ReportPart,
  dayOf: Place['dayOf'],
): Standing | Problem | null {
  // A mark that names no part is of the time when there was only the whole shop.
  const reports = tabs.filter(
    ({ mark }) => mark.kind === 'report' && (mark.record.part ?? 'shop') === part,
  );
  const tab = reports.sort((a, b) => b.mark.run - a.mark.run)[0];
  if (tab === undefined) return null;
  const range = tab.sheet.getDataRange();
  const { rows, columns, block } = tab.mark.record;
  const cells = range.getValues() as Cell[][];
  const ours = cells.slice(0, Number(rows)).map((row) => row.slice(0, Number(columns)));
  if (fingerprint(ours, dayOf) !== block) return null;
  if (!range.canEdit()) return { code: 'protectedTab', values: [tab.sheet.getName()] };
  return { tab, rows: Number(rows), ownerWrote: fingerprint(cells, dayOf) !== block };
}

/** Writes the report in a number of calls that does not depend on the shop; gives the tab's name. */
export function writeReport(job: Work, plan: ReportPlan, standing: Standing | null): string {
  if (standing !== null) {
    const { sheet } = standing.tab;
    makeRoom(sheet, plan, standing.rows);
    const cells = cellsOf(plan, standing.rows);
    const mark = markOf(job, plan, cells);
    const record = { ...mark.record, ...fill(sheet, job, plan, cells, standing) };
    const print = standing.ownerWrote ? null : mark.print;
    writeMark(sheet, standing.tab, { ...mark, record, print, id: standing.tab.id });
    job.spreadsheet.setActiveSheet(sheet);
    return sheet.getName();
  }
  const mark = markOf(job, plan, plan.cells);
  const { name } = makeTab(job.spreadsheet, plan.name, mark, (sheet) => {
    makeRoom(sheet, plan, NEW_ROWS);
    sheet.setColumnWidth(1, NAME_WIDTH);
    sheet.setColumnWidths(2, plan.cells[0].length - 1, NUMBER_WIDTH);
    return fill(sheet, job, plan, plan.cells, null);
  });
  return name;
}

/** A longer report pushes down what the owner wrote below, with all that stands beside it. */
function makeRoom(sheet: Sheet, { cells }: ReportPlan, rows: number): void {
  if (cells.length > rows) sheet.insertRowsAfter(rows, cells.length - rows);
}

/** A shorter report than the last one leaves blank rows of ours at its end. */
function cellsOf({ cells }: ReportPlan, before: number): readonly (readonly PlanCell[])[] {
  const blank = Math.max(0, before - cells.length);
  return [...cells, ...Array.from({ length: blank }, () => cells[0].map((): PlanCell => ''))];
}

function markOf(
  { run }: Work,
  { kind, part }: ReportPlan,
  cells: readonly (readonly PlanCell[])[],
): TabMark & { readonly print: string } {
  const block = fingerprint(cells, () => 0);
  const record = { part, rows: cells.length, columns: cells[0].length, block };
  return { kind, headers: {}, record, run, print: block };
}

/** Writes cells, shades and charts; gives what of them the mark keeps. */
function fill(
  sheet: Sheet,
  job: Work,
  plan: ReportPlan,
  cells: readonly (readonly PlanCell[])[],
  standing: Standing | null,
): TabMark['record'] {
  writeCells(sheet, job, plan, cells);
  const shaded = shade(sheet, plan, standing?.tab ?? null);
  const charts = replaceCharts(sheet, plan.charts, standing?.tab.mark.record ?? {});
  return { shaded, ...charts };
}

/** Formats come before values: a text written into an unformatted cell would be parsed. */
function writeCells(
  sheet: Sheet,
  { patterns }: Work,
  { formats, looks }: ReportPlan,
  cells: readonly (readonly PlanCell[])[],
): void {
  const headerEnd = cells.map((row, at) => (looks[at] === 'header' ? lastFilled(row) : -1));
  const each = <T>(value: (row: number, column: number) => T): T[][] =>
    cells.map((row, at) => row.map((_, column) => value(at, column)));
  sheet
    .getRange(1, 1, cells.length, cells[0].length)
    .setNumberFormats(each((row, column) => patterns[formats[row]?.[column] ?? 'text']))
    .setValues(cells as unknown[][])
    .setFontWeights(each((row) => (BOLD.includes(looks[row] ?? 'blank') ? 'bold' : 'normal')))
    .setBackgrounds(each((row, column) => (column <= headerEnd[row] ? headerColor : null)))
    .setHorizontalAlignments(
      // A header stands over its numbers.
      each((row, column) =>
        column <= headerEnd[row] && formats[row + 1][column] !== 'text' ? 'right' : 'normal',
      ),
    );
}

function lastFilled(row: readonly PlanCell[]): number {
  return row.reduce<number>((last, cell, at) => (cell === '' ? last : at), -1);
}

/** Colours cells by value with one rule, in the place of that of an earlier run; gives its range. */
function shade(sheet: Sheet, { shaded }: ReportPlan, existing: OurTab | null): string {
  const old = existing?.mark.record.shaded;
  const others = existing === null ? [] : sheet.getConditionalFormatRules();
  const theirs = others.filter((rule) => !isGradientOn(rule, String(old)));
  if (shaded === null) {
    sheet.setConditionalFormatRules(theirs);
    return '';
  }
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(shaded.from, SpreadsheetApp.InterpolationType.NUMBER, '0')
    .setGradientMaxpoint(shaded.to)
    .setRanges([rangeOf(sheet, shaded.box)])
    .build();
  sheet.setConditionalFormatRules([...theirs, rule]);
  return a1(shaded.box);
}

function isGradientOn(rule: Rule, place: string): boolean {
  if (rule.getGradientCondition() === null) return false;
  return rule.getRanges().some((range) => range.getA1Notation() === place);
}

function a1({ row, column, rows, columns }: Box): string {
  const corner = (r: number, c: number): string => `${columnLetters(c)}${r + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
