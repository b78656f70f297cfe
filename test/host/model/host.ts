/** What passes between a run outside and the services inside the script's context. */
import type { Published } from '../published.ts';
import type { Workbook } from './book.ts';
import type { Doors } from './doors.ts';

/** What the user has allowed the script so far, by the names of Apps Script. */
export type Mode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What the stand-in heeds of `appsscript.json`. */
export interface Manifest {
  timeZone: string;
  runtimeVersion: string;
  oauthScopes: string[];
}

/** Circumstances of a run. */
export interface RunOptions {
  /** What the user has allowed so far; FULL when left out. */
  mode?: Mode;
  /** Such as `en` or `ja`; `en` when left out. */
  userLocale?: string;
  /** The instant at which the run starts; the real time when left out. */
  now?: number;
  /** The counted call that fails, from 1. */
  failAt?: number;
  /** How many times longer than usual each call takes on Google's machines; cells cost the same. */
  slow?: number;
  /** The script's clock leaves out what its calls would take, so that it measures this machine. */
  realTime?: boolean;
  /** The counted call at which the limit strikes, from 1. */
  killAt?: number;
  /** Whose run it is: everybody has a cache of their own. */
  user?: string;
  /** Somebody else holds the lock. */
  locked?: boolean;
  /** False for a script that belongs to no spreadsheet. */
  container?: boolean;
  /** What the user presses in alerts, in order; `OK` when there are no more. */
  answers?: string[];
  /** Called at each counted call with its name, such as `Range.getValues`, and its number. */
  onCall?: (name: string, count: number) => void;
}

/** An entry of a menu: it calls a function, opens a submenu, or is a line when it has no label. */
export interface MenuItem {
  readonly label: string;
  readonly functionName?: string;
  readonly items?: MenuItem[];
}

/** A page as the sidebar or a dialog shows it. */
export interface Page {
  html: string;
  title: string;
}

/** What a run did, besides changing the workbook. */
export interface Run {
  value: unknown;
  /** Calls that reach the spreadsheet, a store or the lock. */
  calls: number;
  /** How often each was called: `Range.getValues` → 2. */
  callLog: Map<string, number>;
  /** Reads that had to wait for a write before them: each costs a round trip more. */
  penalties: number;
  /** What the services would take on Google's machines, by a rough model. */
  seconds: number;
  /** The limit struck: no service answers any more, and what the script returns reaches nobody. */
  killed: boolean;
  /** What works here but is forbidden or unsafe. */
  violations: string[];
  sidebar: Page | null;
  dialog: (Page & { width: number; height: number }) | null;
  alerts: string[];
  toasts: string[];
  menu: MenuItem[];
  log: string[];
}

/** The outer world as the services see it. */
export interface Host {
  readonly book: Workbook;
  readonly manifest: Manifest;
  /** Project files by name, such as `sidebar`. */
  readonly pages: Readonly<Record<string, string>>;
  readonly options: RunOptions;
  readonly run: Run;
  readonly doors: Doors;
  readonly published: Published;
  /** Milliseconds since 1970 at this point of the run. */
  readonly clock: { now(): number };
  /** What HtmlService would damage in a page; null when it is safe. */
  readonly pageFault: (html: string) => string | null;
}
