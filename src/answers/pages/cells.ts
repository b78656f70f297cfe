import { printed } from '../../tabs/describe.ts';
import type { Format, PlanCell } from '../../tabs/plan.ts';
import type { Source } from '../../tabs/report/source.ts';

/** Rows of plain values as they are shown, column by column. */
export function shownRows(
  rows: readonly (readonly PlanCell[])[],
  formats: readonly Format[],
  { words, money }: Pick<Source, 'words' | 'money'>,
): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell, column) => printed(cell, formats[column], words, money)));
}
