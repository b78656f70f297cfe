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
}

/** Colour the rows whose `column` begins with one of `marks`. */
export interface ColorRule {
  /** Index into the tab's columns. */
  readonly column: number;
  readonly marks: readonly string[];
  readonly color: string;
}

export type TabKind = 'customers' | 'dataCheck' | 'followup';

export interface TabPlan {
  readonly kind: TabKind;
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rules: readonly ColorRule[];
  /** Kept with the tab as plain text: for a list its id, its day and its channel. */
  readonly record: Readonly<Record<string, string | number>>;
}

/** Our own column at the right end of the sales tab, and the colours that read it. */
export interface MarksPlan {
  readonly header: string;
  readonly note: string;
  /** 0-based row of the header in the sheet; the values start in the next row. */
  readonly headerRow: number;
  /** One per sheet row below the header; `''` where the row is not a scored customer's. */
  readonly values: readonly string[];
  readonly rules: readonly Omit<ColorRule, 'column'>[];
  /** Colour whole rows, or our column alone. */
  readonly paint: 'row' | 'column';
}

/** All that a command wants done to the workbook, as plain data: a test reads it, Undo reverses it. */
export interface Plan {
  readonly tabs: readonly TabPlan[];
  readonly marks?: MarksPlan;
}
