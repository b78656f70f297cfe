import type { Picked } from '../protocol.ts';
import { type Candidate, type Candidates, mostly, passing } from './candidates.ts';
import { dateRanks } from './domain.ts';
import { isOtherDate } from './header-roles.ts';
import { headerKey } from './plain.ts';
import type { Cell } from './sales.ts';

/** Words of the ranks in other spellings: the sale itself, its delivery, its payment. */
const lateWords: readonly RegExp[] = [
  /納品|出荷|発送|配送|ship|deliver|fulfil/,
  /請求|入金|発行|支払|決済|invoice|paid|payment|posted|settle|payout|due/,
];

/** 0 the day of the sale, 1 of the delivery, 2 of the payment. */
function rankOf(header: string): number {
  const key = headerKey(header);
  const listed = dateRanks.findIndex((rank) => rank.some((word) => headerKey(word) === key));
  if (listed >= 0) return listed;
  return 1 + lateWords.findIndex((words) => words.test(key));
}

/** Numbers count as days only where the header speaks of a date. */
function datesIn({ values, strength }: Candidate): number {
  return values.dates + (strength > 0 ? values.dayNumbers : 0);
}

/**
 * The date column: by header, rank and values. Rivals are columns of the same rank that hold other
 * days. A column filled in fewer than half of the rows yields to a fuller one.
 */
export function chooseDate(from: Candidates): Picked {
  const mapped = from.mapped('date');
  if (mapped !== undefined) return { column: mapped, rivals: [] };
  const sales = from.of('date').filter((each) => !isOtherDate(each.header));
  const named = passing(sales, datesIn);
  const found = named.length > 0 ? named : byValues(from);
  if (found.length === 0) return { column: null, rivals: [] };
  const fullest = Math.max(...found.map((each) => each.values.filled));
  const full = found.filter((each) => each.values.filled * 2 >= fullest);
  const order = (each: Candidate): number => rankOf(each.header) * 10 - each.strength;
  const best = [...full].sort((a, b) => order(a) - order(b) || a.column - b.column)[0];
  const rivals = full
    .filter((each) => each !== best && rankOf(each.header) === rankOf(best.header))
    .filter((each) => each.strength >= best.strength && differ(from, best.column, each.column));
  return { column: best.column, rivals: rivals.map((each) => each.column) };
}

function byValues(from: Candidates): readonly Candidate[] {
  return from.unknown.filter(
    (each) => mostly(datesIn(each), each.values) && !isOtherDate(each.header),
  );
}

/** Two columns that always say the same need no question. */
function differ(from: Candidates, a: number, b: number): boolean {
  const key = (cell: Cell | undefined): unknown =>
    typeof cell === 'object' ? cell.getTime() : cell;
  return from.rows.some((row) => {
    const cells = from.table.cells[row];
    return key(cells[a]) !== key(cells[b]);
  });
}
