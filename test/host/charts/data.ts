import { type Chart, type Sheet, valueAt, type Workbook } from '../workbook.ts';

/** One series of a chart with its numbers; a blank cell is `null`. */
export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly column: number;
}

/** What a chart shows, read from the cells it was made of. */
export interface ChartData {
  readonly sheet: Sheet;
  /** Rows of the values, from 0. */
  readonly firstRow: number;
  readonly rows: number;
  /** The column of the names. */
  readonly column: number;
  readonly names: readonly string[];
  readonly series: readonly Series[];
}

/** Sheets' own colours, for series that none was given. */
const COLORS = ['#4285F4', '#EA4335', '#FBBC04', '#34A853', '#FF6D01', '#46BDC6'];

/**
 * Reads one range with its names in the first column and one series per further column, headed by
 * `numHeaders` rows; null for a chart of another kind of table, and for one whose cells are gone.
 */
export function chartData(book: Workbook, { ranges, options }: Chart): ChartData | null {
  const [range] = ranges;
  const sheet = book.sheets.find(({ id }) => id === range?.sheet);
  if (sheet === undefined || ranges.length !== 1 || range.area.columns < 2) return null;
  const { area } = range;
  const headers = typeof options.numHeaders === 'number' ? options.numHeaders : 0;
  const firstRow = area.row + headers;
  const rows = area.rows - headers;
  const down = (column: number) =>
    Array.from({ length: Math.max(0, rows) }, (_, at) => valueAt(sheet, firstRow + at, column));
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : COLORS;
  const series = Array.from({ length: area.columns - 1 }, (_, at): Series => {
    const column = area.column + 1 + at;
    return {
      name: headers > 0 ? String(valueAt(sheet, area.row, column)) : '',
      color: colors[at % colors.length],
      values: down(column).map((value) => (typeof value === 'number' ? value : null)),
      column,
    };
  });
  return {
    sheet,
    firstRow,
    rows,
    column: area.column,
    names: down(area.column).map(String),
    series,
  };
}
