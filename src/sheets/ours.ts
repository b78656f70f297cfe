import type { Cell } from '../sales/sales.ts';
import type { TabKind, TabPlan } from '../tabs/plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * The key of all that we mark: a tab of ours, which may be renamed, and our column of a sales tab,
 * which may move. One key, so that one search finds both.
 */
const KEY = 'otokui';

/** What we keep with a tab: what it is, what we wrote, and in which run. */
export interface TabMark {
  readonly kind: TabKind;
  readonly headers: Readonly<Record<string, string>>;
  readonly record: Readonly<Record<string, string | number>>;
  /** The run that wrote the tab last; Undo looks for it. */
  readonly run: number;
  /** Fingerprint of what that run wrote; null where the owner has written too. */
  readonly print: string | null;
  /** The tab's own id where the mark keeps it: asking for it would cost a call at every run. */
  readonly id?: number;
  /** The tab is being made; where no run is at work any more, the platform ended it in between. */
  readonly begun?: true;
}

export interface OurTab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly mark: TabMark;
  readonly metadata: Metadata;
  /** What stands on the tab, read when first asked for and once a command. */
  readonly read: () => TabCells;
}

/** The filled part of a tab. */
export interface TabCells {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly cells: readonly (readonly Cell[])[];
}

/** What is ours in a file and still there. */
export interface Ours {
  readonly tabs: readonly OurTab[];
  /** Our column, 1-based, by the id of the sales tab that has it. */
  readonly columns: ReadonlyMap<number, number>;
}

/** Finds our tabs and columns with one search. */
export function findOurs(spreadsheet: Spreadsheet): Ours {
  const tabs: OurTab[] = [];
  const columns = new Map<number, number>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    const location = metadata.getLocation();
    const mark = readMark(metadata.getValue());
    if (mark === null) {
      const range = location.getColumn();
      if (range !== null) columns.set(range.getSheet().getSheetId(), range.getColumn());
      continue;
    }
    const sheet = location.getSheet();
    if (sheet === null) continue;
    const id = mark.id ?? sheet.getSheetId();
    tabs.push({ sheet, id, mark, metadata, read: readOnce(sheet) });
  }
  return { tabs, columns };
}

/** The same tab, to be read anew: somebody may have sorted it or written on it since. */
export function freshly(tab: OurTab): OurTab {
  return { ...tab, read: readOnce(tab.sheet) };
}

/** Where our column of a sales tab stands at this moment, 1-based; 0 where there is none. */
export function ourColumn(sheet: Sheet): number {
  return columnMark(sheet)?.getLocation().getColumn()?.getColumn() ?? 0;
}

/** Takes our mark off a column of a sales tab, and nothing else. */
export function unmarkColumn(sheet: Sheet): void {
  columnMark(sheet)?.remove();
}

function columnMark(sheet: Sheet): Metadata | undefined {
  const found = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.find((metadata) => metadata.getLocation().getColumn() !== null);
}

function readOnce(sheet: Sheet): () => TabCells {
  let read: TabCells | null = null;
  return () => {
    if (read === null) {
      const range = sheet.getDataRange();
      read = { range, cells: range.getValues() as Cell[][] };
    }
    return read;
  };
}

/** Metadata that somebody else's script wrote under our key is not ours. */
function readMark(text: string | null): TabMark | null {
  try {
    const mark = JSON.parse(text ?? '');
    return typeof mark === 'object' && mark !== null && 'kind' in mark ? mark : null;
  } catch {
    return null;
  }
}

/** Marks a tab as ours, or renews the mark of one that was; gives the mark of the finished tab. */
export function markTab(
  sheet: Sheet,
  plan: TabPlan,
  existing: OurTab | null,
  written: Pick<TabMark, 'run' | 'print'>,
  begun: boolean,
): TabMark {
  // An owner's column keeps the header it was made with, also when the language has changed since.
  const headers = Object.fromEntries(
    plan.columns.map(({ id, header, owner }) => [
      id,
      owner === true ? (existing?.mark.headers[id] ?? header) : header,
    ]),
  );
  const mark = { kind: plan.kind, headers, record: plan.record, ...written };
  writeMark(sheet, existing, begun ? { ...mark, begun } : mark);
  return mark;
}

/** Writes a mark, on a tab that has none yet or over the one that it has. */
export function writeMark(sheet: Sheet, existing: OurTab | null, mark: TabMark): void {
  const text = JSON.stringify(mark);
  if (existing !== null) existing.metadata.setValue(text);
  else sheet.addDeveloperMetadata(KEY, text, visible());
}

/** Marks a whole column of a sales tab as ours. */
export function markColumn(sheet: Sheet, letters: string): void {
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(KEY, visible());
}

/** Writes another mark on a tab that was just made. */
export function renewMark(sheet: Sheet, mark: TabMark): void {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  metadata.setValue(JSON.stringify(mark));
}

/** Open to other projects: a script that is set up anew must still know its own tabs. */
function visible(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}
