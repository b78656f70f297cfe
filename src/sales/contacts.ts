import type { Columns } from './columns.ts';
import { emailKey, isRelay } from './contact-keys.ts';
import { wordKey, wordsOf } from './domain.ts';
import { type Cells, joined } from './gather.ts';
import type { Contacts } from './reading.ts';
import type { Cell, Sales } from './sales.ts';
import { isBlank, type Table, textOf } from './table.ts';
import { isYes } from './yes.ts';

/** What the sheet says of each customer besides the sales: always the newest filled cell. */
export function readContacts(
  table: Table,
  columns: Columns,
  cells: Cells,
  sales: Sales,
  rowOfLine: Uint32Array,
): Contacts {
  const { at } = cells;
  const one = (column: number | null | undefined): Cell[] | null =>
    typeof column === 'number' ? at(column) : null;
  const { roles, identity, picks } = columns;
  const latest = (cells: readonly Cell[] | null, way: 1 | -1 = 1): string[] =>
    newest(cells, sales, rowOfLine, way);
  const parts = ['prefecture', 'city', 'town', 'address', 'address2'] as const;
  const address = identity.toOthers ? [] : parts.flatMap((role) => roles[role] ?? []);
  const names = cells.who.name ?? one(picks.name.column);
  const email = latest(one(picks.email.column)).map((text) => (emailKey(text) ? text : ''));
  const products = one(roles.product);
  return {
    name: latest(names),
    email,
    phone: latest(joined(identity.phone, at, '-')),
    postalCode: latest(joined(identity.postal, at, '-')),
    address: latest(joined(address, at, ' ')),
    staff: latest(one(roles.staff)),
    lastProduct: latest(products),
    firstProduct: latest(products, -1),
    ...readConsent(columns, one, latest, sales.customers.length),
    marketplace: marketplaces(table, email, latest(one(roles.channel))),
  };
}

/** The text that stands on each customer's newest line (oldest, when `way` is -1) that has one. */
function newest(
  cells: readonly Cell[] | null,
  { customer, day, amount, customers }: Sales,
  rowOfLine: Uint32Array,
  way: 1 | -1,
): string[] {
  const found = new Array<string>(customers.length).fill('');
  if (!cells) return found;
  const days = new Int32Array(customers.length).fill(-(2 ** 31));
  const money = new Float64Array(customers.length);
  for (let i = 0; i < customer.length; i++) {
    const cell = cells[rowOfLine[i]];
    if (isBlank(cell) || typeof cell === 'object') continue;
    const k = customer[i];
    const when = day[i] * way;
    if (when < days[k]) continue;
    const text = textOf(cell) || String(cell);
    // Of one day the dearest line counts, so that the order of the rows never shows.
    const tied = when === days[k];
    if (tied && (amount[i] < money[k] || (amount[i] === money[k] && text <= found[k]))) continue;
    days[k] = when;
    money[k] = amount[i];
    found[k] = text;
  }
  return found;
}

function readConsent(
  { from }: Columns,
  one: (column: number) => Cell[] | null,
  latest: (cells: readonly Cell[] | null) => string[],
  size: number,
): Pick<Contacts, 'consent' | 'doNotDeal' | 'noMail' | 'noPost'> {
  const consent = new Array<'yes' | 'no' | 'unknown'>(size).fill('unknown');
  const doNotDeal = new Uint8Array(size);
  const noMail = new Uint8Array(size);
  const noPost = new Uint8Array(size);
  for (const { column, header } of from.of('opt_in')) {
    const post = /dm|ハガキ|はがき|郵送/i.test(header);
    latest(one(column)).forEach((text, k) => {
      const key = wordKey(text);
      if (wordsOf('opt_in_true').has(key) || key === '1') {
        if (consent[k] === 'unknown') consent[k] = 'yes';
      } else if (wordsOf('opt_out_true').has(key) || key === '0') {
        consent[k] = 'no';
        noMail[k] = 1;
        if (post) noPost[k] = 1;
      }
    });
  }
  for (const { column, header } of from.of('opt_out')) {
    const post = /dm|ハガキ|はがき|郵送|送付|連絡|contact|do not mail|marketing/i.test(header);
    latest(one(column)).forEach((text, k) => {
      if (!isYes(text)) return;
      consent[k] = 'no';
      noMail[k] = 1;
      if (post) noPost[k] = 1;
    });
  }
  for (const { column } of from.of('do_not_deal')) {
    latest(one(column)).forEach((text, k) => {
      if (isYes(text)) doNotDeal[k] = 1;
    });
  }
  return { consent, doNotDeal, noMail, noPost };
}

const marketplaceExports = new Set(['amazon_orders', 'rakuten_rms']);

/** Amazon and 楽天 forbid writing to their buyers: told by the export, the address or the channel. */
function marketplaces(
  table: Table,
  email: readonly string[],
  channel: readonly string[],
): Uint8Array {
  const all = table.match !== null && marketplaceExports.has(table.match.layout.id);
  return Uint8Array.from(email, (address, k) =>
    all || isRelay(address.toLowerCase()) || /amazon|アマゾン|楽天|rakuten/i.test(channel[k])
      ? 1
      : 0,
  );
}
