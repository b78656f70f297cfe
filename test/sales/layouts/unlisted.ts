/** Exports that no list of layouts knows, as shops, tills and payment services write them. */
import { type Export, expectedOf, makeCustomers, makeOrders, row } from './shop.ts';
import { abroad } from './unlisted-abroad.ts';
import { near } from './unlisted-near.ts';

const customers = makeCustomers(25, 61);
const orders = makeOrders(140, customers, 67);
const plans = { ...abroad, ...near };

/** Every export under its name. */
export const unlisted: readonly (readonly [string, Export])[] = Object.entries(plans).map(
  ([name, { headers, perLine, fields, counts = () => true, amount }]) => {
    const titles = headers.split('|');
    const rows = orders.flatMap((order) =>
      (perLine ? order.lines : order.lines.slice(0, 1)).map((line, n) =>
        row(titles, fields(order, line, n)),
      ),
    );
    return [
      name,
      { cells: [titles, ...rows], expected: expectedOf(orders.filter(counts), amount) },
    ];
  },
);
