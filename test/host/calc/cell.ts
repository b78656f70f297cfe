/** A cell's content between our workbook and the engine. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Value } from '../workbook.ts';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** A value with the number format it has or brings. */
export interface Cell {
  readonly value: Value;
  /** The number format that a result brings with it, such as a date's; else `''`. */
  readonly pattern: string;
}

/** A value as the engine and the page keep it; `null` for a blank cell. */
export function cellData(value: Value): ICellData | null {
  if (value === '') return null;
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: STRING };
}

/** The way back; the engine keeps a boolean as 0 or 1. */
export function cellOf(data: Nullable<Nullable<ICellData>>): Cell {
  const style = data?.s;
  const pattern = typeof style === 'object' ? (style?.n?.pattern ?? '') : '';
  if (data?.v === undefined || data.v === null) return { value: '', pattern };
  return { value: data.t === BOOLEAN ? Boolean(data.v) : data.v, pattern };
}
