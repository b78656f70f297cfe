import type { ShopWords } from './words.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

const firstNames =
  `Olivia Noah Amelia George Isla Arthur Ava Harry Grace Leo Freya Oscar Florence Theo Ivy Jack
  Willow Alfie Rosie Henry Poppy Charlie Evie Thomas Alice Max Daisy Edward Ruby Joseph`.split(
    /\s+/,
  );
const lastNames =
  `Ashdown Barlow Carver Dunmore Ellery Fairley Garside Hollis Ingram Jessop Kendrick Langley Marlow
  Norwood Oakden Pemberton Quill Radcliffe Selwyn Thackray Underhill Vickers Wetherby Yardley`.split(
    /\s+/,
  );

/** A small bakery and coffee roastery in England. */
export const english: ShopWords = {
  title: 'Mill Lane Bakery & Roastery: orders',
  tab: 'Orders',
  headers: [
    'Order No',
    'Order Date',
    'Customer ID',
    'Customer Name',
    'Email',
    'Phone',
    'Product',
    'Quantity',
    'Unit Price',
    'Amount',
    'Channel',
    'Status',
    'Note',
    'Unsubscribed',
    'Address',
  ],
  dateFormat: 'dd/mm/yyyy',
  moneyFormat: '[$£]#,##0.00',
  products: [
    ['Sourdough loaf', 4.2],
    ['Seeded rye', 4.8],
    ['Croissants, box of 6', 12],
    ['Focaccia', 5.5],
    ['Granola 500 g', 7.2],
    ['Lemon drizzle cake', 16],
    ['House blend 250 g', 8.5],
    ['Ethiopia single origin 250 g', 11],
    ['Decaf 250 g', 9],
    ['Coffee subscription, month', 22],
    ['Gift box', 28],
    ['Pour-over set', 34],
    ['Chocolate truffles', 13.5],
    ['Baking class', 45],
    ['Christmas stollen', 14.5],
    ['Mince pies, box of 12', 15],
  ],
  order: (number) => `ML-${10_000 + number}`,
  customer: (k) => `C${1001 + k}`,
  name: (k) => {
    const first = firstNames[k % firstNames.length];
    const last = lastNames[(k + Math.floor(k / firstNames.length)) % lastNames.length];
    return { full: `${first} ${last}`, mail: `${first}.${last}`.toLowerCase() };
  },
  names: [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => ` ${name.replace(' ', '  ')}`,
    (name) => `Dr ${name}`,
  ],
  phone: (k) => `07700 900${String(k).padStart(3, '0')}`,
  towns: [
    'Otley LS21 0ZZ',
    'Ilkley LS29 0ZZ',
    'Leeds LS1 0ZZ',
    'Skipton BD23 0ZZ',
    'Bradford BD1 0ZZ',
    'Harrogate HG1 0ZZ',
    'York YO1 0ZZ',
  ],
  address: (town, house) => `${house} ${lastNames[house % lastNames.length]} Street, ${town}`,
  dates: [
    ({ year, month, day }) => `${day}-${months[month - 1].slice(0, 3)}-${year}`,
    ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
    ({ year, month, day, weekday }) =>
      `${weekdays[weekday]}, ${day} ${months[month - 1].slice(0, 3)} ${year}`,
  ],
  amounts: [
    (amount) => `£${amount.toFixed(2)}`,
    (amount) => `${amount.toFixed(2)} GBP`,
    (amount) => `£ ${amount.toFixed(2)}`,
  ],
  walkIn: 'Walk-in',
  channels: { shop: 'In-store', web: 'Online store', social: 'Instagram' },
  statuses: { done: 'Completed', cancelled: 'Cancelled' },
  refund: 'Refund',
  optOut: 'yes',
  subtotal: ({ year, month }) => `Total for ${months[month - 1]} ${year}`,
};
