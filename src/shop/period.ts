import { civilFromDay } from '../sales/calendar.ts';
import type { Day } from '../sales/sales.ts';

export const PERIODS = ['month', 'quarter', 'year'] as const;
/** A calendar period. */
export type PeriodKind = (typeof PERIODS)[number];

const IN_A_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, year: 1 };

/** A period as a whole number: the next one is one more. */
export function periodOf(day: Day, kind: PeriodKind): number {
  const { year, month } = civilFromDay(day);
  const many = IN_A_YEAR[kind];
  return year * many + Math.floor(((month - 1) * many) / 12);
}

/** A period's name in every language: `2024-03`, `2024-Q1`, `2024`. */
export function periodName(period: number, kind: PeriodKind): string {
  const many = IN_A_YEAR[kind];
  const year = String(Math.floor(period / many)).padStart(4, '0');
  const part = 1 + (period % many);
  if (kind === 'year') return year;
  return kind === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

/** The name of a day's month: `2024-03`. */
export function monthName(day: Day): string {
  return periodName(periodOf(day, 'month'), 'month');
}
