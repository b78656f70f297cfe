/** Shops, markets and payment services abroad. */
import { alive, lineTotal, type Plans, us } from './plan.ts';
import { fullName, goods, iso, withShipping } from './shop.ts';

export const abroad: Plans = {
  'a card service': {
    headers:
      'id|Description|Created (UTC)|Amount|Amount Refunded|Currency|Fee|Tax|Status|Customer ID|Customer Email|Card Name',
    perLine: false,
    fields: (order) => ({
      id: `ch_${order.number}`,
      'Created (UTC)': `${iso(order)} 03:00`,
      Amount: goods(order),
      'Amount Refunded': order.state === 'partly' ? order.lines[0].price : 0,
      Currency: 'jpy',
      Fee: 30,
      Status: order.state === 'cancelled' ? 'Failed' : 'Paid',
      'Customer ID': `cus_${order.customer.id}`,
      'Customer Email': order.customer.email,
    }),
    counts: alive,
    amount: (order) => goods(order) - (order.state === 'partly' ? order.lines[0].price : 0),
  },
  'a wallet': {
    headers:
      'Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|From Email Address|To Email Address|Transaction ID|Balance',
    perLine: false,
    fields: (order) => ({
      Date: us(order),
      Name: fullName(order),
      Type: 'Website Payment',
      Status: order.state === 'cancelled' ? 'Denied' : 'Completed',
      Currency: 'JPY',
      Gross: goods(order),
      Fee: -40,
      Net: goods(order) - 40,
      'From Email Address': order.customer.email,
      'To Email Address': 'shop@example.com',
      'Transaction ID': `T${order.number}`,
      Balance: 100_000 + order.number,
    }),
    amount: goods,
  },
  'items of a craft market': {
    headers:
      'Sale Date|Item Name|Buyer|Quantity|Price|Discount Amount|Order Shipping|Item Total|Currency|Transaction ID|Date Paid|Date Shipped|Ship Name|Order ID|SKU',
    perLine: true,
    fields: (order, line, n) => ({
      'Sale Date': us(order),
      'Item Name': line.product,
      Buyer: `user${order.customer.id}`,
      Quantity: line.quantity,
      Price: line.price,
      'Order Shipping': order.shipping,
      'Item Total': lineTotal(line),
      Currency: 'JPY',
      'Transaction ID': order.number * 10 + n,
      'Date Paid': us(order),
      'Date Shipped': us(order),
      'Ship Name': '贈先 花子',
      'Order ID': order.number,
    }),
    amount: goods,
  },
  'a site builder': {
    headers:
      'Order number|Date created|Contact email|Item|Qty|Price|Recipient name|Billing name|Payment status|Total tax|Total|Currency|Net amount|Fulfillment status',
    perLine: true,
    fields: (order, line) => ({
      'Order number': order.number,
      'Date created': iso(order),
      'Contact email': order.customer.email,
      Item: line.product,
      Qty: line.quantity,
      Price: line.price,
      'Recipient name': '贈先 花子',
      'Billing name': fullName(order),
      'Payment status': order.state === 'unpaid' ? 'Unpaid' : 'Paid',
      'Total tax': 1,
      Total: withShipping(order),
      'Net amount': withShipping(order) - 50,
      'Fulfillment status': 'Pending',
    }),
    counts: ({ state }) => state !== 'unpaid',
    amount: withShipping,
  },
  'an auction house': {
    headers:
      'Order Number|Buyer Username|Buyer Name|Buyer Email|Ship To Name|Item Title|Quantity|Sold For|Total Price|Sale Date|Paid On Date|Shipped On Date',
    perLine: true,
    fields: (order, line) => ({
      'Order Number': `11-${order.number}`,
      'Buyer Name': fullName(order),
      'Buyer Email': order.customer.email,
      'Ship To Name': '贈先 花子',
      'Item Title': line.product,
      Quantity: line.quantity,
      'Sold For': line.price,
      'Total Price': withShipping(order),
      'Sale Date': us(order),
      'Paid On Date': us(order),
    }),
    amount: withShipping,
  },
  'a big shop system': {
    headers:
      'ID|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|Status|Customer Email|Subtotal|Customer Name|Total Refunded',
    perLine: false,
    fields: (order) => ({
      ID: `0000${order.number}`,
      'Purchase Date': `${iso(order)} 10:00:00`,
      'Bill-to Name': fullName(order),
      'Ship-to Name': '贈先 花子',
      'Grand Total (Base)': withShipping(order),
      Status: order.state === 'cancelled' ? 'canceled' : 'complete',
      'Customer Email': order.customer.email,
      Subtotal: goods(order),
      'Customer Name': fullName(order),
    }),
    counts: alive,
    amount: withShipping,
  },
};
