import type { Tier } from '../../customers/tiers.ts';
import type { NarrowDown } from '../../protocol.ts';
import { readAmount } from '../../sales/amounts.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import { readDate } from '../../sales/date.ts';
import { headerKey } from '../../sales/plain.ts';
import { MONEY, type Place } from '../../sales/sales.ts';
import { codeWords } from '../../tabs/describe.ts';
import { type Asked, codesOf, LANGUAGES } from './asked.ts';
import { tierMarks } from './tier-marks.ts';

/** What a text is read against. */
export interface ReadBy {
  /** The tiers of the segment table that is in use. */
  readonly tiers: readonly Tier[];
  readonly dayOf: Place['dayOf'];
}

/** True for what is compared by size. */
export function isMeasure({ as }: Asked): boolean {
  return as === 'number' || as === 'day';
}

/** The conditions that a sign and texts behind it make; null where they do not fit the fact. */
export function conditionsFor(
  asked: Asked,
  is: NarrowDown['is'],
  values: readonly string[],
  by: ReadBy,
): readonly NarrowDown[] | null {
  const { fact } = asked;
  if (values.some((value) => value === '')) return null;
  if (isMeasure(asked)) {
    const value = asked.as === 'day' ? isoOf(values[0], by) : numberOf(values[0]);
    if (value === null || is === 'noneOf' || is === 'holds') return null;
    const signs = is === 'oneOf' ? (['atLeast', 'atMost'] as const) : [is];
    return signs.map((sign) => ({ fact, is: sign, value }));
  }
  if (is === 'atLeast' || is === 'atMost') return null;
  const isWord = asked.as === 'segment' || asked.as === 'code';
  if (is === 'holds') return isWord ? null : [{ fact, is, value: values[0] }];
  if (!isWord) return [{ fact, is, value: values }];
  const codes = values.map((value) =>
    asked.as === 'segment' ? tierMarks(value, by.tiers) : codesCalled(value, asked),
  );
  if (codes.some((found) => found.length === 0)) return null;
  return [{ fact, is, value: [...new Set(codes.flat())] }];
}

function numberOf(text: string): number | null {
  const amount = readAmount(text);
  return amount === null ? null : amount / MONEY;
}

function isoOf(text: string, { dayOf }: ReadBy): string | null {
  const date = readDate(text, { dayOf });
  return date.is === 'day' ? isoFromDay(date.day) : null;
}

/** The code that a word stands for in any language, or that it is. */
function codesCalled(text: string, asked: Asked): readonly string[] {
  if (asked.as !== 'code') return [];
  const key = headerKey(text);
  return codesOf(asked.codes).filter((code) =>
    [code, ...LANGUAGES.map((words) => codeWords(asked.codes, words)(code))].some(
      (word) => headerKey(word) === key,
    ),
  );
}
