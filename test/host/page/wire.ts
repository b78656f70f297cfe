/** What the local server and its page say to each other. */
import type { IWorkbookData } from '@univerjs/core';
import type { Picture } from '../charts/picture.ts';
import type { Value } from '../workbook.ts';

/** Of the user and of the page. */
export type Language = 'en' | 'ja';

/** An entry of the add-on's menu; one with neither `run` nor `items` is a separator. */
export interface MenuEntry {
  readonly label: string;
  readonly run: string | null;
  readonly items: readonly MenuEntry[];
}

/** A sidebar or a dialog, its page ready for an iframe. */
export interface Panel {
  readonly title: string;
  readonly html: string;
}

/** A tab of which not all rows are drawn; calculations and commands use all of them. */
export interface Cut {
  readonly shown: number;
  readonly rows: number;
}

/** A custom function as it is offered while somebody types its name. */
export interface Offer {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
}

/** The workbook as the page draws it, and what stands around it. */
export interface State {
  readonly language: Language;
  readonly title: string;
  readonly menu: readonly MenuEntry[];
  readonly functions: readonly Offer[];
  readonly book: IWorkbookData;
  /** Id of the tab that is open. */
  readonly active: string;
  /** By tab id. */
  readonly cuts: Readonly<Record<string, Cut>>;
  /** By tab id; tabs without a chart are left out. */
  readonly charts: Readonly<Record<string, readonly Picture[]>>;
}

/** Everything the server answers to anything that is done. */
export interface Reply {
  /** `null` when nothing has changed since the last reply. */
  readonly state: State | null;
  readonly sidebar: Panel | null;
  readonly dialog: Panel | null;
  readonly alerts: readonly string[];
  readonly toasts: readonly string[];
  /** What went wrong, in one sentence. */
  readonly error: string | null;
  /** What a sidebar's call gave. */
  readonly value?: unknown;
}

/** A typed or pasted entry; text is read as Sheets reads typing. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** What the page asks for, by path. */
export interface Requests {
  '/do/open': { readonly fresh: boolean };
  '/do/menu': { readonly run: string };
  '/do/call': {
    readonly name: string;
    readonly args: readonly unknown[];
    /** The cell that is selected, from 0; a script can ask for it. */
    readonly cursor?: { readonly row: number; readonly column: number };
  };
  '/do/edit': { readonly tab: string; readonly entries: readonly Entry[] };
  '/do/tab': TabRequest;
  '/do/grid': GridRequest;
  '/do/language': { readonly language: Language };
  '/do/reset': Record<string, never>;
}

/** Tabs are named by their ids. */
export type TabRequest =
  | { readonly act: 'activate' | 'remove'; readonly tab: string }
  | { readonly act: 'rename'; readonly tab: string; readonly name: string }
  | { readonly act: 'add'; readonly name: string | null };

/** Something done to rows or columns at a selection. */
export interface GridRequest {
  readonly act:
    | 'insertAbove'
    | 'insertBelow'
    | 'insertLeft'
    | 'insertRight'
    | 'deleteRows'
    | 'deleteColumns'
    | 'sortUp'
    | 'sortDown'
    | 'setWidth';
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Pixels, for `setWidth`. */
  readonly width?: number;
}
