import type { Cell } from '../../src/sales/sales.ts';

/** A seeded shop of any size, so that every run measures the same rows. */
export interface Rows {
  readonly customers: string[][];
  readonly dates: Date[][];
  readonly amounts: number[][];
}

/** About an eighth as many customers as rows; a few buy often, most once or twice. */
export function rowsOf(count: number, ordersEach = 8): Rows {
  const random = seeded(7);
  const names = namesOf(count, ordersEach);
  const customers: string[][] = [];
  const dates: Date[][] = [];
  const amounts: number[][] = [];
  for (let i = 0; i < count; i++) {
    customers.push([names[Math.floor(random() * random() * names.length)]]);
    dates.push([new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 900), 12))]);
    amounts.push([Math.round(random() * 10_000) / 100]);
  }
  return { customers, dates, amounts };
}

function namesOf(rows: number, ordersEach: number): string[] {
  const customers = Math.max(2, Math.round(rows / ordersEach));
  return Array.from({ length: customers }, (_, k) => `Shop ${k}`);
}

/** The same shop as somebody typed it: a tab with dates and amounts as texts in mixed spellings. */
export function messyTab(count: number): Cell[][] {
  const random = seeded(11);
  const names = namesOf(count, 8);
  const cells: Cell[][] = [['Order date', 'Customer', 'Amount']];
  for (let i = 0; i < count; i++) {
    const name = names[Math.floor(random() * random() * names.length)];
    const date = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 900)));
    const amount = 1 + Math.floor(random() * 9_999);
    const spelling = Math.floor(random() * 3);
    const writing = Math.floor(random() * 4);
    cells.push([
      DATES[spelling](date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
      random() < 0.1 ? `${name} ` : name,
      AMOUNTS[writing](amount),
    ]);
  }
  return cells;
}

const two = (part: number): string => String(part).padStart(2, '0');

const DATES: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `令和${year - 2018}年${month}月${day}日`,
];

const grouped = (amount: number): string => String(amount).replace(/\B(?=\d{3}$)/, ',');

const AMOUNTS: readonly ((amount: number) => Cell)[] = [
  (amount) => amount,
  (amount) => `¥${grouped(amount)}`,
  (amount) => `${grouped(amount)}円`,
  (amount) => (amount % 9 === 0 ? `▲${grouped(amount)}` : grouped(amount)),
];

/** A tab as a web shop exports it: real dates and numbers, an address, what was bought. */
export function exportTab(count: number): Cell[][] {
  const { customers, dates, amounts } = rowsOf(count);
  const random = seeded(13);
  const header = ['Order date', 'Customer', 'Email', 'Product', 'Amount'];
  const rows = customers.map(([name], i): Cell[] => [
    dates[i][0],
    name,
    `${name.toLowerCase().replace(' ', '.')}@example.com`,
    PRODUCTS[Math.floor(random() * PRODUCTS.length)],
    amounts[i][0],
  ]);
  return [header, ...rows];
}

const PRODUCTS = Array.from({ length: 40 }, (_, p) => `Product ${p}`);

/** Numbers from 0 to 1: the same for the same seed (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
