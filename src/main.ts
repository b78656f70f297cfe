/**
 * All that Sheets and Apps Script may call. The build makes each a real top-level function with
 * the JSDoc of its source; nothing else becomes global.
 */
export {
  RFM_CUTOFFS,
  RFM_SCORE,
  RFM_SEGMENT,
  RFM_SUMMARY,
  RFM_TABLE,
} from './functions/rfm.ts';
export {
  help,
  onInstall,
  onOpen,
  segmentCustomers,
  start,
  undoLastChange,
} from './sheets/menu.ts';
export { serve } from './sheets/serve.ts';
