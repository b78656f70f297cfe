import type { MenuEntry } from '../page/wire.ts';
import type { MenuItem } from '../script.ts';

/** Sheets puts an add-on's items under its project's name. */
const ADD_ON = 'Otokui';

/** What stands under Extensions: the add-on's name with its items, or nothing. */
export function extensionsOf(menu: readonly MenuItem[]): MenuEntry[] {
  return menu.length === 0 ? [] : [{ label: ADD_ON, run: null, items: entries(menu) }];
}

function entries(items: readonly MenuItem[]): MenuEntry[] {
  return items.map((item) => ({
    label: item.label,
    run: item.functionName ?? null,
    items: entries(item.items ?? []),
  }));
}
