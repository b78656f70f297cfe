import type { Value } from '../../host/workbook.ts';
import type { Row } from './given.ts';

/** True for a ticked box and for a word that says yes. */
export const isYes = (cell: Value | undefined): boolean =>
  cell === true || (typeof cell === 'string' && /^(yes|true|停止|はい)$/i.test(cell));

type Columns = Readonly<Partial<Record<keyof Row, string>>>;

/** What the cells of a table hold, by its headers; dates and amounts by the file's own spellings. */
export interface Table {
  readonly cells: readonly (readonly Value[])[];
  readonly headerRow: number;
  readonly columns: Columns;
  readonly day: (cell: Value) => number;
  readonly isSale?: (row: readonly Value[], at: (header: string) => number) => boolean;
}

/** Pence of a number or of a text such as £1,234.50. */
export function pence(cell: Value): number {
  const text = String(cell)
    .normalize('NFKC')
    .replace(/[^\d.-]/g, '');
  return Math.round(Number(text) * 100);
}

/** The sale rows of a table: those that name a customer. */
export function readRows({ cells, headerRow, columns, day, isSale = () => true }: Table): Row[] {
  const header = cells[headerRow];
  const at = (name: string): number => header.indexOf(name);
  return cells.slice(headerRow + 1).flatMap((row, index): Row[] => {
    const cell = (field: keyof Row): Value => row[at(columns[field] ?? '')] ?? '';
    const text = (field: keyof Row): string => String(cell(field)).trim();
    if (text('customer') === '' || !isSale(row, at)) return [];
    return [
      {
        at: index,
        day: day(cell('day')),
        amount: pence(cell('amount')),
        price: cell('price') === '' ? 0 : pence(cell('price')),
        customer: text('customer'),
        order: text('order'),
        name: text('name'),
        email: text('email').toLowerCase(),
        phone: text('phone'),
        address: text('address'),
        city: text('city'),
        postcode: text('postcode'),
        product: text('product'),
        category: text('category'),
        channel: text('channel'),
        staff: text('staff'),
        person: text('person'),
        referrer: text('referrer'),
        unsubscribed: text('unsubscribed'),
        blocked: text('blocked'),
      },
    ];
  });
}
