/**
 * The one door between the sidebar and the add-on: `serve(name, request)` takes and gives JSON text.
 * Both sides compile against this file. Days travel as ISO text, money as plain numbers.
 */

/** The columns an owner can choose in the sidebar; the first three are all that is needed. */
export const PICKS = ['customer', 'date', 'amount', 'order', 'email', 'name'] as const;
export type Pick = (typeof PICKS)[number];

/** What the owner chose, by 0-based column of the tab; `null` means "none". */
export type Choice = Partial<Record<Pick, number | null>> & {
  /** Decides 03/04/2025 when the cells cannot. */
  readonly dayOrder?: 'day' | 'month';
  /** Which currency counts where the sheet has several, as an ISO code. */
  readonly currency?: string;
};

export type Group = 'keep' | 'grow' | 'watch' | 'rescue' | 'rest';
export type Language = 'en' | 'ja';

/** The follow-up lists; `custom` is one of the owner's own narrow-downs. */
export const LIST_IDS = [
  'lapse-warning',
  'win-back',
  'thank-you',
  'second-order',
  'forgotten',
  'leave-alone',
  'top-gift',
  'coupon',
  'outer-area-mail',
  'seasonal-greeting',
  'newsletter',
  'top-customers',
  'almost-fans',
  'after-purchase',
  'after-sales-hearing',
  'referral-thanks',
  'anniversary',
  'trial-follow-up',
  'complaint-follow-up',
  'quiet-repeaters',
  'key-person-change',
  'visit-round',
  'visit-plan',
  'handover',
  'cross-sell',
  'up-sell',
  'subscription-candidates',
  'custom',
] as const;
export type ListId = (typeof LIST_IDS)[number];

export type Step = 'read' | 'score' | 'write';

/** A message in the user's language; the code says which one, for the view that reacts to it. */
export interface Said {
  readonly code: string;
  readonly text: string;
}

/** The button that mends a problem. */
export type Fix =
  | { readonly do: 'useTab'; readonly tab: string }
  | { readonly do: 'chooseColumns'; readonly columns: readonly Column[] }
  | { readonly do: 'again' }
  /** Looks at the file anew, from the tab that is open. */
  | { readonly do: 'look' }
  /** Shows the tab on which the owner mends it. */
  | { readonly do: 'open'; readonly tab: string }
  /** Takes back what was written before the work was stopped. */
  | { readonly do: 'undo' }
  /** Opens the tab of settings, and makes it where there is none. */
  | { readonly do: 'settings' };

/** A column of the table with its header as it stands. */
export interface Column {
  /** 0-based column of the tab. */
  readonly index: number;
  readonly header: string;
  /** What the sample row holds there, to tell rivals apart. */
  readonly sample?: string;
}

export interface Picked {
  readonly column: number | null;
  /** Other columns that could be meant; empty when the choice is sure. */
  readonly rivals: readonly number[];
}

export interface Count<K extends string = string> {
  readonly key: K;
  readonly count: number;
}

/** What is in the workbook before anything is done. */
export interface Look {
  readonly language: Language;
  /** The tab that is read, and the other tabs an owner could mean. */
  readonly tab: string;
  readonly tabs: readonly string[];
  readonly rows: number;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Every column of the table, for the selects. */
  readonly columns: readonly Column[];
  readonly picks: Readonly<Record<Pick, Picked>>;
  /** Currencies of the sales, the one that counts first; sums over several would mean nothing. */
  readonly currencies: readonly string[];
  /** One row as the owner knows it: customer, day and amount as the sheet would show them. */
  readonly sample: readonly string[];
  readonly skipped: readonly Count[];
  readonly notes: readonly Said[];
  /** The day the results will be counted from. */
  readonly asOf: string;
  /** This tab was segmented before. */
  readonly returning: boolean;
  readonly undo: boolean;
}

export interface SegmentCount {
  /** The letter that stands before the name in the sheet. */
  readonly mark: string;
  readonly name: string;
  readonly customers: number;
  readonly sales: number;
}

export interface GroupCount {
  readonly group: Group;
  readonly customers: number;
  /** Sales of the group's customers in the 365 days before `asOf`, and before their last order. */
  readonly sales: number;
  readonly atStake: number;
  readonly segments: readonly SegmentCount[];
}

export interface TrendPoint {
  /** ISO day. */
  readonly day: string;
  readonly groups: Readonly<Record<Group, number>>;
}

/** The way a list is worked through; it decides which address is needed. */
export type Channel = 'mail' | 'post' | 'phone' | 'visit' | 'none';

export interface ListCount {
  readonly id: ListId;
  readonly group: Group;
  readonly name: string;
  /** Who is on it, in a few words. */
  readonly who: string;
  readonly channel: Channel;
  /** What the file does not say yet, as a sentence; null for a list that can be made. */
  readonly missing: string | null;
  readonly people: number;
  readonly atStake: number;
}

export interface Segmented {
  readonly asOf: string;
  /** Rows below the header that are not blank, and those of them that are sale lines. */
  readonly rows: number;
  readonly lines: number;
  /** Recognised roles of the columns: role → header. */
  readonly columns: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly customers: number;
  readonly orders: number;
  readonly sales: number;
  /** Share of all sales that these customers make, 0 to 1. */
  readonly coverage: number;
  /** Most money at stake first. */
  readonly groups: readonly GroupCount[];
  readonly lists: readonly ListCount[];
  /** The lists of today's work, in the owner's order. */
  readonly work: readonly ListId[];
  /** Members of staff, for the list of a handover. */
  readonly staff: readonly string[];
  /** Rows that the owner wants on a list tab, 50 where they did not say. */
  readonly listMax: number;
  /** Share of a list that the settings keep back to compare, 0 to 1. */
  readonly keepBack: number;
  readonly stages: readonly Count[];
  /** Headcounts of the groups at the last month-ends and on the day of counting, oldest first. */
  readonly trend: readonly TrendPoint[];
  /** Customers by score of recency, best first, and of frequency, lowest first. */
  readonly grid: readonly (readonly number[])[];
  /** Rising: recency at most, frequency and monetary above. */
  readonly cutoffs: {
    readonly recency: readonly number[];
    readonly frequency: readonly number[];
    readonly monetary: readonly number[];
  };
  /** The same in words, best score first. */
  readonly scores: PageTable;
  readonly skipped: readonly Count[];
  readonly notes: readonly Said[];
  /** What is different since the last run of an earlier day, in sentences; none on the first. */
  readonly changed: readonly string[];
  readonly tabs: readonly string[];
  readonly milliseconds: {
    readonly read: number;
    readonly analyse: number;
    readonly write: number;
  };
  readonly undo: boolean;
}

export interface Listed {
  readonly id: ListId;
  readonly name: string;
  /** Null where nobody is on the list: then no tab was made. */
  readonly tab: string | null;
  readonly people: number;
  /** Why people of the list's rule are not on the tab. */
  readonly excluded: readonly Count[];
  readonly notes: readonly Said[];
  readonly undo: boolean;
}

export interface SettingsTab {
  readonly tab: string;
  /** True when the tab was not there yet, and how many settings were added to it. */
  readonly made: boolean;
  readonly added: number;
  /** What is wrong with what the owner typed, each with its cell. */
  readonly notes: readonly Said[];
  readonly undo: boolean;
}

/** What of the report stands on a tab of its own: the whole shop, the visits, the areas. */
export const REPORT_PARTS = ['shop', 'visits', 'areas'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** A page of figures in the sidebar, which the server says whole: every cell as it is shown. */
export interface Page {
  readonly part: PagePart;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly PageTable[];
  /** What is there to be copied, below the lines. */
  readonly copy?: string;
  /** Label of the button that writes the whole of it on a tab; null where data lack. */
  readonly action: string | null;
}
/** A part of the report in short, or the query for BigQuery. */
export const PAGE_PARTS = ['visits', 'areas', 'query'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** At most four narrow columns; the first names the row. */
export interface PageTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to read out of it, below the table. */
  readonly aids: readonly string[];
}

export interface Reported {
  readonly tab: string;
  readonly notes: readonly Said[];
  readonly milliseconds: Segmented['milliseconds'];
  readonly undo: boolean;
}

export interface Queried {
  readonly tab: string;
  readonly undo: boolean;
}

export interface Undone {
  /** Tabs that are gone, and tabs that are kept because somebody edited them. */
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly undo: boolean;
}

export interface Scope {
  readonly tab?: string;
  readonly choice?: Choice;
  /** ISO day; today when left out. */
  readonly asOf?: string;
}

export interface ListRequest {
  readonly id: ListId;
  readonly max?: number;
  /** Another than the list's own way. */
  readonly channel?: Channel;
  /** Whose customers are handed over. */
  readonly staff?: string;
  /** For `custom`: a narrow-down by the name it is saved under, or its conditions. */
  readonly saved?: string;
  readonly who?: readonly NarrowDown[];
  /** Share that is kept back to compare, 0 to 1. */
  readonly keepBack?: number;
}

/** One condition of a narrow-down, as the builder of the sidebar makes it. */
export interface NarrowDown {
  /** A `FactId`, or `bought` for a product bought at any time. */
  readonly fact: string;
  readonly is: 'atLeast' | 'atMost' | 'oneOf' | 'noneOf' | 'holds';
  /** A number, an ISO day, codes or names, or a part of a text. */
  readonly value: number | string | readonly string[];
}

/** A fact that a narrow-down can ask. */
export interface Askable {
  readonly fact: string;
  readonly label: string;
  readonly kind: 'number' | 'day' | 'choice' | 'text';
  /** Codes or names with what they are called; the most frequent names first, at most 200. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export interface Narrowing {
  /** Customers there are, and how many remain after each condition. */
  readonly customers: number;
  readonly remaining: readonly number[];
  readonly atStake: number;
}

export interface NarrowDowns {
  readonly askable: readonly Askable[];
  readonly saved: readonly { readonly name: string; readonly who: readonly NarrowDown[] }[];
}

/** A contact as the form of the sidebar enters it. */
export interface NewContact {
  /** As the owner names the customer: key or name. */
  readonly customer: string;
  readonly type: string;
  readonly purpose: string;
  readonly staff?: string;
  readonly person?: string;
  readonly memo?: string;
  readonly value?: string;
  readonly open?: boolean;
  /** ISO day; today when left out. */
  readonly day?: string;
}

/** What the form of a contact offers, and the customer of the row that is selected in the sheet. */
export interface ContactForm {
  readonly customer: string;
  /** What is known of that customer in one sentence, and the last memo. */
  readonly about: string;
  readonly types: readonly { readonly value: string; readonly label: string }[];
  readonly purposes: readonly { readonly value: string; readonly label: string }[];
}

export interface Logged {
  /** Tab of the log. */
  readonly tab: string;
  /** Rows added, and ticked rows that were in the log already. */
  readonly added: number;
  readonly before: number;
  readonly undo: boolean;
}

/** Address labels, クリックポスト, and ヤマト B2クラウド. */
export const ADDRESS_LAYOUTS = ['label', 'clickpost', 'yamato'] as const;
export type AddressLayout = (typeof ADDRESS_LAYOUTS)[number];

export interface Addressed {
  readonly tabs: readonly string[];
  readonly people: number;
  /** Who was left out and why, and characters that a service does not print. */
  readonly notes: readonly Said[];
  readonly undo: boolean;
}

/** A list tab of the file that has people who are not dealt with, or ticks that are not logged. */
export interface OpenList {
  readonly tab: string;
  readonly day: string;
  readonly people: number;
  readonly done: number;
}

/** What became of the people of a list, beside those who were kept back. */
export interface EffectOfList {
  readonly tab: string;
  /** One plain sentence per horizon that has passed. */
  readonly lines: readonly string[];
}

export interface Lists {
  readonly open: readonly OpenList[];
  readonly effects: readonly EffectOfList[];
}

/** The owner's message for a list with the values of its first person. */
export interface Preview {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** The sentence of reason and the suggested words of the same person. */
  readonly reason: string;
  readonly words: string;
  /** Fields that a message can name, as the tab's headers. */
  readonly fields: readonly string[];
}

/** Every command: what it takes and what it gives. */
export interface Commands {
  look: { request: Scope; answer: Look };
  segment: { request: Scope & { readonly paint?: 'row' | 'column' }; answer: Segmented };
  /** The same answer as `segment` without writing anything: what a returning owner sees. */
  today: { request: Scope; answer: Segmented };
  list: { request: Scope & ListRequest; answer: Listed };
  preview: { request: Scope & ListRequest; answer: Preview };
  narrowDowns: { request: Scope; answer: NarrowDowns };
  narrow: { request: Scope & { readonly who: readonly NarrowDown[] }; answer: Narrowing };
  /** Saves a narrow-down on the tab of settings; an empty `who` removes it. */
  saveNarrowDown: {
    request: Scope & { readonly name: string; readonly who: readonly NarrowDown[] };
    answer: NarrowDowns;
  };
  /** List tabs that are open, and what older ones brought. */
  lists: { request: Scope; answer: Lists };
  /** Puts the ticked rows of a list tab into the contact log, each once. */
  logTicks: { request: Scope & { readonly list: string }; answer: Logged };
  /** Lays the people of a list tab out for labels or a postal service, in tabs of their own. */
  addresses: {
    request: Scope & { readonly list: string; readonly layout: AddressLayout };
    answer: Addressed;
  };
  contactForm: { request: Scope; answer: ContactForm };
  logContact: { request: Scope & NewContact; answer: Logged };
  /** Makes the tab of settings, or brings what we wrote on it up to date, and opens it. */
  settings: { request: Scope; answer: SettingsTab };
  /** Writes a part of the report on its tab; the whole shop when no part is named. */
  report: { request: Scope & { readonly part?: ReportPart }; answer: Reported };
  /** The figures of a part in short, for the sidebar; writes nothing. */
  page: { request: Scope & { readonly part: PagePart }; answer: Page };
  /** Writes the query for BigQuery on a tab of its own. */
  warehouse: { request: Record<string, never>; answer: Queried };
  undo: { request: Record<string, never>; answer: Undone };
  open: { request: { readonly tab: string }; answer: { readonly tab: string } };
  /** Asks the command that is running to stop before it writes. */
  cancel: { request: Record<string, never>; answer: { readonly cancelled: boolean } };
  progress: { request: Record<string, never>; answer: { readonly step: Step | null } };
}
export type Command = keyof Commands;

/** One plain sentence and the button that mends it, never an exception's text. */
export interface Failure {
  readonly ok: false;
  readonly problem: Said;
  readonly fix: Fix | null;
  /** Something was written before the end, and Undo takes it away. */
  readonly wrote?: boolean;
}
export type Answer<C extends Command> =
  | { readonly ok: true; readonly value: Commands[C]['answer'] }
  | Failure;
