import type { Shop } from '../../../followup/shop.ts';
import type { MakeSection } from '../section.ts';
import { funnelSection, relationMonthSection } from './relation.ts';
import { afterSalesSection, answerSection, quietSection } from './service.ts';

/** How far relations have come, for shops that call on their customers. */
export const FIRM_SECTIONS: readonly MakeSection[] = [
  funnelSection,
  relationMonthSection,
  quietSection,
  afterSalesSection,
  answerSection,
].map((make) => (source) => (callsOnCustomers(source.shop) ? make(source) : null));

/** True for shops of the visiting kind, and for those that log any visit. */
function callsOnCustomers({ settings, log }: Shop): boolean {
  return settings.mode === 'visit' || log.contacts.some(({ type }) => type === 'visit');
}
