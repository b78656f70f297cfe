/** A made-up shop that fills every chapter of the report: rows by rule, so that tests can recount. */
import type { NewContact } from '../../src/protocol.ts';
import { day } from '../data.ts';
import { addSheet, newWorkbook, sheetByName, type Value, type Workbook } from '../host/workbook.ts';
import { fill, serve, value } from './book.ts';

export type Tongue = 'en' | 'ja';

/** One sale line; `day` as a serial, money in pounds, or in hundreds of yen. */
export interface Line {
  readonly k: number;
  readonly day: number;
  readonly channel: 'store' | 'net';
  readonly product: number;
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
}

export const AS_OF = day('2024-09-30');
export const CUSTOMERS = 134;
const PRICES = [4, 6, 5, 12, 20, 2];
export const TRIAL = 5;
const RHYTHMS = [7, 14, 30, 45, 60, 90, 120, 200];

const rhythmOf = (k: number): number => RHYTHMS[k % 8];
/** Every fifth one bought nothing for 300 days. */
export const hasLeft = (k: number): boolean => k < 120 && k % 5 === 4;
const isOfNet = (k: number): boolean => k < 120 && k % 10 === 8;
/** Three towns: most live in the first. */
export const townOf = (k: number): number => (k < 70 ? 1 : k < 100 ? 2 : 3);
export const staffOf = (k: number): number => k % 2;

/** The last fourteen came every month until August, and two of them in September. */
function daysOf(k: number): readonly number[] {
  if (k >= 120) {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, ...(k < 122 ? [9] : [])];
    return months.map((month) => day(`2024-0${month}-15`));
  }
  const stop = hasLeft(k) ? AS_OF - 300 : AS_OF;
  const start = AS_OF - 740 + ((k * 13) % 400);
  const many = Math.floor((stop - start) / rhythmOf(k)) + 1;
  return Array.from({ length: many }, (_, o) => start + o * rhythmOf(k));
}

function linesOf(k: number): Line[] {
  const lines: Line[] = [];
  for (const [o, on] of daysOf(k).entries()) {
    const product = o === 0 && k % 4 === 0 ? TRIAL : (k + o) % 5;
    // Customers of the net come to the shop in the last 200 days.
    const channel = isOfNet(k) && on < AS_OF - 200 ? ('net' as const) : ('store' as const);
    const add = (which: number, quantity: number): void => {
      const price = PRICES[which];
      lines.push({
        ...{ k, day: on, channel, product: which, quantity, price },
        amount: quantity * price,
      });
    };
    add(product, 1 + ((k + o) % 3));
    if (o % 2 === 1) add((k + o + 1) % 5, 1);
  }
  return lines;
}

/** All sale lines, by customer and day. Ten of them are followed by a refund of one piece. */
export const LINES: readonly Line[] = Array.from({ length: CUSTOMERS }, (_, k) =>
  linesOf(k),
).flat();
export const REFUNDS: readonly Line[] = LINES.filter(
  ({ k, day: on }, i) => k % 12 === 7 && on >= AS_OF - 100 && LINES[i + 1]?.k !== k,
).map((line) => ({ ...line, day: line.day, quantity: 1, amount: -line.price }));

const WORDS = {
  en: {
    header:
      'Date,Customer,Email,Address,Channel,Staff,Referred By,Contact Person,Product,Quantity,Unit Price,Amount',
    products: ['Tea', 'Coffee', 'Jam', 'Honey', 'Cake', 'Trial set'],
    staff: ['Ann', 'Ben'],
    persons: ['Carol', 'Dan'],
    channels: { store: 'Shop', net: 'Online' },
    name: 'Firm',
    address: (k: number) => `${k + 1} High Street, Leeds LS${townOf(k)} 4AP`,
    money: 1,
    place: { locale: 'en_GB', zone: 'Europe/London' },
    tabs: { orders: 'Orders', settings: 'Settings', customers: 'Customers', report: 'Report' },
    demand: 'Demand',
  },
  ja: {
    header: '売上日,顧客名,メールアドレス,住所,販路,担当者,紹介者,先方担当者,商品名,数量,単価,金額',
    products: ['煎茶', 'コーヒー', 'ジャム', 'はちみつ', '羊羹', 'お試しセット'],
    staff: ['佐藤', '鈴木'],
    persons: ['高橋', '田中'],
    channels: { store: '店頭', net: 'ネット' },
    name: '商店',
    address: (k: number) => `東京都渋谷区神宮前${townOf(k)}-2-${k + 1}`,
    money: 100,
    place: { locale: 'ja_JP', zone: 'Asia/Tokyo' },
    tabs: { orders: '売上', settings: '設定', customers: '顧客一覧', report: 'レポート' },
    demand: '需要',
  },
} as const;

export const wordsOfShop = (tongue: Tongue) => WORDS[tongue];

/** Every third customer has no e-mail, and one has a broken one. */
export const hasEmail = (k: number): boolean => k % 3 !== 0 && k !== 2;

/** What a customer is called. */
export const nameOf = (k: number, tongue: Tongue): string =>
  `${WORDS[tongue].name} ${String(k).padStart(3, '0')}`;

/** Who introduced a customer: twenty were brought by the first two. */
export const referrerOf = (k: number): number => (k < 100 || k > 119 ? -1 : k < 115 ? 0 : 1);

/** What the first twelve buy in a year from everybody. */
export const demandOf = (k: number): number => (k < 12 ? 1000 + 400 * k : 0);

function cellsIn(tongue: Tongue): Value[][] {
  const words = WORDS[tongue];
  const row = (line: Line): Value[] => {
    const { k, day: on, channel, product, quantity, price, amount } = line;
    const referrer = referrerOf(k);
    return [
      new Date((on - 25_569) * 86_400_000).toISOString().slice(0, 10),
      nameOf(k, tongue),
      k === 2 ? 'c2@example,com' : hasEmail(k) ? `c${k}@example.com` : '',
      words.address(k),
      words.channels[channel],
      words.staff[staffOf(k)],
      referrer < 0 ? '' : nameOf(referrer, tongue),
      k < 20 ? words.persons[k < 10 ? on % 2 : 0] : '',
      words.products[product],
      quantity,
      price * words.money,
      amount * words.money,
    ];
  };
  return [words.header.split(','), ...[...LINES, ...REFUNDS].map(row)];
}

/** What was written down of contacts, oldest first. */
export const CONTACTS: readonly (Omit<NewContact, 'customer'> & { readonly k: number })[] = [
  { k: 119, day: '2022-09-01', type: 'print', purpose: 'greeting' },
  { k: 1, day: '2022-10-20', type: 'phone', purpose: 'hearing' },
  { k: 30, day: '2023-10-18', type: 'message', purpose: 'thanks' },
  { k: 0, day: '2024-01-15', type: 'visit', purpose: 'greeting', value: 'sample' },
  { k: 1, day: '2024-02-10', type: 'visit', purpose: 'proposal' },
  { k: 2, day: '2024-03-05', type: 'phone', purpose: 'complaint', memo: 'late', open: true },
  { k: 3, day: '2024-04-01', type: 'visit', purpose: 'wish', memo: 'larger jars' },
  { k: 4, day: '2024-05-20', type: 'letter', purpose: 'wish', memo: 'a gift box' },
  { k: 5, day: '2024-06-01', type: 'phone', purpose: 'praise', memo: 'kind' },
  { k: 0, day: '2024-07-20', type: 'visit', purpose: 'restock', value: 'news' },
  { k: 0, day: '2024-08-01', type: 'visit', purpose: 'restock' },
  { k: 11, day: '2024-08-10', type: 'visit', purpose: 'rivals', value: 'news' },
  { k: 6, day: '2024-08-15', type: 'phone', purpose: 'complaint', memo: 'broken' },
  { k: 6, day: '2024-08-17', type: 'phone', purpose: 'thanks' },
  { k: 59, day: '2024-09-10', type: 'message', purpose: 'wish', memo: 'opening hours' },
];

/** The file with its contact log and settings, all entered through the add-on itself. */
export function wholeShop(tongue: Tongue, contacts = CONTACTS): Workbook {
  const { place, tabs } = WORDS[tongue];
  const book = newWorkbook({ title: 'Shop', ...place });
  book.sheets.length = 0;
  const cells = cellsIn(tongue);
  const sheet = addSheet(book, tabs.orders, cells.length + 5);
  book.active = sheet.id;
  fill(sheet, cells);
  const tab = tabs.orders;
  for (const { k, ...contact } of contacts) {
    value(serve(book, 'logContact', { tab, customer: nameOf(k, tongue), ...contact }));
  }
  value(serve(book, 'settings', { tab }));
  typeSetting(book, tongue, 'visits.hours', 60);
  typeSetting(book, tongue, 'money.margin', 0.25);
  typeSetting(book, tongue, 'cpm.amount', 150 * WORDS[tongue].money);
  value(serve(book, 'segment', { tab }));
  typeDemand(book, tongue);
  return book;
}

/** Types beside the key of a setting, as the owner would. */
export function typeSetting(book: Workbook, tongue: Tongue, key: string, to: Value): void {
  const { cells } = sheetByName(book, WORDS[tongue].tabs.settings)!;
  cells.find((row) => row?.[5] === key)![1] = to;
}

function typeDemand(book: Workbook, tongue: Tongue): void {
  const { tabs, demand, money } = WORDS[tongue];
  const [header, ...rows] = sheetByName(book, tabs.customers)!.cells;
  const column = header!.indexOf(demand);
  for (const row of rows) {
    const k = Number(String(row?.[1]).slice(-3));
    if (demandOf(k) > 0) row![column] = demandOf(k) * money;
  }
}

/** The report's cells, of the shop as it stands. */
export function reportOf(book: Workbook, tongue: Tongue) {
  const { tabs } = WORDS[tongue];
  return serve(book, 'report', { tab: tabs.orders });
}
