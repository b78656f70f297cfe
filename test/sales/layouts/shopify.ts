/** Exports of Shopify. */
import type { Cell } from '../../../src/sales/sales.ts';
import {
  type Export,
  expectedOf,
  fullName,
  goods,
  headersOf,
  iso,
  makeCustomers,
  makeOrders,
  type Order,
  row,
  type State,
  withShipping,
} from './shop.ts';

const customers = makeCustomers(30);
const orders = makeOrders(160, customers);
const is = (...states: readonly State[]) => {
  return ({ state }: Order): boolean => states.includes(state);
};

/** Order fields on the first line only, an offset behind the time, refunds in a column. */
export function shopifyOrders(): Export {
  const headers = headersOf('shopify_orders');
  const status = {
    paid: 'paid',
    cancelled: 'voided',
    unpaid: 'pending',
    refunded: 'refunded',
    partly: 'partially_refunded',
  };
  const refund = (order: Order): number =>
    order.state === 'partly'
      ? order.lines[0].price
      : order.state === 'refunded'
        ? withShipping(order)
        : 0;
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    order.lines.forEach((line, n) => {
      const lineFields = {
        Name: `#${order.number}`,
        'Lineitem quantity': line.quantity,
        'Lineitem name': line.product,
        'Lineitem price': line.price,
        'Shipping Name': '贈り先 花子',
      };
      const orderFields = {
        Email: order.customer.email,
        'Financial Status': status[order.state],
        'Paid at': order.state === 'unpaid' ? '' : `${iso(order)} ${order.time} +0000`,
        'Fulfillment Status': order.number % 3 === 0 ? 'pending' : 'fulfilled',
        'Accepts Marketing': order.customer.id % 2 ? 'yes' : 'no',
        Currency: 'JPY',
        Subtotal: goods(order),
        Shipping: order.shipping,
        Taxes: 0,
        Total: withShipping(order),
        'Discount Amount': 0,
        'Created at': `${iso(order)} ${order.time} +0000`,
        'Billing Name': fullName(order),
        'Billing Zip': `'${order.customer.postal}`,
        'Cancelled at': order.state === 'cancelled' ? `${iso(order)} 23:00:00 +0000` : '',
        'Refunded Amount': refund(order),
        Id: 4_500_000_000 + order.number,
      };
      cells.push(row(headers, n === 0 ? { ...lineFields, ...orderFields } : lineFields));
    });
  }
  const sold = orders.filter(is('paid', 'partly'));
  return { cells, expected: expectedOf(sold, (order) => withShipping(order) - refund(order)) };
}

/** One row per customer: no sales sheet. */
export function shopifyCustomers(): readonly (readonly Cell[])[] {
  const headers = headersOf('shopify_customers');
  const rows = customers.map(({ first, last, email, id }) =>
    row(headers, {
      'First Name': first,
      'Last Name': last,
      Email: email,
      'Total Spent': id * 10,
      'Total Orders': id % 7,
    }),
  );
  return [[...headers], ...rows];
}
