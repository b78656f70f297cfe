/** What the engine is given: our sheets as views, and the formulas it shall calculate. */
import type { ICellData } from '@univerjs/core';
import type { IFormulaData, ISheetData } from '@univerjs/preset-sheets-node-core';
import type { Univer } from './univer.ts';

/** A sheet as the engine sees it. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** What stands in a cell, or `null` where it is blank. */
  cell(row: number, column: number): ICellData | null;
}

/** A formula to calculate, and the cell it stands in (which may lie below the grid). */
export interface Question {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas by unit, sheet, row and column. */
export function formulaData(unit: string, questions: readonly Question[]): IFormulaData {
  const data: Record<string, Record<number, Record<number, { f: string }>>> = {};
  for (const { sheet, row, column, formula } of questions) {
    data[sheet] ??= {};
    data[sheet][row] ??= {};
    data[sheet][row][column] = { f: formula };
  }
  return { [unit]: data };
}

/** The views as the engine's own matrices, of which it calls nothing but `getValue`. */
export function unitData({ core }: Univer, views: readonly SheetView[]): ISheetData {
  const data: ISheetData = {};
  for (const view of views) {
    const cellData = new core.ObjectMatrix<ICellData>();
    cellData.getValue = (row, column) => view.cell(row, column) as ICellData;
    data[view.id] = {
      cellData,
      rowCount: view.rows,
      columnCount: view.columns,
      rowData: {},
      columnData: {},
    };
  }
  return data;
}
