import type { SheetChart } from 'hucre/xlsx';
import { chartData } from '../charts/data.ts';
import { areaText } from '../model/notation.ts';
import type { Chart, Sheet, Workbook } from '../workbook.ts';

/** Pixels of a row and of a usual column: Excel anchors a chart to cells. */
const ROW = 21;
const COLUMN = 100;

/** The size of a chart that none was given for. */
const SIZE = { width: 600, height: 371 };

/**
 * The charts of a sheet as Excel's own, which read the same cells. Kinds other than area and column
 * are left out: nothing that Otokui makes has them. `names` are the tabs' names in the file.
 */
export function chartsOf(book: Workbook, sheet: Sheet, names: readonly string[]): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const drawn = chart.type === 'AREA' || chart.type === 'COLUMN';
    const data = drawn ? chartData(book, chart) : null;
    if (data === null || data.rows < 1) return [];
    const { title, stacked } = chart.options;
    const grouping = stacked === true ? 'stacked' : undefined;
    const owner = names[book.sheets.indexOf(data.sheet)].replaceAll("'", "''");
    const cells = (column: number): string => {
      const area = { row: data.firstRow, column, rows: data.rows, columns: 1 };
      return `'${owner}'!${areaText(area)}`;
    };
    return [
      {
        type: chart.type === 'AREA' ? 'area' : 'column',
        title: typeof title === 'string' ? title : undefined,
        ...(chart.type === 'AREA'
          ? { areaGrouping: grouping ?? 'standard' }
          : { barGrouping: grouping ?? 'clustered' }),
        legend: chart.options['legend.position'] === 'none' ? false : 'right',
        series: data.series.map(({ name, color, column }) => ({
          name,
          color: color.slice(1),
          values: cells(column),
          categories: cells(data.column),
        })),
        anchor: anchorOf(sheet, chart),
      },
    ];
  });
}

/** From the chart's cell to the one that its lower right corner lies in. */
function anchorOf(sheet: Sheet, { row, column, options }: Chart): SheetChart['anchor'] {
  const width = typeof options.width === 'number' ? options.width : SIZE.width;
  const height = typeof options.height === 'number' ? options.height : SIZE.height;
  let right = column;
  for (let left = width; left > 0; right++) left -= sheet.widths.get(right) ?? COLUMN;
  return {
    from: { row, col: column },
    to: { row: row + Math.ceil(height / ROW), col: right },
  };
}
