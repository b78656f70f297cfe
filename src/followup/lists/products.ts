import { NO_COMPLAINT } from './exclude.ts';
import type { List } from './list.ts';

/** What the products bought suggest next. */
export const forProducts: readonly List[] = [
  {
    id: 'cross-sell',
    group: 'grow',
    channel: 'mail',
    everyDays: 60,
    who: [{ fact: 'lift', above: 1 }],
    order: [
      { fact: 'lift', first: 'largest' },
      { fact: 'monetary', first: 'largest' },
    ],
    exclude: NO_COMPLAINT,
    fields: ['productA', 'productB', 'companionShare', 'lift'],
    needs: ['product'],
    logged: { purpose: 'proposal' },
  },
  {
    id: 'up-sell',
    group: 'grow',
    channel: 'mail',
    everyDays: 60,
    who: [{ fact: 'bandCount', atLeast: 2 }],
    order: [{ fact: 'bandCount', first: 'largest' }],
    exclude: NO_COMPLAINT,
    fields: ['category', 'band', 'bandCount', 'nextPrice'],
    needs: ['product', 'price'],
    logged: { purpose: 'proposal' },
  },
  {
    id: 'subscription-candidates',
    group: 'keep',
    channel: 'mail',
    everyDays: 91,
    who: [{ fact: 'regularCount', atLeast: 3 }],
    order: [{ fact: 'regularSpread', first: 'smallest' }],
    exclude: NO_COMPLAINT,
    fields: ['regularProduct', 'regularCount', 'regularInterval', 'regularSpread'],
    needs: ['product'],
    logged: { purpose: 'proposal' },
  },
];
