import { HORIZONS } from '../followup/effect/compare.ts';
import { recall } from '../followup/effect/holdout.ts';
import { type Listings, NO_LISTINGS } from '../followup/exclusions.ts';
import type { List } from '../followup/lists/list.ts';
import type { Channel } from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import type { Cell, Day } from '../sales/sales.ts';
import { plainText } from '../tabs/safe.ts';
import type { Ours, OurTab } from './ours.ts';

/** The last day on which a list is compared with those who were kept back. */
const COMPARED_DAYS = HORIZONS[HORIZONS.length - 1];

/** A list that nobody worked off for half a year is not open any more. */
const OPEN_DAYS = 182;

/**
 * What the list tabs of the file say: who is on an open one, who was on this list and when, and who
 * of `customers` was kept back from it.
 */
export function listingsOf(
  ours: Ours,
  list: List,
  channel: Channel,
  asOf: Day,
  customers: readonly string[],
): Listings {
  const onOpenList = new Set<string>();
  const lastListed = new Map<string, Day>();
  const keptBack = new Set<string>();
  if (!list.exclude.includes('openList')) return NO_LISTINGS;
  for (const tab of ours.tabs) {
    const { kind, record } = tab.mark;
    if (kind !== 'followup') continue;
    const same = record.list === list.id;
    const open = record.channel === channel;
    if (!same && !open) continue;
    const day = dayFromIso(String(record.day)) ?? 0;
    // Reading a tab costs two calls, so that lists of long ago are taken as closed.
    if (!same && asOf - day > OPEN_DAYS) continue;
    if (same && record.held !== undefined && asOf - day <= COMPARED_DAYS) {
      const keys = customers.map(nameKey);
      for (const k of recall(String(record.held), list.id, day, keys)) keptBack.add(keys[k]);
    }
    for (const { key, done } of rowsOf(tab)) {
      if (open && !done) onOpenList.add(key);
      if (same) lastListed.set(key, Math.max(day, lastListed.get(key) ?? 0));
    }
  }
  return { onOpenList, lastListed, keptBack };
}

/** A person on a list tab; dealt with when the box is ticked or the mail merge has sent. */
export interface ListRow {
  /** As the tab names the customer, and `nameKey` of it. */
  readonly customer: string;
  readonly key: string;
  readonly staff: string;
  /** Others of the household, by name. */
  readonly joint: readonly string[];
  readonly done: boolean;
  /** What the owner wrote of how it went. */
  readonly result: string;
}

/** The rows of a list tab, found by the headers that we wrote; none where the key is gone. */
export function rowsOf({ mark, read }: OurTab): readonly ListRow[] {
  const [header = [], ...rows] = read().cells;
  const at = (id: string): number => header.indexOf(mark.headers[id]);
  const [key, box, sent] = [at('customer'), at('done'), at('emailSent')];
  const [result, staff, joint] = [at('result'), at('staff'), at('jointNames')];
  if (key < 0) return [];
  return rows.flatMap((row): ListRow[] => {
    const customer = plainText(String(row[key]));
    if (customer === '') return [];
    return [
      {
        customer,
        key: nameKey(customer),
        staff: staff < 0 ? '' : plainText(String(row[staff])),
        joint: joint < 0 || row[joint] === '' ? [] : String(row[joint]).split('、'),
        done: row[box] === true || isDay(row[sent]),
        result: result < 0 ? '' : String(row[result]),
      },
    ];
  });
}

/** A mail merge writes the day of sending, or the text of an error, which is no contact. */
function isDay(cell: Cell | undefined): boolean {
  if (typeof cell === 'object') return true;
  return (
    typeof cell === 'string' && /\d{4}/.test(cell) && !/error|exception|失敗|エラー/i.test(cell)
  );
}
