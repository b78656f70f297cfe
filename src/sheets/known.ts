import type { List } from '../followup/lists.ts';
import type { Known } from '../followup/members.ts';
import { dayFromIso } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import type { Day } from '../sales/sales.ts';
import { plainText } from '../tabs/safe.ts';
import type { Ours, OurTab } from './ours.ts';

/** What the tabs we made know of customers: who must not be contacted, who is on another list. */
export function known(ours: Ours, list: List, asOf: Day): Known {
  const customers = ours.tabs.filter(({ mark }) => mark.kind === 'customers');
  const lists = ours.tabs.filter(({ mark }) => mark.kind === 'followup');
  const open = lists.filter(({ mark }) => mark.record.channel === list.channel);
  const recent = lists.filter(
    ({ mark }) => mark.record.list === list.id && isRecent(mark.record.day, list.everyDays, asOf),
  );
  return {
    doNotContact: keysWhere(customers, 'doNotContact', (ticked) => ticked),
    onOpenList: keysWhere(open, 'done', (ticked) => !ticked),
    recentlyListed: keysWhere(recent, 'done', () => true),
  };
}

/** True within the list's cadence; a list with none holds a person once and never again. */
function isRecent(day: string | number | undefined, everyDays: number, asOf: Day): boolean {
  return everyDays === 0 || asOf - (dayFromIso(String(day)) ?? 0) < everyDays;
}

/** Keys of the rows whose box in a column is as asked. */
function keysWhere(
  tabs: readonly OurTab[],
  id: string,
  wanted: (ticked: boolean) => boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { sheet, mark } of tabs) {
    const [header, ...rows] = sheet.getDataRange().getValues();
    const key = header.indexOf(mark.headers.customer);
    const box = header.indexOf(mark.headers[id]);
    if (key < 0) continue;
    for (const row of rows) {
      if (wanted(row[box] === true)) keys.add(nameKey(plainText(String(row[key]))));
    }
  }
  return keys;
}
