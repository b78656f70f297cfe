import type { Analysis } from '../customers/analysis.ts';
import { type Log, logOf, NO_LOG } from '../followup/log/log.ts';
import { logColumnsOf } from '../followup/log/log-columns.ts';
import { readLog } from '../followup/log/read-log.ts';
import { NOTHING_OWN, type Own, ownWhenAsked, readOwn } from '../followup/own.ts';
import { seasonsOf } from '../followup/season.ts';
import type { Shop } from '../followup/shop.ts';
import { nameKey } from '../sales/names.ts';
import { saleColumns } from '../sales/sale-columns.ts';
import type { Cell, Place } from '../sales/sales.ts';
import type { Settings } from '../settings/settings.ts';
import { plainText } from '../tabs/safe.ts';
import { listOfLabel } from './list-label.ts';
import type { Ours } from './ours.ts';

/** What a shop is gathered from. */
interface Sources {
  readonly analysis: Analysis;
  readonly ours: Ours;
  readonly place: Place;
  readonly settings: Settings;
  /** The cells of the sales tab. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Everything that lists draw on: the log is read now, the owner's columns when asked for. */
export function shopOf({ analysis, ours, place, settings, cells }: Sources): Shop {
  const find = customerFinder(analysis);
  return {
    analysis,
    columns: saleColumns(cells, analysis.reading),
    log: logIn(ours, place, find),
    own: ownWhenAsked(() => ownIn(ours, find)),
    settings: { ...settings.followUp, seasons: seasonsOf(place.locale) },
  };
}

function logIn(ours: Ours, place: Place, find: (text: string) => number): Log {
  const tab = ours.tabs.find(({ mark }) => mark.kind === 'log');
  if (tab === undefined) return NO_LOG;
  const { cells } = tab.read();
  const { log } = readLog(cells, logColumnsOf(cells[0] ?? []), place, find);
  return logOf(log.contacts.map((one) => ({ ...one, list: listOfLabel(one.list) })));
}

function ownIn(ours: Ours, find: (text: string) => number): Own {
  const tab = ours.tabs.find(({ mark }) => mark.kind === 'customers');
  return tab === undefined ? NOTHING_OWN : readOwn(tab.read().cells, tab.mark.headers, find);
}

/** The customer of a key as our tabs hold it, or of a name that only one customer has; else -1. */
export function customerFinder({ reading }: Analysis): (text: string) => number {
  const { customers } = reading.sales;
  const byName = new Map<string, number>();
  reading.contacts.name.forEach((name, k) => {
    const key = nameKey(name);
    if (key !== '') byName.set(key, byName.has(key) ? -1 : k);
  });
  const byKey = new Map(customers.map((customer, k) => [nameKey(customer), k]));
  return (text) => {
    const key = nameKey(plainText(text));
    return byKey.get(key) ?? byName.get(key) ?? -1;
  };
}
