import type { Box, ChartPlan } from '../tabs/plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a tab's record keeps of its charts: their ids, and what they were asked to show. */
export interface ChartRecord {
  readonly charts: string;
  readonly drawn: string;
}

/**
 * Puts the charts of a plan in the place of those that an earlier run left; a chart that the owner
 * made stays. Charts that still show the same cells are left alone: they follow the new values, and
 * the owner may have changed how they look.
 */
export function replaceCharts(
  sheet: Sheet,
  plans: readonly ChartPlan[],
  old: Partial<Readonly<Record<keyof ChartRecord, string | number>>>,
): ChartRecord {
  const drawn = JSON.stringify(plans);
  if (old.drawn === drawn) return { charts: String(old.charts), drawn };
  const ours = new Set(String(old.charts ?? '').split(' '));
  const theirs = new Set<string>();
  // A new tab has no charts, and asking it would cost a call.
  for (const chart of old.drawn === undefined ? [] : sheet.getCharts()) {
    const id = String(chart.getChartId());
    if (ours.has(id)) sheet.removeChart(chart);
    else theirs.add(id);
  }
  for (const plan of plans) sheet.insertChart(built(sheet, plan));
  // A chart has its id only once it is in the sheet.
  const ids = sheet.getCharts().map((chart) => String(chart.getChartId()));
  return { charts: ids.filter((id) => !theirs.has(id)).join(' '), drawn };
}

/** The range of a box of a tab. */
export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Box): Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

function built(sheet: Sheet, plan: ChartPlan): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const chart = sheet.newChart();
  const typed = plan.type === 'area' ? chart.asAreaChart() : chart.asColumnChart();
  return (
    typed
      .setStacked()
      .setTitle(plan.title)
      .setColors([...plan.colors])
      .addRange(rangeOf(sheet, plan.data))
      // Without it Sheets guesses whether the first row is names or numbers.
      .setNumHeaders(1)
      .setOption('legend.position', plan.legend ? 'right' : 'none')
      .setOption('width', plan.width)
      .setOption('height', plan.height)
      .setPosition(plan.row + 1, plan.column + 1, 0, 0)
      .build()
  );
}
