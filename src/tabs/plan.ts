import type { ReportPart } from '../protocol.ts';
import type { Day } from '../sales/sales.ts';

/** How a column shows its values. `text` is written as text and never as a formula. */
export type Format = 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'checkbox';

/** A date is its `Day` under the format `date`; `''` is an empty cell. */
export type PlanCell = string | number | boolean | Day;

export interface ColumnPlan {
  /** The same in every language, such as `recency`. */
  readonly id: string;
  readonly header: string;
  readonly format: Format;
  /** Pixels. */
  readonly width: number;
  /** One per row. An owner's column has none: it is made empty and never written again. */
  readonly values: readonly PlanCell[];
  /** Shown when the pointer rests on the header. */
  readonly note?: string;
  readonly owner?: boolean;
  /** Parts of the texts that lead to rows of the sales tab; one list per value. */
  readonly links?: readonly (readonly RowLink[])[];
}

/** A part of a text, from `start` to before `end`, that leads to a row of the sales tab. */
export interface RowLink {
  readonly start: number;
  readonly end: number;
  /** As the sheet numbers it. */
  readonly row: number;
}

/** Colour the rows whose `column` begins with one of `marks`. */
export interface ColorRule {
  /** Index into the tab's columns. */
  readonly column: number;
  readonly marks: readonly string[];
  readonly color: string;
}

export type TabKind =
  | 'customers'
  | 'dataCheck'
  | 'followup'
  | 'report'
  | 'settings'
  | 'log'
  | 'addresses'
  | 'warehouse';

export interface TabPlan {
  readonly kind: TabKind;
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rules: readonly ColorRule[];
  /** Kept with the tab as plain text: for a list its id, its day and its channel. */
  readonly record: Readonly<Record<string, string | number>>;
  /** The owner has answered questions in columns of ours: Undo must keep the tab. */
  readonly answered?: boolean;
}

/** Our own column at the right end of the sales tab, and the colours that read it. */
export interface MarksPlan {
  readonly header: string;
  /** 0-based row of the header in the sheet; the values start in the next row. */
  readonly headerRow: number;
  /** One per sheet row below the header; `''` where the row is not a scored customer's. */
  readonly values: readonly string[];
  readonly rules: readonly Omit<ColorRule, 'column'>[];
  /** Colour whole rows, or our column alone. */
  readonly paint: 'row' | 'column';
}

/** Rows and columns from 0, sizes, not end positions. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A stacked chart of a table of the same tab: names in its first column, a series per further one. */
export interface ChartPlan {
  readonly type: 'area' | 'column';
  readonly title: string;
  /** The table with its header row. */
  readonly data: Box;
  /** One per series. */
  readonly colors: readonly string[];
  /** Left out where the names under the columns say it all. */
  readonly legend: boolean;
  /** The cell under the chart's upper left corner, and its size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

/** What a row of the report is: it decides how the row looks. */
export type RowLook = 'title' | 'header' | 'body' | 'total' | 'aid' | 'blank';

/** A tab of tables one under another in one block of cells from A1, with charts between them. */
export interface ReportPlan {
  readonly kind: 'report';
  /** Each part has a tab of its own, and none is ever written over another. */
  readonly part: ReportPart;
  readonly name: string;
  /** All rows are equally long. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly formats: readonly (readonly Format[])[];
  /** One per row. */
  readonly looks: readonly RowLook[];
  /** Cells that are coloured by their value, from the first to the second colour. */
  readonly shaded: { readonly box: Box; readonly from: string; readonly to: string } | null;
  readonly charts: readonly ChartPlan[];
}

/** All that a command wants done to the workbook, as plain data: a test reads it, Undo reverses it. */
export interface Plan {
  readonly tabs: readonly TabPlan[];
  readonly marks?: MarksPlan;
  readonly report?: ReportPlan;
}
