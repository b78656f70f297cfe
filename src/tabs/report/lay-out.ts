import { ramp } from '../../palette.ts';
import type { Box, ChartPlan, Format, PlanCell, ReportPlan, RowLook } from '../plan.ts';
import { safeText } from '../safe.ts';
import type { Section } from './section.ts';

/** Rows that a chart covers, and its size: a row is 21 pixels high. */
const CHART_ROWS = 17;
const CHART_SIZE = { width: 900, height: 336 };

/** How a part of the report is laid out, whatever the shop. */
export interface Frame extends Pick<ReportPlan, 'part' | 'name'> {
  /** Width of the block; what the owner writes to the right of it is never touched. */
  readonly columns: number;
}

/** The sections one under another: title, table, sentences, and blank rows for a chart to lie on. */
export function layOut(
  { part, name, columns: width }: Frame,
  opening: readonly string[],
  sections: readonly Section[],
): ReportPlan {
  const sheet = openSheet(width);
  sheet.line(['text'], 'title', [opening[0]]);
  for (const sentence of opening.slice(1)) sheet.line(['text'], 'aid', [sentence]);
  let shaded: ReportPlan['shaded'] = null;
  const charts: ChartPlan[] = [];
  for (const section of sections) {
    sheet.line(['text'], 'blank', []);
    sheet.line(['text'], 'title', [section.title]);
    // A table that nothing can be said in yet is left to its sentences.
    const header = section.rows.length > 0 ? section.header : [];
    const top = sheet.line(['text'], header.length > 0 ? 'header' : 'blank', header);
    section.rows.forEach((row, at) => {
      const isTotal = section.total === true && at === section.rows.length - 1;
      sheet.line(formatsAt(section, at), isTotal ? 'total' : 'body', row);
    });
    for (const sentence of section.aids) sheet.line(['text'], 'aid', [sentence]);
    if (section.shaded !== undefined) {
      const box = { ...section.shaded, row: top + 1, rows: section.rows.length };
      shaded = { box, from: ramp[0], to: ramp[4] };
    }
    if (section.chart !== undefined) {
      const { rows, columns, ...look } = section.chart;
      const data: Box = { row: top, column: 0, rows: rows + 1, columns };
      const row = sheet.line(['text'], 'blank', []);
      charts.push({ ...look, data, row, column: 0, ...CHART_SIZE });
      for (let more = 1; more < CHART_ROWS; more++) sheet.line(['text'], 'blank', []);
    }
  }
  return { kind: 'report', part, name, ...sheet.block, shaded, charts };
}

/** Collects lines; each is filled up to the width of the block. */
function openSheet(width: number) {
  const cells: PlanCell[][] = [];
  const formats: Format[][] = [];
  const looks: RowLook[] = [];
  return {
    block: { cells, formats, looks },
    /** Adds a line and gives its row. */
    line(shown: readonly Format[], look: RowLook, values: readonly PlanCell[]): number {
      const column = Array.from({ length: width }, (_, at) => at);
      cells.push(column.map((at) => safe(values[at] ?? '')));
      formats.push(column.map((at) => shown[at] ?? 'text'));
      looks.push(look);
      return cells.length - 1;
    },
  };
}

/**
 * Text that is no formula, and numbers of 14 digits: a later run knows our block by what it reads
 * back, and a sheet may not keep more digits than 15.
 */
function safe(value: PlanCell): PlanCell {
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return typeof value === 'string' ? safeText(value) : value;
}

function formatsAt({ formats }: Section, row: number): readonly Format[] {
  return formats[Math.min(row, formats.length - 1)];
}
