import type { Chart, Workbook } from '../workbook.ts';
import { chartData } from './data.ts';
import { drawStacked } from './svg.ts';

/** A chart as the page lays it over the grid: where its corner is, its size, and itself as SVG. */
export interface Picture {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** The size of a chart that none was given for. */
const SIZE = { width: 600, height: 371 };

/** The charts of each tab by its id; a kind that nobody here asks for is drawn as its name. */
export function chartPictures(book: Workbook): Record<string, Picture[]> {
  const drawn = book.sheets.filter(({ charts }) => charts.length > 0);
  return Object.fromEntries(
    drawn.map((sheet) => [sheet.id, sheet.charts.map((chart) => picture(book, chart))]),
  );
}

function picture(book: Workbook, chart: Chart): Picture {
  const { row, column, offsetX, offsetY, options } = chart;
  const width = sizeOf(options.width, SIZE.width);
  const height = sizeOf(options.height, SIZE.height);
  const data = chartData(book, chart);
  const svg = drawStacked({
    data,
    isArea: chart.type === 'AREA',
    title: typeof options.title === 'string' ? options.title : chart.type,
    legend: options['legend.position'] !== 'none',
    width,
    height,
  });
  return { row, column, offsetX, offsetY, width, height, svg };
}

function sizeOf(option: unknown, usual: number): number {
  return typeof option === 'number' ? option : usual;
}
