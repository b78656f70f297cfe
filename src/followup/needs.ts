import { untold } from './facts/rows-needed.ts';
import type { List, Need } from './lists/list.ts';
import type { Shop } from './shop.ts';

/** True where the file says it. */
const HAS: Readonly<Record<Need, (shop: Shop) => boolean>> = {
  address: ({ analysis: { reading } }) =>
    ['address', 'postal_code', 'town', 'city'].some((role) => role in reading.roles),
  product: ({ columns }) => columns.labels('product') !== null || columns.labels('sku') !== null,
  price: ({ analysis: { reading } }) =>
    'unit_price' in reading.roles || 'quantity' in reading.roles,
  referrer: ({ columns }) => columns.labels('referrer') !== null,
  contactPerson: ({ columns, log }) =>
    columns.labels('contact_person') !== null || log.contacts.some(({ person }) => person !== ''),
  staff: ({ columns, own }) => columns.labels('staff') !== null || own.has('ownStaff'),
  demand: ({ own, columns }) => own.has('demand') || columns.labels('demand_size') !== null,
  minutes: ({ own }) => own.has('minutes'),
  visitHours: ({ settings }) => settings.visitHours > 0,
  job: ({ settings, analysis }) =>
    settings.jobWords.length > 0 || analysis.scoring.trade === 'long-cycle',
  visits: ({ settings, log }) =>
    settings.mode === 'visit' || log.contacts.some(({ type }) => type === 'visit'),
  log: ({ log }) => log.contacts.length > 0,
  rows: ({ analysis }) => analysis.visitsKnown === 'all',
};

/**
 * What is missing of a list's needs, in their order. A list that asks what only a row for each sale
 * can tell needs these rows, and no file can say anything else that it needs without them.
 */
export function missing(
  { needs = [], who }: Pick<List, 'needs' | 'who'>,
  shop: Shop,
): readonly Need[] {
  const unknown = untold(shop.analysis.visitsKnown);
  if (who.some(({ fact, orUnknown }) => !orUnknown && unknown.includes(fact))) return ['rows'];
  return needs.filter((need) => !HAS[need](shop));
}
