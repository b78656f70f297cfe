import { DAYS, histories, type Order } from './history.ts';
import { type Random, seeded } from './random.ts';

/** One row of the sheet in no language yet; the shop's words make cells of it. */
export interface Row {
  readonly kind: 'sale' | 'refund' | 'cancelled' | 'walkIn' | 'subtotal';
  /** Running number of the order. */
  readonly order: number;
  readonly daysAgo: number;
  /** -1 where nobody is named. */
  readonly customer: number;
  readonly channel: Order['channel'];
  readonly product: number;
  readonly quantity: number;
  /** Which of the shop's spellings a cell has; 0 is the tidy one. */
  readonly nameSpelling: number;
  readonly dateSpelling: number;
  readonly amountSpelling: number;
}

const SEED = 20_250_630;
const WALK_INS = 90;

/**
 * The rows of the sheet from the oldest to the newest, with the mess a real one has: walk-ins
 * without a name, refunds, cancelled orders, other spellings of names, dates and amounts, and
 * subtotals where somebody once closed a month. The same for every language; `monthOf` tells the
 * month of a day, in which subtotals are drawn.
 */
export function sampleRows(christmasAgo: number, monthOf: (daysAgo: number) => number): Row[] {
  const random = seeded(SEED);
  const orders = histories(random, christmasAgo);
  const rows: Row[] = [];
  let number = 1;
  for (const order of withWalkIns(orders, random)) {
    const kind = order.customer < 0 ? 'walkIn' : random.once(80) ? 'cancelled' : 'sale';
    // Whoever typed the order spelled the name once, for all its lines.
    const nameSpelling = random.once(9) ? 1 + random.below(3) : 0;
    for (const { product, quantity } of order.lines) {
      rows.push({
        kind: kind === 'cancelled' && firstOrder(order, orders) ? 'sale' : kind,
        order: number,
        daysAgo: order.daysAgo,
        customer: order.customer,
        channel: order.channel,
        product,
        quantity,
        nameSpelling,
        dateSpelling: random.once(220) ? 1 + random.below(3) : 0,
        amountSpelling: random.once(160) ? 1 + random.below(3) : 0,
      });
    }
    number++;
  }
  return withSubtotals(withRefunds(rows, number, random), monthOf);
}

/** A customer whose only order is cancelled would not be a customer of the shop. */
const firstOrder = (order: Order, orders: readonly Order[]): boolean =>
  orders.find(({ customer }) => customer === order.customer) === order;

function withWalkIns(orders: readonly Order[], random: Random): Order[] {
  const walkIns = Array.from({ length: WALK_INS }, (): Order => {
    const lines = [{ product: random.below(6), quantity: 1 + random.below(3) }];
    return { customer: -1, daysAgo: 1 + random.below(DAYS - 10), channel: 'shop', lines };
  });
  return [...orders, ...walkIns].sort((a, b) => b.daysAgo - a.daysAgo);
}

/** Every hundred-and-fiftieth sale comes back some days later, as an order of its own. */
function withRefunds(rows: readonly Row[], firstNumber: number, random: Random): Row[] {
  let number = firstNumber;
  const refunds = rows
    .filter((row, i) => row.kind === 'sale' && i % 150 === 75 && row.daysAgo > 12)
    .map(
      (row): Row => ({
        ...row,
        kind: 'refund',
        order: number++,
        daysAgo: row.daysAgo - 2 - random.below(8),
        quantity: -1,
        dateSpelling: 0,
        amountSpelling: 0,
      }),
    );
  return [...rows, ...refunds].sort((a, b) => b.daysAgo - a.daysAgo);
}

/** Three closed months end in a subtotal: it stands below the month's last row. */
function withSubtotals(rows: readonly Row[], monthOf: (daysAgo: number) => number): Row[] {
  const closed = [DAYS - 150, DAYS - 460, DAYS - 700].map(monthOf);
  return rows.flatMap((row, i) => {
    const month = monthOf(row.daysAgo);
    const next = rows[i + 1];
    const ends = next && monthOf(next.daysAgo) !== month && closed.includes(month);
    return ends ? [row, { ...row, kind: 'subtotal' as const, customer: -1 }] : [row];
  });
}
