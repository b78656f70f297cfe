import { CONTACT_TYPES, PURPOSES } from '../followup/log/log.ts';
import { LOG_COLUMNS, type LogColumn } from '../followup/log/log-columns.ts';
import type { Day } from '../sales/sales.ts';
import type { Words } from '../words/words.ts';

/** The columns of the contact log, in their order. */
export const LOG_ROW = LOG_COLUMNS;

/** One contact as it is written; the date is its day under a date format. */
export type LogRow = { readonly date: Day } & Readonly<
  Partial<Record<Exclude<LogColumn, 'date'>, string>>
>;

/** The empty log: its name, headers, widths in pixels, and the words that some columns offer. */
export function logTab({ log }: Words) {
  const choices: Partial<Record<LogColumn, readonly string[]>> = {
    type: CONTACT_TYPES.map((type) => log.types[type]),
    purpose: PURPOSES.map((purpose) => log.purposes[purpose]),
  };
  const column = (id: LogColumn) => ({ width: WIDE[id] ?? 110, choices: choices[id] });
  return {
    name: log.tab,
    headers: LOG_ROW.map((id) => log.headers[id]),
    columns: Object.fromEntries(LOG_ROW.map((id) => [id, column(id)])) as Readonly<
      Record<LogColumn, ReturnType<typeof column>>
    >,
  };
}

const WIDE: Readonly<Partial<Record<LogColumn, number>>> = { memo: 320, value: 200, result: 200 };
