import { day } from '../data.ts';
import type { Value } from '../host/workbook.ts';
import { isoOf } from './naive/days.ts';

/** The day of counting of every call of the tests. */
export const TODAY = '2024-09-30';
const asOf = day(TODAY);

/** Numbers that are the same at every run. */
export function seeded(seed: number): { next: () => number; below: (many: number) => number } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (many) => Math.floor(next() * many) };
}

export const COLUMNS = {
  order: 'Order No',
  day: 'Order date',
  customer: 'Customer ID',
  name: 'Customer name',
  person: 'Contact person',
  email: 'Email',
  phone: 'Phone',
  postcode: 'Postcode',
  city: 'City',
  address: 'Address',
  channel: 'Channel',
  staff: 'Staff',
  referrer: 'Referred by',
  category: 'Category',
  product: 'Product',
  price: 'Unit price',
  amount: 'Amount',
  unsubscribed: 'Unsubscribed',
  blocked: 'Blocked',
} as const;
const HEADERS = [...Object.values(COLUMNS), 'Quantity'];

/** Name, category and price; a bag of one product is most often bought with the next one. */
const PRODUCTS: readonly (readonly [string, string, number])[] = [
  ['Flour sack', 'Goods', 40],
  ['Yeast block', 'Goods', 18],
  ['Rye sack', 'Goods', 52],
  ['Butter crate', 'Goods', 95],
  ['Cream crate', 'Goods', 70],
  ['Bread boards', 'Tools', 35],
  ['Dough scales', 'Tools', 120],
  ['Baking tins', 'Tools', 60],
  ['Spiral mixer', 'Tools', 890],
  ['Deck oven', 'Ovens', 2400],
  ['Roof of the bakery', 'Jobs', 3100],
];
const TRIAL = ['Starter box', 'Goods', 15] as const;

const TOWNS = [
  ['Leeds', 'LS1 4AP', 9],
  ['York', 'YO1 7HH', 5],
  ['Hull', 'HU1 3DZ', 3],
  ['Ripon', 'HG4 1QT', 2],
  ['Selby', 'YO8 4PU', 1],
] as const;

const WORDS = 'Abbey Barley Cedar Dale Elm Fern Gable Holly Ivy Juniper'.split(' ');
const TRADES = 'Bakery Cafe Deli Inn Kitchen Mill Shop'.split(' ');

/** How often a kind of customer comes, how many there are, and for how long they stay away now. */
const HABITS = [
  { many: 16, every: 28, silent: 0, orders: 14 },
  { many: 12, every: 75, silent: 10, orders: 9 },
  { many: 8, every: 40, silent: 120, orders: 8 },
  { many: 6, every: 60, silent: 330, orders: 7 },
  { many: 7, every: 1, silent: 25, orders: 1 },
  { many: 6, every: 1, silent: 1, orders: 1 },
  { many: 3, every: 30, silent: 500, orders: 6 },
  { many: 4, every: 90, silent: 260, orders: 2 },
  { many: 4, every: 50, silent: 420, orders: 2 },
  { many: 4, every: 90, silent: 140, orders: 6 },
] as const;

/** Seventy firms of a bakers' wholesaler, with everything that a sheet of sales can say. */
export function firms(seed = 7): Value[][] {
  const random = seeded(seed);
  const rows: Value[][] = [];
  let k = 0;
  let number = 100;
  for (const habit of HABITS) {
    for (let one = 0; one < habit.many; one++, k++) {
      const firm = firmOf(k, random.below(20));
      const rhythm = habit.every * (0.7 + 0.6 * random.next());
      let ago = habit.silent + random.below(Math.max(2, Math.min(30, rhythm)));
      for (let visit = 0; visit < habit.orders && ago < 900; visit++) {
        const lines = linesOf(k, visit, habit.orders, random);
        rows.push(...orderOf(firm, `N${number++}`, asOf - ago, visit, lines));
        ago += Math.max(
          1,
          Math.round(
            rhythm * (k % 5 === 0 ? 1 + 0.6 * (random.next() - 0.5) : 0.5 + random.next()),
          ),
        );
      }
      // A part of an order that is long over comes back as an order of its own.
      if (k % 9 === 4) rows.push(...orderOf(firm, `R${number++}`, asOf - 3, 0, [[0, -1]]));
    }
  }
  return [HEADERS, ...rows.sort((a, b) => String(a[1]).localeCompare(String(b[1])))];
}

function firmOf(k: number, place: number): Readonly<Record<string, string>> {
  const name = `${WORDS[k % 10]} ${TRADES[Math.floor(k / 10)]}`;
  const towns = TOWNS.flatMap((town) => Array.from({ length: town[2] }, () => town));
  const [city, postcode] = towns[place];
  const mail = name.toLowerCase().replace(' ', '.');
  const channels = k % 7 === 3 ? 'Online' : k % 11 === 5 ? 'Instagram' : k % 2 ? 'Visit' : 'Store';
  return {
    customer: `F${100 + k}`,
    name,
    email:
      k % 14 === 9 ? '' : k % 19 === 8 ? `a${k}@marketplace.amazon.co.uk` : `${mail}@example.com`,
    // Two and two share a phone here and there, and so are one household.
    phone: k % 16 === 6 ? '' : `0113 4960${String(k % 12 === 1 ? k - 1 : k).padStart(3, '0')}`,
    city: k % 13 === 12 ? '' : city,
    postcode: k % 13 === 12 ? '' : postcode,
    address: k % 13 === 12 ? '' : `${k + 1} Mill Road`,
    channel: channels,
    staff: ['Ann', 'Bill', 'Cy'][k % 3],
    referrer: k >= 49 && k < 55 && k % 2 === 0 ? `${WORDS[k % 5]} Bakery` : '',
    unsubscribed: k % 12 === 7 ? 'yes' : '',
    blocked: k % 20 === 11 ? 'yes' : '',
  };
}

/** Product and quantity of each line. */
function linesOf(
  k: number,
  visit: number,
  orders: number,
  random: ReturnType<typeof seeded>,
): [number, number][] {
  if (orders === 1 && k % 3 === 0) return [[-1, 1]];
  const usual = (k + (random.below(4) === 0 ? 1 : 0)) % 5;
  const lines: [number, number][] = [[usual, 1 + random.below(3)]];
  if (random.below(3) === 0) lines.push([(usual + 1) % 5, 1]);
  if (random.below(4) === 0) lines.push([5 + ((k + random.below(2)) % 3), 1]);
  if (visit === 1 && k % 6 === 0) lines.push([9, 1]);
  if (visit >= 3 && k % 4 === 1) lines.push([10, 1]);
  return lines;
}

function orderOf(
  firm: Readonly<Record<string, string>>,
  order: string,
  date: number,
  visit: number,
  lines: readonly (readonly [number, number])[],
): Value[][] {
  const who = Number(firm.customer.slice(1));
  // The one before the last orders was somebody else at every fourth firm.
  const person =
    who % 4 === 0 && visit > 1 ? 'Mr Old' : who % 4 === 0 ? 'Ms New' : `P. ${firm.name}`;
  return lines.map(([product, quantity]) => {
    const [name, category, price] = PRODUCTS[product] ?? TRIAL;
    const cells: Readonly<Record<string, Value>> = {
      ...firm,
      ...{ order, day: isoOf(date), person, product: name, category, price },
      amount: price * quantity,
    };
    return [...Object.keys(COLUMNS).map((field) => cells[field] ?? ''), quantity];
  });
}
