/** Our workbook as the data that the page's grid draws. */
import type { ICellData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { cellData } from '../calc/cell.ts';
import type { Painter } from '../calc/paint.ts';
import { painters } from '../calc/rules.ts';
import { chartPictures, type Picture } from '../charts/picture.ts';
import type { Cut, Language } from '../page/wire.ts';
import {
  formatAt,
  KEY,
  lastColumn,
  lastRow,
  type Sheet,
  valueAt,
  type Workbook,
} from '../workbook.ts';
import { checkboxes, notes } from './marks.ts';
import { type StyleTable, styleTable } from './styles.ts';

/** So many rows of a tab are drawn; a grid of more is slow to send and to open. */
export const DRAWN_ROWS = 20_000;
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;
/** Sheets' own: Arial in ten points, three pixels of air at the sides. */
const DEFAULT_STYLE = { ff: 'Arial', fs: 10, pd: { t: 0, r: 3, b: 2, l: 3 } };
/** Blank rows and columns that are worth drawing when a look reaches further than the values. */
const MARGIN = 60;

/** What the page needs to draw. */
export interface Drawing {
  readonly book: IWorkbookData;
  readonly cuts: Record<string, Cut>;
  readonly charts: Record<string, Picture[]>;
}

/** The workbook for the page, with the colours of its conditional rules worked out. */
export async function draw(book: Workbook, language: Language): Promise<Drawing> {
  const table = styleTable();
  const paints = await painters(book, DRAWN_ROWS);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const cuts: Record<string, Cut> = {};
  for (const sheet of book.sheets) {
    const rows = Math.min(sheet.rows, DRAWN_ROWS);
    if (rows < sheet.rows && lastRow(sheet) > rows) {
      cuts[sheet.id] = { shown: rows, rows: lastRow(sheet) };
    }
    sheets[sheet.id] = drawSheet(sheet, rows, paints.get(sheet), table);
  }
  const locale = (language === 'ja' ? 'jaJP' : 'enUS') as LocaleType;
  return {
    cuts,
    charts: chartPictures(book),
    book: {
      id: 'book',
      name: book.title,
      appVersion: '',
      locale,
      styles: table.all,
      sheetOrder: book.sheets.map(({ id }) => String(id)),
      sheets,
      resources: [
        { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(perSheet(book, notes)) },
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(perSheet(book, checkboxes)) },
      ],
    },
  };
}

function perSheet<T>(book: Workbook, make: (sheet: Sheet) => T): Record<string, T> {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.id, make(sheet)]));
}

function drawSheet(
  sheet: Sheet,
  rows: number,
  painter: Painter | undefined,
  table: StyleTable,
): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: rows,
    columnCount: sheet.columns,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    cellData: drawCells(sheet, rows, painter, table),
    columnData: Object.fromEntries([...sheet.widths].map(([column, w]) => [column, { w }])),
    mergeData: sheet.merges.map(rangeOf),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
  };
}

function rangeOf({ row, column, rows, columns }: Sheet['merges'][number]) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

function drawCells(
  sheet: Sheet,
  rows: number,
  painter: Painter | undefined,
  table: StyleTable,
): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  const styled = styledTo(sheet);
  const bottom = Math.min(rows, Math.max(lastRow(sheet), styled.row));
  const right = Math.min(sheet.columns, Math.max(lastColumn(sheet), styled.column));
  for (let row = 0; row < bottom; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < right; column++) {
      const cell = drawCell(sheet, row, column, painter, table);
      if (cell) line[column] = cell;
    }
    data[row] = line;
  }
  return data;
}

function drawCell(
  sheet: Sheet,
  row: number,
  column: number,
  painter: Painter | undefined,
  table: StyleTable,
): ICellData | null {
  const key = row * KEY + column;
  const formula = sheet.formulas.get(key);
  const content = cellData(valueAt(sheet, row, column));
  const s = table.idOf({
    style: sheet.styles.get(key),
    pattern: content ? formatAt(sheet, row, column) : '',
    paint: painter?.(row, column) ?? null,
  });
  if (!content && s === undefined && formula === undefined) return null;
  return {
    ...content,
    ...(formula !== undefined && { f: formula }),
    ...(s !== undefined && { s }),
  };
}

/** Styled cells beyond the values are drawn too, but not to the end of a grid that is all styled. */
function styledTo(sheet: Sheet): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (const key of sheet.styles.keys()) {
    row = Math.max(row, Math.floor(key / KEY) + 1);
    column = Math.max(column, (key % KEY) + 1);
  }
  return { row: Math.min(row, lastRow(sheet) + MARGIN), column };
}
