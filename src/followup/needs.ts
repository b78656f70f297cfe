import type { Shop } from './shop.ts';

/** What a list cannot do without. */
export type Need =
  | 'address'
  | 'product'
  | 'price'
  | 'referrer'
  | 'contactPerson'
  | 'staff'
  | 'demand'
  | 'minutes'
  | 'visitHours'
  | 'job'
  | 'visits'
  | 'log';

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
};

/** What is missing of a list's needs, in their order. */
export function missing(needs: readonly Need[], shop: Shop): readonly Need[] {
  return needs.filter((need) => !HAS[need](shop));
}
