import { readAmount } from '../sales/amounts.ts';
import { headerKey } from '../sales/plain.ts';
import { type Cell, MONEY } from '../sales/sales.ts';
import { isYes } from '../sales/yes.ts';

/** Columns of the owner on the tab of all customers that Otokui understands. */
export const OWN_COLUMNS = [
  'doNotContact',
  'ownStaff',
  'demand',
  'rivalShare',
  'minutes',
  'minimum',
  'maximum',
  'course',
  'base',
  'fan',
  'mourning',
  'returned',
  'notWanted',
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/**
 * What the owner may call a column that they add themselves; `doNotContact`, `ownStaff` and
 * `demand` are made by us and found by the header we wrote.
 */
const NAMES: Readonly<Record<OwnColumn, readonly string[]>> = {
  doNotContact: ['Do not contact', '連絡しない'],
  ownStaff: ['Staff in charge', '店の担当者'],
  demand: ['Demand', 'Annual demand', '需要', '年間需要', '需要規模'],
  rivalShare: ['Rival share', 'Top rival share', '競合シェア', '競合1位シェア', '1位企業シェア'],
  minutes: ['Minutes', 'Minutes per visit', '分', '所要時間', '訪問時間', '移動時間'],
  minimum: ['Fewest visits', 'Minimum visits', '最低訪問数', '最低訪問回数'],
  maximum: ['Most visits', 'Maximum visits', '最大訪問数', '最大訪問回数'],
  course: ['Course', 'Route', 'Round', 'コース', 'ルート'],
  base: ['Base', 'Strategic base', '拠点', '戦略的拠点'],
  fan: ['Fan', 'ファン', 'ファン客'],
  mourning: ['Mourning', '喪中'],
  returned: ['Returned mail', 'Mail returned', '宛先不明', '返送'],
  notWanted: ['Not wanted', 'Does not want', '不要', '不要な商品'],
};

/** What the owner wrote of a customer `k`, by column; `''` without. */
export interface Own {
  readonly text: (column: OwnColumn, k: number) => string;
  /** A number as typed, or null. */
  readonly number: (column: OwnColumn, k: number) => number | null;
  /** True for a ticked box and for words such as yes. */
  readonly ticked: (column: OwnColumn, k: number) => boolean;
  /** True where the tab has such a column with anything in it. */
  readonly has: (column: OwnColumn) => boolean;
}

/** A file whose customers nobody wrote anything about. */
export const NOTHING_OWN: Own = {
  text: () => '',
  number: () => null,
  ticked: () => false,
  has: () => false,
};

/**
 * Reads the owner's columns off the tab of all customers. `headers` are those that we wrote, by id;
 * `find` knows the customer of a key as it stands there.
 */
export function readOwn(
  cells: readonly (readonly Cell[])[],
  headers: Readonly<Record<string, string>>,
  find: (key: string) => number,
): Own {
  const [first = [], ...rows] = cells;
  const key = first.indexOf(headers.customer);
  if (key < 0) return NOTHING_OWN;
  const keys = first.map((cell) => headerKey(String(cell)));
  const read = new Map<OwnColumn, ReadonlyMap<number, Cell>>();
  for (const column of OWN_COLUMNS) {
    const ours = headers[column] === undefined ? -1 : first.indexOf(headers[column]);
    const at =
      ours >= 0 ? ours : keys.findIndex((one) => NAMES[column].map(headerKey).includes(one));
    if (at < 0) continue;
    const values = new Map<number, Cell>();
    for (const row of rows) {
      const k = find(String(row[key]));
      if (k >= 0 && row[at] !== '' && row[at] !== false) values.set(k, row[at]);
    }
    if (values.size > 0) read.set(column, values);
  }
  const cellOf = (column: OwnColumn, k: number): Cell => read.get(column)?.get(k) ?? '';
  return {
    text: (column, k) => String(cellOf(column, k)).trim(),
    number(column, k) {
      const amount = readAmount(cellOf(column, k));
      return amount === null ? null : amount / MONEY;
    },
    ticked: (column, k) => isYes(cellOf(column, k)),
    has: (column) => read.has(column),
  };
}

/** The same, read when first asked for. */
export function ownWhenAsked(read: () => Own): Own {
  let known: Own | null = null;
  const own = (): Own => {
    known ??= read();
    return known;
  };
  return {
    text: (column, k) => own().text(column, k),
    number: (column, k) => own().number(column, k),
    ticked: (column, k) => own().ticked(column, k),
    has: (column) => own().has(column),
  };
}
