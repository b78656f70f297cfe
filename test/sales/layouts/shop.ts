/** A small made-up shop, from which every layout's export is written. */
import type { Cell } from '../../../src/sales/sales.ts';
import sheets from '../../data/sheets.json';

export interface Customer {
  readonly id: number;
  readonly last: string;
  readonly first: string;
  readonly kana: string;
  readonly email: string;
  readonly phone: string;
  readonly postal: string;
  readonly prefecture: string;
  readonly city: string;
  readonly town: string;
}

export interface Line {
  readonly product: string;
  readonly price: number;
  readonly quantity: number;
}

export type State = 'paid' | 'cancelled' | 'unpaid' | 'refunded' | 'partly';

export interface Order {
  readonly number: number;
  readonly customer: Customer;
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly time: string;
  readonly lines: readonly Line[];
  readonly shipping: number;
  readonly state: State;
}

/** What an export must give when read by its layout's own rules. */
export interface Expected {
  readonly orders: number;
  readonly customers: number;
  /** In the sheet's currency. */
  readonly total: number;
}

export interface Export {
  readonly cells: readonly (readonly Cell[])[];
  readonly expected: Expected;
}

/** A small generator of numbers that gives the same export on every machine. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const lasts = ['山田', '佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '中村', '小林', '加藤'];
const firsts = ['太郎', '花子', '一郎', '由美', '健', '恵', '誠', '直子', '翔', '葵'];
const kanas = [
  'ヤマダ',
  'サトウ',
  'スズキ',
  'タカハシ',
  'タナカ',
  'イトウ',
  'ワタナベ',
  'ナカムラ',
];
const products = [
  'コーヒー豆 200g',
  '紅茶缶',
  'マグカップ',
  '焼き菓子セット',
  'ドリップバッグ',
  '腕時計',
];

export function makeCustomers(count: number, seed = 7): readonly Customer[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, n) => ({
    id: 1001 + n,
    last: lasts[n % lasts.length],
    first: firsts[Math.floor(n / lasts.length) % firsts.length],
    kana: kanas[n % kanas.length],
    email: `customer${n + 1}@example.com`,
    phone: `090-${1000 + roll(9000)}-${1000 + n}`,
    postal: `1${String(10 + n).padStart(2, '0')}-00${String(n % 90).padStart(2, '0')}`,
    prefecture: '東京都',
    city: '渋谷区',
    town: `神宮前${1 + (n % 6)}-2-${n + 1}`,
  }));
}

const states: readonly State[] = [
  'paid',
  'paid',
  'paid',
  'paid',
  'paid',
  'paid',
  'cancelled',
  'unpaid',
  'refunded',
  'partly',
];

/** Orders of one to four lines, one a day or more, oldest first, over about a year. */
export function makeOrders(count: number, customers: readonly Customer[], seed = 11): Order[] {
  const roll = dice(seed);
  return Array.from({ length: count }, (_, n) => {
    const lines = Array.from({ length: 1 + roll(4) }, () => ({
      product: products[roll(products.length)],
      price: 100 * (3 + roll(40)),
      quantity: 1 + roll(3),
    }));
    const month = Math.floor((n * 12) / count);
    const day = {
      year: 2024,
      month: month + 1,
      day: 1 + Math.floor(((n * 12) / count - month) * 28),
    };
    return {
      number: 5001 + n,
      customer: customers[roll(customers.length)],
      day,
      time: `${String(9 + roll(9)).padStart(2, '0')}:${String(10 + roll(49))}:00`,
      lines,
      shipping: roll(2) * 500,
      state: states[roll(states.length)],
    };
  });
}

export const goods = ({ lines }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

export const withShipping = (order: Order): number => goods(order) + order.shipping;

const two = (n: number): string => String(n).padStart(2, '0');
export const iso = ({ day }: Order): string => `${day.year}-${two(day.month)}-${two(day.day)}`;
export const slashed = ({ day }: Order): string => `${day.year}/${two(day.month)}/${two(day.day)}`;
export const fullName = ({ customer }: Order): string => `${customer.last} ${customer.first}`;

/** The headers of a layout, as its file has them. */
export function headersOf(id: string): readonly string[] {
  const layout = sheets.exports.find((each) => each.id === id);
  if (!layout) throw new Error(`no layout ${id}`);
  return layout.headers;
}

/** A row under these headers; what is not given is blank, an unknown header is a mistake. */
export function row(headers: readonly string[], values: Readonly<Record<string, Cell>>): Cell[] {
  for (const header of Object.keys(values)) {
    if (!headers.includes(header)) throw new Error(`no header ${header}`);
  }
  return headers.map((header) => values[header] ?? '');
}

/** What is expected of orders that count, with the amount that each brings. */
export function expectedOf(orders: readonly Order[], amount: (order: Order) => number): Expected {
  return {
    orders: orders.length,
    customers: new Set(orders.map(({ customer }) => customer)).size,
    total: orders.reduce((sum, order) => sum + amount(order), 0),
  };
}
