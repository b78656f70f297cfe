import type { Candidate, Candidates } from './candidates.ts';
import { spreads } from './grouping.ts';
import { headerKey } from './plain.ts';

/** The columns of the customers' names. */
export interface Names {
  /** One column, or last name and first name. */
  readonly columns: readonly number[];
  readonly list: readonly Candidate[];
  readonly rivals: readonly number[];
}

/** Finds the names: last and first name, or one column that names people and not products. */
export function nameColumns(from: Candidates, used: ReadonlySet<number>): Names {
  const last = from.of('last_name')[0];
  const given = from.of('first_name')[0];
  const named = from
    .of('customer_name')
    .filter((each) => !used.has(each.column) && each.values.filled > 0)
    .filter((each) => headerKey(each.header) !== 'name' || isPersonColumn(from, each));
  const best = named[0];
  // 購入者名 beside 購入者姓 is the given name, although alone it is the whole one.
  const rest = last && named.find((each) => headerKey(each.header) === givenBeside(last.header));
  if (last && rest) {
    return { columns: [last.column, rest.column], list: [last, rest], rivals: [] };
  }
  if (last && given && !(best && best.strength >= Math.max(last.strength, 3))) {
    return { columns: [last.column, given.column], list: [last, given], rivals: [] };
  }
  if (best) {
    const rivals = named.slice(1).filter((each) => each.strength === best.strength);
    return { columns: [best.column], list: named, rivals: rivals.map(({ column }) => column) };
  }
  const other = last ?? from.of('company')[0] ?? given;
  return { columns: other ? [other.column] : [], list: other ? [other] : [], rivals: [] };
}

/** The header that a given name has beside a family name's. */
function givenBeside(header: string): string {
  return headerKey(header).replace(/[姓氏]$/, '名');
}

/**
 * A column called only Name may hold order numbers (#1001) or products. It names people when it has
 * no numbers and when no other column says who bought in so many words.
 */
function isPersonColumn(from: Candidates, name: Candidate): boolean {
  if (name.values.digits * 2 > name.values.filled) return false;
  const others = [...from.of('customer_name'), ...from.of('last_name')];
  if (others.some((each) => each.column !== name.column && each.strength >= 3)) return false;
  const products = from.of('product').filter(({ column }) => column !== name.column);
  const goods = from.of('sku').length > 0 || from.of('unit_price').length > 0;
  if (products.length === 0 && goods) {
    const emails = from.of('email')[0];
    if (emails) return !spreads(from, name.column, emails.column);
  }
  return true;
}
