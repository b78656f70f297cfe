import { historyOf } from '../../src/customers/history.ts';
import { fitSpending } from '../../src/models/gamma-gamma.ts';
import { groupsOf, WEEK } from '../../src/models/groups.ts';
import { logGamma } from '../../src/models/log-gamma.ts';
import { fitOrders } from '../../src/models/orders-fit.ts';
import { purchasesOf } from '../../src/models/purchases.ts';
import { type Summary, summaryOf } from '../../src/models/summary.ts';
import { csv, day, salesOf } from '../data.ts';
import type { Trial } from './trial.ts';

/** Both models on all of CDNOW, beside looking at the two likelihoods once, customer by customer. */
export const modelTrials = (): Trial[] => [
  {
    what: 'BG/NBD and Gamma-Gamma, CDNOW',
    size: 23_570,
    unit: 'customers',
    prepare() {
      const lines = csv('../bench/cdnow.csv.gz').map(
        (row) => [row.customer_id, row.date, Number(row.amount)] as const,
      );
      const summary = summaryOf(purchasesOf(historyOf(salesOf(lines)), day('1998-06-30')));
      return {
        ours: () => [fitOrders(groupsOf(summary, WEEK)), fitSpending(summary)],
        peers: { 'likelihoods, once': () => plainLikelihoods(summary) },
      };
    },
  },
];

/** Both log-likelihoods at likely parameters, each customer by itself: a search asks this often. */
function plainLikelihoods({ x, tx, T, m, paying }: Summary): number {
  const [r, alpha, a, b] = [0.28, 7, 0.5, 1.9];
  const [p, q, v] = [6, 3.7, 15];
  let value = 0;
  for (let s = 0; s < x.length; s++) {
    const shared = logGamma(r + x[s]) - logGamma(r) + r * Math.log(alpha);
    const stayed = logGamma(b + x[s]) - logGamma(b) + logGamma(a + b) - logGamma(a + b + x[s]);
    const odds = x[s] > 0 ? a / (b + x[s] - 1) : 0;
    const late = ((alpha + T[s] / WEEK) / (alpha + tx[s] / WEEK)) ** (r + x[s]);
    value += shared + stayed - (r + x[s]) * Math.log(alpha + T[s] / WEEK);
    value += Math.log1p(odds * late);
    if (x[s] === 0 || m[s] <= 0 || paying[s] === 0) continue;
    const px = p * x[s];
    value += logGamma(px + q) - logGamma(px) - logGamma(q) + q * Math.log(v);
    value += (px - 1) * Math.log(m[s]) + px * Math.log(x[s]) - (px + q) * Math.log(x[s] * m[s] + v);
  }
  return value;
}
