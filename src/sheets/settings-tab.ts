import type { Cell, Place } from '../sales/sales.ts';
import { type SettingsRead, settingsOf } from '../settings/read.ts';
import { type Frozen, NOTHING_FROZEN, type Settings, STANDARD } from '../settings/settings.ts';
import type { Note } from '../words/messages.ts';
import type { Ours, OurTab } from './ours.ts';

/** The tab of settings as it was found and read. */
export interface FoundSettings {
  readonly tab: OurTab;
  readonly cells: readonly (readonly Cell[])[];
  readonly frozen: Frozen;
  readonly read: SettingsRead;
}

/** Reads the tab of settings with one call for its cells; null, and no call, where there is none. */
export function findSettings(ours: Ours, place: Pick<Place, 'dayOf'>): FoundSettings | null {
  const tab = ours.tabs.find(({ mark }) => mark.kind === 'settings');
  if (tab === undefined) return null;
  const { sheet, mark } = tab;
  const { cells } = tab.read();
  const frozen = frozenOf(mark.record.frozen);
  const name = () => sheet.getName();
  return {
    tab,
    cells,
    frozen,
    read: settingsOf({ cells, headers: mark.headers, frozen, name }, place),
  };
}

/** The settings that hold: those of the tab, or the standard ones where there is none. */
export function settingsIn(found: FoundSettings | null): Settings {
  return found === null ? STANDARD : found.read.settings;
}

/** What is wrong on the tab, each with its cell. */
export function notesOn(found: FoundSettings | null): readonly Note[] {
  return found === null ? [] : found.read.findings.map(({ note }) => note);
}

function frozenOf(text: string | number | undefined): Frozen {
  return typeof text === 'string' ? JSON.parse(text) : NOTHING_FROZEN;
}
