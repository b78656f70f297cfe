import type { Random } from './random.ts';

export interface Line {
  /** Index of the product. */
  readonly product: number;
  readonly quantity: number;
}

/** One order of one customer, in no language yet. */
export interface Order {
  readonly customer: number;
  /** Days before today; 0 is today. */
  readonly daysAgo: number;
  readonly channel: 'shop' | 'web' | 'social';
  readonly lines: readonly Line[];
}

/** How a kind of customer buys; days are ranges `[from, to]` that a customer's own value is in. */
interface Habit {
  readonly customers: number;
  /** First order so many days ago. */
  readonly since: readonly [number, number];
  /** Days between two orders. */
  readonly rhythm: readonly [number, number];
  /** No order in the last days; absent for those who still come. */
  readonly silent?: readonly [number, number];
  readonly most: number;
  readonly basket: readonly number[];
}

/** About two and a half years. */
export const DAYS = 913;

const daily = [0, 1, 2, 3, 4, 5];
const coffee = [6, 7, 8, 9];
const gifts = [10, 11, 12, 13];
const christmas = [14, 15];

/** 400 customers: a few who carry the shop, many who came once, fans who stopped, new faces. */
const habits: readonly Habit[] = [
  { customers: 44, since: [300, 905], rhythm: [18, 40], most: 40, basket: [...daily, ...coffee] },
  { customers: 66, since: [250, 880], rhythm: [50, 100], most: 14, basket: [...coffee, ...daily] },
  {
    customers: 42,
    since: [520, 910],
    rhythm: [16, 34],
    silent: [110, 420],
    most: 14,
    basket: [...coffee, ...gifts],
  },
  {
    customers: 58,
    since: [200, 900],
    rhythm: [70, 160],
    silent: [60, 500],
    most: 4,
    basket: [...daily, ...gifts],
  },
  { customers: 140, since: [20, 905], rhythm: [1, 1], most: 1, basket: [...daily, ...gifts] },
  { customers: 24, since: [1, 13], rhythm: [3, 9], most: 2, basket: [...daily, ...coffee] },
];

/** Those who come for presents only, in the weeks before Christmas. */
const CHRISTMAS_CUSTOMERS = 26;

/**
 * Every order of the shop, oldest first. `christmasAgo` says how many days ago the last Christmas
 * was, for the season follows the calendar and not today.
 */
export function histories(random: Random, christmasAgo: number): Order[] {
  const orders: Order[] = [];
  let customer = 0;
  for (const habit of habits) {
    for (let i = 0; i < habit.customers; i++) orders.push(...visits(customer++, habit, random));
  }
  for (let i = 0; i < CHRISTMAS_CUSTOMERS; i++) {
    for (let year = 0; year < 2; year++) {
      const daysAgo = christmasAgo + year * 365 + 2 + random.below(18);
      orders.push(order(customer, daysAgo, [...christmas, ...gifts], random));
    }
    customer++;
  }
  // Sorting is stable, so orders of one day keep the order they were made in.
  return orders.sort((a, b) => b.daysAgo - a.daysAgo);
}

function visits(customer: number, habit: Habit, random: Random): Order[] {
  const within = ([from, to]: readonly [number, number]) => from + random.next() * (to - from);
  const rhythm = within(habit.rhythm);
  const last = habit.silent ? within(habit.silent) : 0;
  const found: Order[] = [];
  let ago = Math.max(last, within(habit.since));
  while (ago >= last && found.length < habit.most) {
    found.push(order(customer, Math.floor(ago), habit.basket, random));
    ago -= rhythm * (0.6 + 0.8 * random.next());
  }
  return found;
}

function order(
  customer: number,
  daysAgo: number,
  basket: readonly number[],
  random: Random,
): Order {
  const lines: Line[] = [];
  const count = random.once(4) ? 2 : random.once(16) ? 3 : 1;
  for (let i = 0; i < count; i++) {
    const product = basket[random.below(basket.length)];
    if (lines.some((line) => line.product === product)) continue;
    lines.push({ product, quantity: random.once(3) ? 2 + random.below(2) : 1 });
  }
  const channel = random.once(2) ? 'shop' : random.once(6) ? 'social' : 'web';
  return { customer, daysAgo, channel, lines };
}
