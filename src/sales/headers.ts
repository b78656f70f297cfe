import type { Column } from '../protocol.ts';
import type { Tab } from './reading.ts';
import type { Place } from './sales.ts';
import { findTable } from './table.ts';

/** The columns of a tab whose sales could not be read; none where it has no table. */
export function headersOf(tab: Tab, place: Place): readonly Column[] {
  const headers = findTable(tab.cells, tab.name, place)?.headers ?? [];
  return headers.map((header, index) => ({ index, header })).filter(({ header }) => header !== '');
}
