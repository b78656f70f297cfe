import type { Analysis } from '../../customers/analysis.ts';
import { plain } from '../../sales/plain.ts';
import type { SaleColumns } from '../../sales/sale-columns.ts';
import type { Log } from '../log/log.ts';
import { contactsUntil } from './contacts-in.ts';

/** Why a product is not to be offered to a customer. */
export type OfferBar = 'bought' | 'declined';

/** By which an entry of the log says that something is not wanted. */
const DECLINED =
  /不要|いらない|要らない|間に合って|結構です|not? (?:needed|interested|wanted|need|interest)|(?:does|do)(?:n't| not) (?:need|want)|declined/;

/**
 * What is not to be offered again (METHODS 7, C30): a product that customer `k` already bought,
 * unless it is one that is used up, or that an entry of the log names as not wanted. Asked with a
 * product's name as `SaleColumns` has it.
 */
export function offerBars(
  { reading, facts }: Analysis,
  columns: SaleColumns,
  log: Log,
  isConsumable: (product: string) => boolean = () => false,
): (k: number, product: string) => OfferBar | null {
  const { customer, day, amount } = reading.sales;
  const products = columns.labels('product');
  const names = products?.names ?? [];
  const index = new Map(names.map((name, at) => [name, at]));
  const bought = new Set<number>();
  for (let i = 0; products !== null && i < day.length; i++) {
    if (products.of[i] === 0 || day[i] > facts.asOf || amount[i] <= 0) continue;
    bought.add(customer[i] * names.length + products.of[i]);
  }
  return (k, product) => {
    const at = index.get(product);
    if (at !== undefined && bought.has(k * names.length + at) && !isConsumable(product)) {
      return 'bought';
    }
    return isDeclined(log, k, product, facts.asOf) ? 'declined' : null;
  };
}

function isDeclined(log: Log, k: number, product: string, asOf: number): boolean {
  const name = folded(product);
  if (name === '') return false;
  return contactsUntil(log, k, asOf).some(({ memo, result }) => {
    const text = folded(`${memo} ${result}`);
    return DECLINED.test(text) && text.includes(name);
  });
}

function folded(text: string): string {
  return plain(text).toLowerCase();
}
