/** Charts: their description is kept; drawing is for the page and for the file formats. */
import type { Chart, Sheet } from '../workbook.ts';
import type { RangeSelf } from './cells.ts';
import { exception, here } from './host.ts';
import { free, itself, type Method, type Methods, read, type Shape, shape } from './shape.ts';
import { rangeOf, rangeSelf } from './things.ts';

/** A chart on its way into a sheet. */
interface Draft {
  readonly chart: Omit<Chart, 'id' | 'ranges'> & { ranges: RangeSelf[] };
}

/** A chart in a sheet, or one that was built and is not there yet. */
interface ChartSelf {
  readonly sheet?: Sheet;
  readonly id?: number;
  readonly draft?: Draft;
}

const types = [
  'Area',
  'Bar',
  'Column',
  'Combo',
  'Histogram',
  'Line',
  'Pie',
  'Scatter',
  'Table',
] as const;

const drafts = new Map<string, Shape<Draft>>();
const chartShape = shape<ChartSelf>('Spreadsheet.EmbeddedChart', 'SpreadsheetApp.EmbeddedChart', {
  getChartId: read('', ({ id }: ChartSelf) => id ?? null),
  getRanges: read('', ({ sheet, id, draft }: ChartSelf) => {
    if (draft) return draft.chart.ranges.map(rangeOf);
    const { ranges } = sheet!.charts.find((chart) => chart.id === id)!;
    return ranges.map(({ sheet: of, area }) =>
      rangeOf({ sheet: here().book.sheets.find((each) => each.id === of)!, area }),
    );
  }),
});

const place = {
  addRange: free('Range', ({ chart }: Draft, range: object) => {
    chart.ranges.push(rangeSelf(range));
    return itself;
  }),
  clearRanges: free('', ({ chart }: Draft) => {
    chart.ranges = [];
    return itself;
  }),
  setPosition: free(
    'number,number,number,number',
    ({ chart }: Draft, row: number, column: number, offsetX: number, offsetY: number) => {
      if (row < 1 || column < 1) throw exception('The chart position is outside the sheet.');
      Object.assign(chart, { row: row - 1, column: column - 1, offsetX, offsetY });
      return itself;
    },
  ),
  setOption: free('string,any', ({ chart }: Draft, name: string, value: unknown) => {
    chart.options[name] = value;
    return itself;
  }),
  build: free('', (draft: Draft) => chartShape.make({ draft })),
} satisfies Methods<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, Draft>;

/**
 * Makes the builders: each type takes the setters that it has in Apps Script, no others, and keeps
 * what they were given as options.
 */
export function introduceCharts(): void {
  const { methods } = here().published;
  const turn = (type: string): Method<Draft> =>
    free('', ({ chart }: Draft) => {
      chart.type = type.toUpperCase();
      return drafts.get(type)!.make({ chart });
    });
  const turns = Object.fromEntries(types.map((type) => [`as${type}Chart`, turn(type)]));
  for (const type of ['', ...types]) {
    const published = `Spreadsheet.Embedded${type}ChartBuilder`;
    const setters = methods[published].filter((name) => /^(?:set|reverse|use)/.test(name));
    const options = setters.map((name) => [name, keepOption(name)] as const);
    const all = { ...Object.fromEntries(options), ...turns, ...place };
    drafts.set(type, shape(published, `SpreadsheetApp.Embedded${type}ChartBuilder`, all));
  }
}

/** What the setters take; the others are so rare that any one value is taken. */
const takes: Readonly<Record<string, string>> = {
  setTitle: 'string',
  setXAxisTitle: 'string',
  setYAxisTitle: 'string',
  setBackgroundColor: 'string',
  setColors: 'list',
  setNumHeaders: 'number',
  setRange: 'number,number',
  setXAxisRange: 'number,number',
  setYAxisRange: 'number,number',
  setTransposeRowsAndColumns: 'boolean',
  setLegendPosition: 'enum',
  setStacked: '',
  reverseCategories: '',
  useLogScale: '',
};

function keepOption(setter: string): Method<Draft> {
  const name = setter.replace(/^set(.)/, (_whole, first: string) => first.toLowerCase());
  return free(takes[setter] ?? 'any', ({ chart }: Draft, ...values: unknown[]) => {
    chart.options[name] = values.length > 1 ? values : (values[0] ?? true);
    return itself;
  });
}

/** A builder for a chart that is not in a sheet yet. */
export function newChart(): object {
  const chart = {
    type: 'COLUMN',
    ranges: [],
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    options: {},
  };
  return drafts.get('')!.make({ chart });
}

/** Puts a built chart into the sheet. */
export function insertChart(sheet: Sheet, built: object): void {
  const { book, doors } = here();
  const { draft } = chartShape.selfOf(built)!;
  if (!draft) throw exception('The chart is in the sheet already.');
  const { chart } = draft;
  const ranges = chart.ranges.map((range) => ({ sheet: range.sheet.id, area: range.area }));
  sheet.charts.push(doors.keep({ ...chart, id: book.nextId++, ranges }));
}

/** The charts of a sheet. */
export function chartsOf(sheet: Sheet): object[] {
  return sheet.charts.map(({ id }) => chartShape.make({ sheet, id }));
}

/** Takes a chart out of the sheet. */
export function removeChart(sheet: Sheet, chart: object): void {
  const placed = chartShape.selfOf(chart);
  const found = sheet.charts.findIndex(({ id }) => id === placed?.id);
  if (found >= 0) sheet.charts.splice(found, 1);
}
