import type { Picked } from '../protocol.ts';
import { type Candidate, type Candidates, passing } from './candidates.ts';
import { isOtherMoney } from './header-roles.ts';
import { headerKey } from './plain.ts';

/** The rank of what is left after fees: never taken before anything else. */
export const LEFT_OVER = 5;

/** Lower is better: with tax before without, the sale before what was paid or left of it. */
export function moneyRank(header: string): number {
  const key = headerKey(header);
  if (/税込|\(?inc(?:l|luding)?\.?(?:tax|vat|gst)|ttc|値引き?後/.test(key)) return 0;
  if (/税抜|税別|本体|\(?ex(?:c|cl|cluding)?\.?(?:tax|vat|gst)|beforetax|値引き?前/.test(key))
    return 4;
  if (/^netsales/.test(key)) return 0;
  // Elsewhere net is what is left after fees.
  if (/^net|net$|net(?:amount|order|total)/.test(key)) return LEFT_OVER;
  if (/^(?:price|価格|料金|value)$/.test(key)) return 3;
  if (/入金|受取|gross/.test(key)) return 2;
  return 1;
}

/** The columns that hold money: running numbers, taxes, fees and the like are none. */
export function moneyIn(list: readonly Candidate[]): readonly Candidate[] {
  const money = list.filter(({ header }) => !isOtherMoney(header));
  const sums = money.filter(({ values }) => !values.running);
  // A few amounts of 1, 2, 3 under a sure header are amounts all the same.
  const plausible = sums.length > 0 ? sums : money.filter(({ strength }) => strength >= 3);
  return passing(plausible, ({ values }) => values.amounts);
}

/** A pick that found something. */
export type Sure = Picked & { readonly column: number };

/** The best of several: the proven one, the best rank, the leftmost; equals with other sums rival. */
export function pickMoney(
  from: Candidates,
  list: readonly Candidate[],
  proven?: number,
): Sure | null {
  const order = (each: Candidate): number =>
    moneyRank(each.header) * 10 - each.strength - (each.column === proven ? 5 : 0);
  const [best, ...others] = [...list].sort((a, b) => order(a) - order(b) || a.column - b.column);
  if (!best) return null;
  const rivals = others
    .filter((each) => order(each) === order(best))
    .filter((each) =>
      from.rows.some((row) => {
        const cells = from.table.cells[row];
        return cells[each.column] !== cells[best.column];
      }),
    );
  return { column: best.column, rivals: rivals.map((each) => each.column) };
}
