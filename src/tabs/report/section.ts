import type { ChartPlan, Format, PlanCell } from '../plan.ts';
import type { Source } from './source.ts';

/** One table of the report with its title above and its sentences below. */
export interface Section {
  readonly title: string;
  readonly header: readonly string[];
  /** Formats by column, row by row; the last entry serves all further rows. */
  readonly formats: readonly (readonly Format[])[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** The last row adds up the others. */
  readonly total?: boolean;
  /** One to three sentences: what the table says, what to do first, what it does not say. */
  readonly aids: readonly string[];
  /** Columns whose cells are coloured by value. */
  readonly shaded?: { readonly column: number; readonly columns: number };
  readonly chart?: SectionChart;
}

/** Makes a table, or several; null where the file has no data for it. */
export type MakeSection = (source: Source) => Section | readonly Section[] | null;

/** A chart of the first `rows` rows and `columns` columns of its section's table. */
export interface SectionChart extends Pick<ChartPlan, 'type' | 'title' | 'colors' | 'legend'> {
  readonly rows: number;
  readonly columns: number;
}

/** A text column, then `count` columns of one format. */
export function textThen(format: Format, count: number): readonly Format[] {
  return ['text', ...Array<Format>(count).fill(format)];
}

/** `part` of `whole`, from 0 to 1; an empty cell where there is no whole. */
export function shareOf(part: number, whole: number): PlanCell {
  return whole > 0 ? part / whole : '';
}

/** The sum of a column of numbers. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A share as whole percent, for a sentence. */
export function percent(share: number): number {
  return Math.round(100 * share);
}
