/** Exports of services abroad. */
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

/** One row per payment; a refund is a row of its own with the same transaction. */
export function squareTransactions(): Export {
  const headers = headersOf('square_transactions');
  const cells: Cell[][] = [[...headers]];
  const payment = (order: Order, net: number, type: string): Cell[] =>
    row(headers, {
      Date: iso(order),
      Time: order.time,
      'Time Zone': 'Tokyo',
      'Gross Sales': net,
      Discounts: 0,
      'Net Sales': net,
      Tax: Math.round(net / 10),
      'Partial Refunds': 0,
      'Total Collected': Math.round(net * 1.1),
      Fees: -Math.round(net / 30),
      'Net Total': Math.round(net * 1.1) - Math.round(net / 30),
      'Transaction ID': `T${order.number}`,
      'Payment ID': `P${order.number}`,
      'Event Type': type,
      Description: order.lines.map(({ product }) => product).join(', '),
      'Customer ID': `C${order.customer.id}`,
      'Customer Name': fullName(order),
    });
  for (const order of orders) {
    cells.push(payment(order, goods(order), 'Payment'));
    if (order.state === 'refunded') cells.push(payment(order, -goods(order), 'Refund'));
    if (order.state === 'partly') cells.push(payment(order, -order.lines[0].price, 'Refund'));
  }
  const net = (order: Order): number =>
    order.state === 'refunded'
      ? 0
      : goods(order) - (order.state === 'partly' ? order.lines[0].price : 0);
  return { cells, expected: expectedOf(orders, net) };
}

/** Name is the product; a header stands twice; order totals repeat or stand once by a setting. */
export function wooCommerce(repeat: boolean): Export {
  const known = headersOf('woocommerce_advanced_export');
  const headers = [...known, 'Item Cost'];
  const status = {
    paid: 'completed',
    partly: 'processing',
    cancelled: 'cancelled',
    unpaid: 'on-hold',
    refunded: 'refunded',
  };
  const cells: Cell[][] = [headers];
  for (const order of orders) {
    order.lines.forEach((line, n) => {
      const amount = line.price * line.quantity;
      const back = order.state === 'partly' && n === 0 ? line.price : 0;
      const fields = row(known, {
        'Order Number': order.number,
        'Order Status': status[order.state],
        'Order Date': `${iso(order)} ${order.time}`,
        'First Name (Billing)': order.customer.first,
        'Last Name (Billing)': order.customer.last,
        'Email (Billing)': order.customer.email,
        'Phone (Billing)': order.customer.phone,
        'First Name (Shipping)': 'Gift',
        'Last Name (Shipping)': 'Receiver',
        'Item #': n + 1,
        Name: line.product,
        Quantity: line.quantity,
        'Quantity (- Refund)': line.quantity - (back > 0 ? 1 : 0),
        'Item Cost': line.price,
        'Order Line Total': amount,
        'Order Line Total Refunded': back,
        'Order Line Total (- Refund)': amount - back,
        'Order Total Amount': repeat || n === 0 ? withShipping(order) : '',
        'Order Refund Amount': repeat || n === 0 ? back : '',
      });
      cells.push([...fields, line.price]);
    });
  }
  const sold = orders.filter(is('paid', 'partly'));
  const net = (order: Order): number =>
    goods(order) - (order.state === 'partly' ? order.lines[0].price : 0);
  return { cells, expected: expectedOf(sold, net) };
}

/** item-price is the line's already; addresses are forwarding addresses. */
export function amazonOrders(): Export {
  const headers = headersOf('amazon_orders');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    order.lines.forEach((line, n) => {
      cells.push(
        row(headers, {
          'order-id': `250-${order.number}-0000001`,
          'order-item-id': order.number * 10 + n,
          'purchase-date': `${iso(order)}T${order.time}+00:00`,
          'payments-date': `${iso(order)}T23:59:00+00:00`,
          'buyer-email': `x${order.customer.id}@marketplace.amazon.co.jp`,
          'buyer-name': fullName(order),
          'buyer-phone-number': order.customer.phone,
          sku: line.product,
          'product-name': line.product,
          'quantity-purchased': line.quantity,
          currency: 'JPY',
          'item-price': line.price * line.quantity,
          'item-tax': 0,
          'shipping-price': n === 0 ? order.shipping : 0,
          'recipient-name': '贈り先 花子',
          'ship-postal-code': '999-9999',
          'sales-channel': 'Amazon.co.jp',
        }),
      );
    });
  }
  return { cells, expected: expectedOf(orders, goods) };
}

/** Headers with an asterisk, day before month, the invoice's total on every line. */
export function xeroInvoices(): Export {
  const headers = headersOf('xero_sales_invoices');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    const { year, month, day } = order.day;
    for (const line of order.lines) {
      cells.push(
        row(headers, {
          '*ContactName': fullName(order),
          EmailAddress: order.customer.email,
          POPostalCode: order.customer.postal,
          '*InvoiceNumber': `INV-${order.number}`,
          '*InvoiceDate': `${day}/${month}/${year}`,
          '*DueDate': `28/${month}/${year}`,
          Total: withShipping(order),
          '*Description': line.product,
          '*Quantity': line.quantity,
          '*UnitAmount': line.price,
          '*AccountCode': 200,
          '*TaxType': 'Tax on Sales',
          Currency: 'GBP',
        }),
      );
    }
  }
  return { cells, expected: expectedOf(orders, withShipping) };
}
