/**
 * Which cells the conditional rules colour. A rule's formula is calculated once for each different
 * set of values it reads, not once for each cell: a column of segments has a dozen values, however
 * many rows it has.
 */
import {
  type Area,
  type ConditionalRule,
  type Sheet,
  valueAt,
  type Workbook,
} from '../workbook.ts';
import type { Answerers } from './answerer.ts';
import type { Question } from './asking.ts';
import { calculate } from './engine.ts';
import { tabOf } from './formulas.ts';
import { gradientPainter } from './gradient.ts';
import type { Painter } from './paint.ts';
import { type Reference, scan } from './references.ts';
import { moved, respell } from './respell.ts';
import { viewOf } from './view.ts';

/** Formulas of rules stand below every grid, so that no reference can reach them. */
const BELOW = 20_000_000;

/**
 * A rule that reads a moving range, such as `=COUNTIF(A$2:A2,A2)>1`, is a calculation for each cell,
 * and each reads more than the one before: it is drawn for the first rows only.
 */
const MOVING_RANGE_ROWS = 1000;

/** A rule cannot call a custom function. */
const noFunctions: Answerers = { functions: new Map(), dateOf: (serial) => new Date(serial) };

interface Case {
  readonly rule: ConditionalRule;
  /** Index of the question for a cell, or undefined where the rule does not look. */
  readonly question: (row: number, column: number) => number | undefined;
}

/** The painters of all sheets; rows from `rows` on are not looked at. */
export async function painters(book: Workbook, rows: number): Promise<Map<Sheet, Painter>> {
  const questions: Question[] = [];
  const cases = new Map<Sheet, Case[]>();
  for (const sheet of book.sheets) {
    const formulaic = sheet.rules.filter((rule) => rule.formula !== '');
    cases.set(
      sheet,
      formulaic.map((rule) => prepare(book, sheet, rule, Math.min(rows, sheet.rows), questions)),
    );
  }
  const results =
    questions.length === 0 ? [] : await calculate(book.sheets.map(viewOf), questions, noFunctions);
  const holds = results.map(
    ({ value }) => value === true || (typeof value === 'number' && value !== 0),
  );
  return new Map(
    [...cases].map(([sheet, list]) => {
      const byFormula = painter(list, holds);
      const byValue = gradientPainter(sheet);
      return [sheet, (row, column) => byFormula(row, column) ?? byValue(row, column)];
    }),
  );
}

/** The first rule that holds decides, as in Sheets. */
function painter(cases: readonly Case[], holds: readonly boolean[]): Painter {
  return (row, column) => {
    for (const { rule, question } of cases) {
      const index = question(row, column);
      if (index !== undefined && holds[index]) return rule;
    }
    return null;
  };
}

function prepare(
  book: Workbook,
  sheet: Sheet,
  rule: ConditionalRule,
  rows: number,
  questions: Question[],
): Case {
  const origin = rule.areas[0];
  const references = scan(rule.formula).filter((token) => token.kind === 'reference');
  const varying = references.filter((reference) => !isFixed(reference));
  const drawn = varying.every(isCell) ? rows : Math.min(rows, origin.row + MOVING_RANGE_ROWS);
  const perRow = varying.every(({ from, to }) => from.fixedColumn && to.fixedColumn);
  const known = new Map<string, number>();
  const cells = new Map<number, number>();
  const place = (row: number, column: number) => row * sheet.columns + (perRow ? 0 : column);
  for (const area of rule.areas) {
    const bottom = Math.min(area.row + area.rows, drawn);
    const right = perRow ? area.column + 1 : Math.min(area.column + area.columns, sheet.columns);
    for (let row = area.row; row < bottom; row++) {
      for (let column = area.column; column < right; column++) {
        const at = { down: row - origin.row, right: column - origin.column };
        const inputs = varying.map((reference) => moved(reference, at.down, at.right));
        const key = inputs.map((input) => content(book, sheet, input)).join('\n');
        let index = known.get(key);
        if (index === undefined) {
          index = questions.length;
          known.set(key, index);
          const formula = respell(rule.formula, (name) => tabOf(book, sheet, name) ?? sheet, at);
          questions.push({ sheet: String(sheet.id), row: BELOW + index, column: 0, formula });
        }
        cells.set(place(row, column), index);
      }
    }
  }
  const question = (row: number, column: number) =>
    rule.areas.some((area) => holdsCell(area, row, column))
      ? cells.get(place(row, column))
      : undefined;
  return { rule, question };
}

function isFixed({ from, to }: Reference): boolean {
  return [from, to].every(
    (corner) =>
      (corner.row === null || corner.fixedRow) && (corner.column === null || corner.fixedColumn),
  );
}

function isCell({ from, to }: Reference): boolean {
  return from === to && from.row !== null && from.column !== null;
}

/** One cell counts by what it holds, a moving range by where it is. */
function content(book: Workbook, own: Sheet, reference: Reference): string {
  const { from, to } = reference;
  const sheet = tabOf(book, own, reference.sheet);
  if (!sheet || !isCell(reference)) return `${from.row} ${from.column} ${to.row} ${to.column}`;
  const value = valueAt(sheet, from.row!, from.column!);
  return `${typeof value} ${value}`;
}

function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
