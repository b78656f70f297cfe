import type { TierRow } from '../customers/tiers.ts';
import type { Cell } from '../sales/sales.ts';
import type { Note } from '../words/messages.ts';
import type { Frozen } from './settings.ts';

/** The tab of settings as it stands. */
export interface SettingsCells {
  readonly cells: readonly (readonly Cell[])[];
  /** The headers we wrote, by column id. */
  readonly headers: Readonly<Record<string, string>>;
  readonly frozen: Frozen;
  /** The tab's name, asked for only where something is wrong. */
  readonly name: () => string;
}

/** Something wrong on the tab: the row to say it beside, and the note that names the cell. */
export interface Finding {
  readonly row: number;
  readonly note: Note;
}

/** A row of the owner's segment table, and where it stands. */
export interface OwnRow {
  readonly at: number;
  readonly row: TierRow;
}
