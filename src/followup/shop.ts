import type { Analysis } from '../customers/analysis.ts';
import type { SaleColumns } from '../sales/sale-columns.ts';
import type { FollowUp } from './follow-up.ts';
import type { Log } from './log/log.ts';
import type { Own } from './own.ts';

/** All that lists, plans and reports can draw on. */
export interface Shop {
  readonly analysis: Analysis;
  /** What the sales tab says beside customer, day and amount. */
  readonly columns: SaleColumns;
  readonly log: Log;
  /** What the owner wrote beside the customers. */
  readonly own: Own;
  readonly settings: FollowUp;
  /** Households by town as the owner typed them; only the report asks for them. */
  readonly households?: ReadonlyMap<string, number>;
}
