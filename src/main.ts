/**
 * All that Sheets and Apps Script may call. The build makes each a real top-level function with
 * the JSDoc of its source; nothing else becomes global.
 */
export { CLEAN_AMOUNT, CLEAN_DATE } from './functions/clean.ts';
export { CPM_MOVES, CPM_STAGE, CPM_TREND } from './functions/cpm.ts';
export {
  CUSTOMER_DAYS_LATE,
  CUSTOMER_DECILE,
  CUSTOMER_NEXT_ORDER,
  CUSTOMER_RANK,
} from './functions/customer.ts';
export {
  CUSTOMER_EXPECTED_ORDERS,
  CUSTOMER_RETURN_CHANCE,
  CUSTOMER_VALUE,
  PURCHASE_MODEL,
} from './functions/models.ts';
export {
  RFM_CUTOFFS,
  RFM_SCORE,
  RFM_SEGMENT,
  RFM_SUMMARY,
  RFM_TABLE,
} from './functions/rfm.ts';
export { SALES_CHANGE, SALES_COHORTS, SEGMENT_MOVES } from './functions/shop.ts';
export {
  checkInstallation,
  help,
  onInstall,
  onOpen,
  queryForBigQuery,
  segmentCustomers,
  start,
  undoLastChange,
} from './sheets/menu.ts';
export { serve } from './sheets/serve.ts';
