import { readAmount } from './amounts.ts';
import { isoFromDay } from './calendar.ts';
import { readDateText } from './date-text.ts';
import { meaningsOf } from './header-roles.ts';
import { monthOfHeader } from './month-header.ts';
import type { AnyRole } from './more-roles.ts';
import type { Cell, Place } from './sales.ts';

/** How many filled rows from the top may come before the header. */
export const SEARCHED = 20;

/** How far down a second table is looked for when the first is none of sales. */
const FAR = 5_000;

/** A row below the best one in recognised headers, yet above it in the sheet, wins with this share. */
const NEARLY = 0.6;

export interface Header {
  /** First and last sheet row of the header; they differ where it has two rows. */
  readonly top: number;
  readonly row: number;
  /** By sheet column. */
  readonly headers: readonly string[];
}

interface Candidate extends Header {
  /** Recognised headers of different roles. */
  readonly roles: number;
  /** How many of customer, date and money are among them, a row of months counting as two. */
  readonly complete: number;
}

const customers: readonly AnyRole[] = [
  'customer_id',
  'customer_name',
  'last_name',
  'email',
  'phone',
  'company',
  'id',
];
const moneys: readonly AnyRole[] = ['amount', 'order_total', 'unit_price', 'subtotal'];

function judge(top: number, row: number, headers: readonly string[]): Candidate {
  const roles = new Set<AnyRole>();
  let months = 0;
  for (const header of headers) {
    if (monthOfHeader(header)) months++;
    for (const { role, strength } of meaningsOf(header)) if (strength > 1) roles.add(role);
  }
  const crossed = months >= 3;
  const has = (some: readonly AnyRole[]): number => (some.some((role) => roles.has(role)) ? 1 : 0);
  const complete = has(customers) + Math.max(has(['date']) + has(moneys), crossed ? 2 : 0);
  return { top, row, headers, roles: roles.size + (crossed ? 2 : 0), complete };
}

/**
 * The header row: the first with two recognised headers, unless a later one is far better. Where the
 * first rows hold no header of sales, as under a list of customers, the rows below are searched.
 */
export function findHeader(
  cells: readonly (readonly Cell[])[],
  end: number,
  place: Pick<Place, 'dayOf'>,
): Header | null {
  const searched = afterFilled(cells, end, SEARCHED);
  const best = bestHeader(cells, 0, searched, end, place);
  if (best && best.complete === 3) return best;
  for (let row = searched; row < Math.min(end, FAR); row++) {
    if (!isHead(cells[row])) continue;
    const single = judge(row, row, headerTexts(cells[row], place));
    if (single.complete === 3) return single;
  }
  return best ?? null;
}

/** The sheet row behind the first so many filled ones. */
function afterFilled(cells: readonly (readonly Cell[])[], end: number, filled: number): number {
  let seen = 0;
  for (let row = 0; row < end; row++) {
    if (cells[row].some((cell) => cell !== '') && ++seen === filled) return row + 1;
  }
  return end;
}

function bestHeader(
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
  end: number,
  place: Pick<Place, 'dayOf'>,
): Candidate | undefined {
  const candidates: Candidate[] = [];
  for (let row = from; row < to; row++) {
    const texts = headerTexts(cells[row], place);
    if (texts.length === 0) continue;
    const single = judge(row, row, texts);
    if (single.roles >= 2) candidates.push(single);
    if (row + 1 >= end || !isHead(cells[row]) || !isHead(cells[row + 1])) continue;
    const below = headerTexts(cells[row + 1], place);
    if (below.length === 0) continue;
    const double = judge(row, row + 1, joined(texts, below));
    const alone = judge(row + 1, row + 1, below);
    const both = Math.max(single.roles, alone.roles);
    if (double.roles >= 2 && double.roles > both) candidates.push(double);
  }
  const complete = Math.max(...candidates.map((each) => each.complete));
  const full = candidates.filter((each) => each.complete === complete);
  const most = Math.max(...full.map((each) => each.roles));
  return full.find((each) => each.roles >= most * NEARLY);
}

/** The texts of a row that may be a header; a date in it is the month of a cross table. */
export function headerTexts(row: readonly Cell[], place: Pick<Place, 'dayOf'>): readonly string[] {
  let texts = 0;
  const headers = row.map((cell) => {
    if (typeof cell === 'string') {
      if (cell.trim()) texts++;
      return cell.trim();
    }
    if (typeof cell !== 'object') return '';
    return isoFromDay(place.dayOf(cell.getTime())).slice(0, 7);
  });
  return texts > 0 ? headers : [];
}

/** No cell of a header row reads as an amount or a date. */
export function isHead(row: readonly Cell[]): boolean {
  return row.every(
    (cell) =>
      cell === '' ||
      (typeof cell === 'string' && readAmount(cell) === null && readDateText(cell).is === 'none'),
  );
}

/** Two header rows as one: the lower text alone where it says a role, else both together. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let group = '';
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const below = lower[column] ?? '';
    const above = upper[column] ?? '';
    if (above) group = above;
    else if (!below) group = '';
    if (!below) return above;
    if (!group) return below;
    const forms = [`${group}(${below})`, `${group}${below}`, below];
    return (
      forms.find((form) => meaningsOf(form).some(({ strength }) => strength === 3)) ?? forms[0]
    );
  });
}
