/**
 * Every English sentence the product says. `ja.ts` is typed by this file, so a sentence missing
 * there does not compile. Each export is a section of its own: the sidebar bundles what it uses.
 */
import type { Language, ListId } from '../protocol.ts';

/** The language of this file. */
export const language: Language = 'en';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
const quoted = (tabs: readonly string[]): string => tabs.map((tab) => `“${tab}”`).join(', ');

/** Why something cannot be done: what is wrong, where, what to do. Never a cell's content. */
export const problems = {
  emptyTab: (tab: string) => `The tab “${tab}” is empty. Open the tab with one sale a row.`,
  noTable: (tab: string) => `No sales table on “${tab}”. Open the tab with one sale a row.`,
  oneRow: (tab: string) => `“${tab}” has a header but no sales below it. Add your sales first.`,
  noCustomer: (tab: string) =>
    `No column of “${tab}” names the customer. Choose the column that does.`,
  noDate: (tab: string) => `No column of “${tab}” reads as dates. Choose the column with the date.`,
  noAmount: (tab: string) =>
    `No column of “${tab}” reads as money. Choose the column with the amount.`,
  noSale: (tab: string) => `No row of “${tab}” could be read as a sale. Check the chosen columns.`,
  customerList: (tab: string) =>
    `“${tab}” has one row per customer, not per sale. Open the tab with the orders.`,
  ourTab: (tab: string) => `“${tab}” is a tab that Otokui made. Open the tab with your sales.`,
  noScored: () => 'No customer has a purchase yet, so there is nobody to score.',
  tabGone: (tab: string) => `The tab “${tab}” is not there any more. Nothing was written.`,
  protectedTab: (tab: string) =>
    `“${tab}” is protected and you may not edit it. Ask its owner for access. Nothing was written.`,
  changed: () => 'The sheet changed while Otokui was working. Nothing was written. Try again.',
  busy: () => 'Somebody else is running Otokui on this file. Nothing was written. Try again.',
  unfinished: (done: number, parts: number) =>
    `Sheets is slow just now, so this is done in steps: ${done} of ${parts} parts are written and complete. Do the same again for the rest, or leave the panel open.`,
  slow: (written: boolean) =>
    written
      ? 'Sheets is too slow just now to finish. What is written is complete. Try again later for the rest.'
      : 'Sheets is too slow just now to finish this in its six minutes. Nothing was written. Try again later.',
  cancelled: (written: boolean) =>
    written
      ? 'Stopped. What was written until then is complete; Undo takes it away.'
      : 'Stopped. Nothing was written.',
  keyColumnGone: (tab: string, header: string) =>
    `The tab “${tab}” has no column “${header}” any more. Put the header back, or delete the tab.`,
  tooManyCells: (written: boolean) =>
    `This file has no room left: Sheets holds 10 million cells. ${written ? 'What is written is complete' : 'Nothing was written'}. Delete empty columns, or choose “Query for BigQuery” in the menu of a new file.`,
  nothingToUndo: () => 'There is nothing to undo.',
  noList: (id: string) => `There is no list “${id}”. Choose one that the sidebar shows.`,
  noNarrowDown: () => 'There is no narrow-down of that name. Choose one that the sidebar shows.',
  narrowDown: () => 'These conditions do not fit together. Choose them again.',
  listNeeds: (what: readonly string[]) =>
    `This list needs ${what.join(' and ')}. Add it to the file and try again.`,
  noPage: () => 'There is no such page. Choose one that the sidebar shows.',
  noDemand: (tab: string, column: string) =>
    `No demand is known yet: on the tab “${tab}”, in the column “${column}”, type what some customers buy in a year from everybody.`,
  noVisitHours: (tab: string, setting: string) =>
    `No hours are set aside for visits: on the tab “${tab}”, beside “${setting}”, type how many there are in a year.`,
  noTowns: (tab: string) =>
    `Nothing says where your customers come from: add a column with their address, postcode or sales channel to “${tab}”.`,
  noYear: (day: string) =>
    `Nobody bought in the 365 days up to ${day}: choose an earlier day at “Count days up to”.`,
  noContact: () => 'Name the customer first. Nothing was logged.',
  summedUp: (tab: string) =>
    `“${tab}” has one row per customer, so nothing over time can be told. Open the tab with one sale a row.`,
  warehouseTable: (typed: string, cell: string) =>
    `${cell}: “${typed}” is no table of BigQuery. Type one such as my-project.shop.sales.`,
  warehouseColumn: (typed: string, cell: string) =>
    `${cell}: “${typed}” is no column of BigQuery. Type its name as BigQuery shows it.`,
  warehouseZone: (zone: string) =>
    `BigQuery does not know the time zone “${zone}” of this file. Choose another under File > Settings.`,
  noPermission: () =>
    'Google does not let Otokui work here yet. Choose Start again and tick both permissions.',
  unexpected: () => 'Something went wrong. Nothing of yours was changed. Try again.',
} as const;

/** What was decided or is worth knowing, each with what to do. */
export const notes = {
  coverage: (percent: number) =>
    `These results are about ${percent} % of your sales: the rest names no customer. Ask for a name or a card at the till.`,
  shortHistory: (days: number) =>
    `Only ${plural(days, 'day', 'days')} of history: scores are rough. Take them seriously after half a year.`,
  fewCustomers: (count: number) =>
    `Only ${plural(count, 'customer', 'customers')}: scores are rough below 20. Go by the names, not the colors.`,
  unreadable: (percent: number) =>
    `${percent} % of the rows could not be read. See the tab Data check for the rows.`,
  future: (rows: number) =>
    `${plural(rows, 'row is', 'rows are')} dated after today and not used. Check these dates.`,
  oneCustomer: (percent: number) =>
    `One customer has ${percent} % of the rows: probably a collective account. Call it “walk-in” to leave it out of the scores.`,
  stale: (days: number) =>
    `The last sale is ${plural(days, 'day', 'days')} old. Everybody looks late; count from that day instead.`,
  emptyScore: (scores: string, percent: number) =>
    `No customer has ${scores}: ${percent} % bought once.`,
  orderTotalRepeated: (header: string) =>
    `“${header}” repeats the order's total on every line: it was counted once per order.`,
  orderTotalFirst: (header: string) =>
    `“${header}” stands on an order's first line only: it was counted once per order.`,
  lineAmount: (header: string) => `“${header}” is the amount of each line: lines were added up.`,
  totalBreakers: (header: string, count: number) =>
    `${plural(count, 'order does', 'orders do')} not follow that in “${header}”. Look at them once.`,
  rival: (header: string, others: string) =>
    `“${header}” was used; ${others} would fit as well. Change the column if that is wrong.`,
  dayFirst: (header: string) =>
    `“${header}” does not prove its order: 03/04 was read as 3 April. Say if it is month first.`,
  monthFirst: (header: string) =>
    `“${header}” does not prove its order: 03/04 was read as March 4. Say if it is day first.`,
  yearsGiven: (header: string, rows: number) =>
    `${plural(rows, 'date', 'dates')} in “${header}” had no year: it was taken from the title or the order of the rows.`,
  swapped: (header: string, rows: number) =>
    `${plural(rows, 'date', 'dates')} in “${header}” had day and month the wrong way round, as when a file of another country is opened: read the right way here.`,
  monthOnly: (rows: number) =>
    `${plural(rows, 'row names', 'rows name')} only a month and ${rows === 1 ? 'counts' : 'count'} on its last day.`,
  filledDown: (rows: number) =>
    `${plural(rows, 'row', 'rows')} took the date or customer from the row above, as merged cells do.`,
  priceTimesQuantity: (price: string, quantity: string) =>
    `The amount is “${price}” times “${quantity}”.`,
  unit: (header: string, times: number) =>
    `“${header}” was multiplied by ${times.toLocaleString('en')}, as its unit says.`,
  otherCurrency: (main: string, rows: number, others: string) =>
    `Only ${main} was added up: ${plural(rows, 'row is', 'rows are')} in ${others}.`,
  refundColumn: (header: string) => `“${header}” was taken off the sales.`,
  taxIncluded: (header: string) => `“${header}” holds amounts with tax.`,
  taxExcluded: (header: string) => `“${header}” holds amounts without tax.`,
  nameOnly: () =>
    'Customers are told apart by name alone: two people of one name count as one customer.',
  joined: (count: number) =>
    `${plural(count, 'customer', 'customers')} written in two ways ${count === 1 ? 'was' : 'were'} joined, since two of name, phone, e-mail and postal code agree.`,
  crossTable: () =>
    'A table of customers by months: each amount counts as one sale on the last day of its month, so numbers of orders are unreliable.',
  summedUp: (hasFirst: boolean) =>
    `One row per customer: scores, colors and the main lists work; the report and lists that need each sale do not.${hasFirst ? '' : ' Add a column with the first visit for the stages.'}`,
  otherTable: () => 'There is another table on this tab, which was not read.',
  setting: (cell: string, key: keyof typeof settings.keys, wanted: Wanted) =>
    `${cell} (${settings.keys[key].name}) cannot be used, so the default holds. Type ${wantedText(wanted)}.`,
  settingOrder: (cell: string) =>
    `${cell}: prime days are fewer than budding days, so the defaults hold. Type a larger number of prime days.`,
  settingsHeaders: (tab: string, header: string) =>
    `“${tab}” lacks a header such as “${header}”, so the defaults hold. Put the header row back.`,
  segmentName: (cell: string) =>
    `${cell}: a segment needs a name. The eleven standard segments are used.`,
  segmentGroup: (cell: string) =>
    `${cell} is no group, so the eleven standard segments are used. Type ${Object.values(groups)
      .map(({ name }) => name)
      .join(', ')}.`,
  segmentCells: (cell: string) =>
    `${cell} names no cells, so the eleven standard segments are used. Type cells such as 555 554, or R 4-5 FM 1-2.`,
  segmentMany: (cell: string, most: number) =>
    `${cell}: more than ${most} segments, so the eleven standard ones are used. Remove some rows.`,
  segmentOverlap: (cell: string, cells: string) =>
    `${cell}: an earlier row has ${cells} already and wins. Take these cells out of one of the two.`,
  templateList: (cell: string) =>
    `${cell} is no list, so this template is not used. Type the name of a list, or nothing for all.`,
  templateTier: (cell: string) =>
    `${cell} is no segment or group, so this template is not used. Type one, or nothing for all.`,
  templateField: (cell: string, fields: readonly string[]) =>
    `${cell}: ${fields.map((field) => `{{${field}}}`).join(', ')} is no field; type the header of a column of a list, such as {{${facts.name.header}}}. This template is not used.`,
  templateEmpty: (cell: string) =>
    `${cell}: this template has neither subject nor body, so it is not used. Type one.`,
  narrowDownName: (cell: string) =>
    `${cell}: a narrow-down needs a name of its own, so this one is left out. Type one.`,
  narrowDownText: (cell: string, part: string) =>
    `${cell}: “${part}” is no condition, so this narrow-down is left out. Type one such as ${facts.recency.header} ≥ 90; ${facts.group.header} = ${groups.keep.name}.`,
  beyond: (count: number) =>
    `${plural(count, 'more person fits but is', 'more people fit but are')} beyond the limit.`,
  addressLeftOut: (count: number, reason: keyof typeof unfit) =>
    `${plural(count, 'person', 'people')} left out: ${unfit[reason]}.`,
  unprintable: (characters: string) =>
    `The service does not know these characters; replace them: ${characters}`,
  mailingCost: (pieces: number, cost: string, saved: string) =>
    `${plural(pieces, 'piece', 'pieces')} cost ${cost}, ${saved} less than writing to everybody.`,
  breakEven: (orders: number, percent: string) =>
    `${plural(orders, 'order', 'orders')} pay for it (${percent} of the pieces).`,
  noAddress: (header: string) =>
    `Add a column “${header}” to the sales to make this list ready for mailing.`,
  leavingUnseen: () =>
    'Your data do not show customers leaving for good. The list uses the days since the last purchase instead.',
  modelUnfit: () => 'The model does not fit these data.',
  spendUnfit: () => 'The model of spend does not fit these data: average spend is used.',
  fewRepeaters: (count: number) =>
    `Only ${plural(count, 'customer', 'customers')} bought twice; about 100 are needed. Segments and lists work.`,
  fewRegulars: (count: number) =>
    `Only ${plural(count, 'customer', 'customers')} bought three times; about 10 are needed. Segments and lists work.`,
  historyTooShort: (days: number) =>
    `Only ${plural(days, 'day', 'days')} of history; about 180 are needed. Segments and lists work.`,
  noRecentSale: (days: number) =>
    `No sale in the last ${plural(days, 'day', 'days')}, so what comes next cannot be told. Segments and lists work.`,
  spendRises: () => 'Frequent customers spend more per visit: values are rough.',
  spendFalls: () => 'Frequent customers spend less per visit: values are rough.',
} as const;

/** Why a row was left out: as the data check says it, with the row's number beside it. */
export const reasons = {
  title: 'Title, heading or note',
  repeatedHeader: 'Header repeated',
  subtotal: 'Subtotal or total',
  cancelled: 'Cancelled',
  unpaid: 'Not yet paid',
  otherKind: 'Not a sale',
  noDate: 'Date cannot be read',
  eraOver: 'Date in an era that had ended',
  noYear: 'Date without a year',
  noAmount: 'Amount cannot be read',
  otherCurrency: 'Another currency',
  anonymous: 'No customer named',
  future: 'Dated after the day of counting',
  detail: 'Belongs to the line above',
  otherTable: 'Belongs to another table on the tab',
} as const;
export type Reason = keyof typeof reasons;

/** The five action groups: name, and what to do. */
export const groups = {
  keep: { name: 'Keep', todo: 'They come often and lately. Thank and reward them.' },
  grow: { name: 'Grow', todo: 'They like you already. Invite the next purchase.' },
  watch: { name: 'Watch', todo: 'They are getting late. Remind them soon.' },
  rescue: { name: 'Rescue', todo: 'They bought often and stopped. Call or write personally.' },
  rest: { name: 'Rest', todo: 'Long gone or only once. Leave them, or write once a year.' },
} as const;

/** Segment names by their mark. */
export const segments = {
  A: 'Champions',
  B: 'Loyal',
  C: 'Potential loyalist',
  D: 'New',
  E: 'Promising',
  F: 'Needs attention',
  G: 'About to sleep',
  H: 'At risk',
  I: "Can't lose",
  J: 'Hibernating',
  K: 'Lost',
} as const;

/** CPM stages: class, and the whole name by state. */
export const stages = {
  firstTime: { active: 'First-time active', lapsed: 'First-time lapsed' },
  budding: { active: 'Budding active', lapsed: 'Budding lapsed' },
  steady: { active: 'Steady active', lapsed: 'Steady lapsed' },
  trending: { active: 'Trending active', lapsed: 'Trending lapsed' },
  prime: { active: 'Prime active', lapsed: 'Prime lapsed' },
} as const;

/** The ten stages as six plain counts. */
export const plainCounts = {
  newcomers: 'New',
  regulars: 'Regulars',
  almostFans: 'Almost fans',
  bigFans: 'Big fans',
  justCurious: 'Just curious',
  gone: 'Gone',
} as const;

/** The eight plain ranks. */
export const ranks = {
  best: 'Best',
  promising: 'Promising',
  new: 'New',
  growing: 'Growing',
  quiet: 'Quiet',
  wavering: 'Wavering',
  leaving: 'Leaving',
  dormant: 'Dormant',
} as const;

/** What the cell of a setting can hold, for the sentence that asks for it. */
export interface Wanted {
  readonly choices?: readonly (keyof typeof settings.choices)[];
  readonly number?: { readonly from: number; readonly to: number; readonly whole: boolean };
  readonly cutoffs?: true;
  readonly date?: true;
  readonly range?: true;
  readonly lists?: true;
}

const wantedText = ({ choices = [], number, cutoffs, date, range, lists }: Wanted): string =>
  [
    ...(number === undefined
      ? []
      : [
          `${number.whole ? 'a whole number' : 'a number'} from ${number.from} to ${number.to.toLocaleString('en')}`,
        ]),
    ...(cutoffs ? ['rising numbers such as 30 / 90 / 180 / 365'] : []),
    ...(range ? ['two rising numbers such as 90 / 120'] : []),
    ...(date ? ['a date'] : []),
    ...(lists ? ['names of lists apart by commas'] : []),
    ...(choices.length === 0 ? [] : [quoted(choices.map((id) => settings.choices[id]))]),
  ].join(' or ');

/** The tab of settings: its headers, the segment table below, every setting and its words. */
export const settings = {
  tab: 'Settings',
  headers: {
    setting: 'Setting',
    value: 'Value',
    default: 'Default',
    meaning: 'What it means',
    check: 'Check',
    key: 'Key',
  },
  valueNote: 'Yours. Leave a cell empty and the default holds.',
  table: {
    name: 'Segment',
    group: 'Group',
    cells: 'Cells or intervals',
    meaning:
      'The first row that fits a customer wins. Cells: 555 554. Intervals: R 4-5 FM 1-2 n 1 (n = orders).',
  },
  templates: {
    list: 'List (empty: all)',
    tier: 'Segment or group (empty: all)',
    subject: 'Subject of a message',
    body: 'Body of the message',
    check:
      'A field is {{Name}} or any other header of a list. The row that fits a person best is used.',
  },
  narrowDowns: {
    name: 'Narrow-down',
    conditions: 'Conditions',
    meaning: 'Such as: Days since ≥ 90; Segment = Champions, Loyal; Bought = Tea; Staff ≠ Sato.',
  },
  others: 'Others',
  customersNow: (count: number) => plural(count, 'customer now', 'customers now'),
  unreached: 'Never reached: earlier rows have all its cells.',
  gaps: (cells: string) => `In no segment, so in “Others”: ${cells}.`,
  noGaps: 'Every cell is in a segment.',
  notInUse: 'Not in use: “Segment table” names another.',
  inUse: (text: string) => `In use: ${text}`,
  fitted: (text: string) => `Fitted to your shop: ${text}`,
  keys: {
    asOf: { name: 'Count days up to', meaning: 'The day that all results are counted from.' },
    trade: {
      name: 'Trade',
      meaning: 'Brings fixed cut-offs and the days that are usual in the trade.',
    },
    'visit.zeroAmount': {
      name: 'Order of zero',
      meaning: 'Whether an order of 0 counts as a visit or as a trial, which scores nothing.',
    },
    'rfm.method': {
      name: 'Way of scoring',
      meaning: 'Quantiles where equal values share a score, or as R’s package rfm counts them.',
    },
    'rfm.bins': {
      name: 'Number of scores',
      meaning: 'How many scores each line has where quantiles make them.',
    },
    'rfm.window': {
      name: 'Days that count',
      meaning: 'Orders and sales of so many days make the scores, such as 730; or all of them.',
    },
    'rfm.cutoffs.recency': {
      name: 'Cut-offs, days since',
      meaning: 'At most so many days, best score first. Copy the default here to freeze it.',
    },
    'rfm.cutoffs.frequency': {
      name: 'Cut-offs, orders',
      meaning: 'At least so many orders (> means more). Copy the default here to freeze it.',
    },
    'rfm.cutoffs.monetary': {
      name: 'Cut-offs, sales',
      meaning: 'At least so much (> means more). Copy the default here to freeze it.',
    },
    'segments.table': {
      name: 'Segment table',
      meaning: 'The table below, the eleven segments, or the eight plain ranks.',
    },
    'cpm.buddingDays': {
      name: 'Budding up to (days)',
      meaning: 'From the first to the last order; from this day on a customer is steady.',
    },
    'cpm.primeDays': {
      name: 'Prime from (days)',
      meaning: 'From the first to the last order; not fewer than the budding days.',
    },
    'cpm.amount': {
      name: 'Prime from (sales)',
      meaning: 'All sales of the customer, in the money of your sheet.',
    },
    'cpm.lapseDays': {
      name: 'Lapsed after (days)',
      meaning: 'Days without an order until a customer counts as lapsed.',
    },
    'risk.graceDays': {
      name: 'Days of grace',
      meaning: 'Days past the due day before anybody is called late.',
    },
    'risk.graceMode': {
      name: 'Grace by',
      meaning: 'The same days for all, or by how evenly each customer comes (at least 15).',
    },
    'risk.dormantDays': {
      name: 'Dormant after (days)',
      meaning: 'Also after two usual intervals and the lapse days, whichever is longest.',
    },
    'list.max': { name: 'People on a list', meaning: 'Rows of a list; the rest is counted.' },
    'thanks.days': {
      name: 'Thank-you within (days)',
      meaning: 'How long after the first order a thank-you is due.',
    },
    'watch.days': {
      name: 'Watch days',
      meaning: 'How long a new customer is watched for a second order.',
    },
    'work.order': {
      name: 'Order of work',
      meaning: 'The lists the sidebar opens with, the first first.',
    },
    mode: { name: 'How you meet customers', meaning: 'In your shop, at theirs, or by mail order.' },
    'contact.quietDays': {
      name: 'Quiet days',
      meaning: 'Who was contacted within these days is on no new list.',
    },
    'contact.fanDays': { name: 'Fans: contact every', meaning: 'Days.' },
    'contact.userDays': { name: 'Users: due / overdue', meaning: 'Days since the last contact.' },
    'contact.repeaterDays': {
      name: 'Repeaters: due / overdue',
      meaning: 'Days since your last visit; for who visits customers.',
    },
    'contact.routeDays': { name: 'Route: visit every', meaning: 'Days, with the trade “route”.' },
    'relation.repeaterOrders': { name: 'Orders of a repeater', meaning: '3 or 4.' },
    'newsletter.everyDays': { name: 'Newsletter every', meaning: 'Days, by e-mail / by post.' },
    'coupon.everyDays': { name: 'Coupon every', meaning: 'Days.' },
    'dm2.everyDays': { name: 'Outer-area mail every', meaning: 'Days.' },
    'gift.everyDays': { name: 'Gift every', meaning: 'Days.' },
    'gift.budget': {
      name: 'Gift budget',
      meaning: 'A year, in the sheet’s currency; 0 for no limit.',
    },
    'gift.cost': { name: 'Cost of a gift', meaning: '' },
    'zone.primary': { name: 'First area', meaning: 'Share of the visits that its towns make.' },
    'zone.secondary': {
      name: 'Second area',
      meaning: 'Share of the visits up to which its towns go.',
    },
    'effect.holdoutShare': {
      name: 'Keep back to compare',
      meaning: 'Share of a list, such as 0.1, that is left out to see whether it worked.',
    },
    'money.pieceCost': { name: 'Cost of a piece of post', meaning: 'Postage and print.' },
    'money.margin': { name: 'Margin', meaning: 'Share of a sale that is yours, such as 0.3.' },
    'products.trial': { name: 'Words of trial products', meaning: 'Apart by commas.' },
    'products.durable': { name: 'Words of products that last', meaning: 'Apart by commas.' },
    'products.job': { name: 'Words of jobs with an anniversary', meaning: 'Apart by commas.' },
    'visits.hours': { name: 'Hours for visits', meaning: 'A year; 0 for no visit plan.' },
    'visits.hoursEach': { name: 'Hours of a visit', meaning: 'With the way there and back.' },
    'guard.minDays': {
      name: 'Warn under so many days',
      meaning: 'Scores from a shorter history are rough.',
    },
    'guard.minCustomers': {
      name: 'Warn under so many customers',
      meaning: 'Scores of fewer customers are rough.',
    },
    'guard.anonymous': {
      name: 'Warn above, no customer',
      meaning: 'Share of the sales without a customer.',
    },
    'guard.unreadable': {
      name: 'Warn above, unreadable',
      meaning: 'Share of the rows that cannot be read.',
    },
    'guard.oneCustomer': {
      name: 'Warn above, one customer',
      meaning: 'Share of the rows that one customer makes.',
    },
    'warehouse.table': {
      name: 'BigQuery table',
      meaning: 'Project, dataset and table with your sales, apart by points.',
    },
    'warehouse.customer': { name: 'BigQuery customer', meaning: 'Column that names the customer.' },
    'warehouse.date': { name: 'BigQuery date', meaning: 'Column with the day of the sale.' },
    'warehouse.amount': { name: 'BigQuery amount', meaning: 'Column with the money.' },
    'warehouse.order': {
      name: 'BigQuery order',
      meaning: 'Column with the order number; empty: what a customer buys in a day is one order.',
    },
  },
  choices: {
    shop: 'in the shop',
    visits: 'at theirs',
    mail: 'mail order',
    today: 'today',
    lastSale: 'last sale',
    none: 'none',
    all: 'all',
    general: 'general',
    ec: 'online shop',
    'repeat-item': 'repeat item',
    salon: 'salon',
    food: 'food and daily goods',
    retail: 'clothes and gifts',
    route: 'B2B route sales',
    project: 'B2B projects',
    'long-cycle': 'building, cars',
    abroad: 'online shop, abroad',
    trial: 'trial',
    visit: 'visit',
    quantile: 'quantiles',
    'rfm-r': 'as R’s rfm',
    trade: 'trade',
    own: 'table below',
    eleven: 'eleven segments',
    ranks: 'eight ranks',
    sevenOrders: '7 × average order',
    fixed: 'fixed',
    ownSpread: 'own spread',
  },
} as const;

/** Names of our tabs, and what stands in them. */
export const tabs = {
  customers: 'Customers',
  dataCheck: 'Data check',
  report: 'Report',
  visitPlan: 'Visit plan',
  areas: 'Areas',
  followup: (list: string, day: string) => `Follow-up ${list} ${day}`,
  segmentHeader: 'Segment',
  unlocks: (what: readonly string[]) =>
    `To unlock this list the file must say ${what.join(' and ')}.`,
  listed: (people: number, left: readonly string[]) =>
    `On the list: ${people}.${left.length === 0 ? '' : ` Left out: ${left.join(', ')}.`}`,
  addresses: {
    label: 'Labels',
    clickpost: 'Click Post',
    yamato: 'Yamato B2',
  },
  contents: 'Documents',
} as const;

/** Headers of the columns in our tabs, by fact, and what each says. */
export const facts = {
  customer: { header: 'Customer', note: 'The key that your sales rows name this customer by.' },
  name: { header: 'Name', note: '' },
  honorific: { header: 'Honorific', note: '' },
  email: { header: 'Email', note: '' },
  recipient: {
    header: 'Recipient',
    note: 'The e-mail address, under the name that mail merges want.',
  },
  phone: { header: 'Phone', note: '' },
  postalCode: { header: 'Postal code', note: '' },
  address: { header: 'Address', note: '' },
  segment: { header: 'Segment', note: 'From recency, frequency and monetary scores.' },
  group: { header: 'Group', note: 'What to do: keep, grow, watch, rescue or rest.' },
  score: { header: 'Score', note: 'Recency, frequency, monetary: 5 is best, 1 is lowest.' },
  stage: { header: 'Stage', note: 'CPM: how long and how much, and whether still active.' },
  first: { header: 'First order', note: '' },
  last: { header: 'Last order', note: '' },
  recency: { header: 'Days since', note: 'Days from the last order to the day of counting.' },
  frequency: { header: 'Orders', note: 'Orders with an amount above zero.' },
  monetary: { header: 'Sales', note: 'All rows of the customer, refunds taken off.' },
  yearly: { header: 'Sales, 12 months', note: 'Sales of the last 365 days.' },
  pastYear: {
    header: 'Sales, last active year',
    note: 'Sales of the 365 days up to the last order.',
  },
  rhythm: { header: 'Usual days', note: 'Mean days between orders; empty with one order.' },
  due: { header: 'Next due', note: 'Last order plus the usual days.' },
  late: { header: 'Days late', note: 'Days past the due day.' },
  daysSinceFirst: { header: 'Days since first', note: '' },
  gap: { header: 'Gap', note: 'Days since the last order.' },
  chance: { header: 'Chance', note: 'Share of customers this late who came back within 90 days.' },
  lastProduct: { header: 'Last product', note: '' },
  firstProduct: { header: 'First product', note: '' },
  staff: { header: 'Staff', note: '' },
  consent: { header: 'Consent', note: 'As your sales rows say it.' },
  words: { header: 'Suggested words', note: 'An opening to make your own.' },
  reason: { header: 'Reason', note: 'Why this person is here, from the numbers beside it.' },
  emailSent: { header: 'Email Sent', note: 'Left empty for the mail merge to fill.' },
  done: { header: 'Done', note: 'Tick when you have been in touch.' },
  result: { header: 'Result', note: 'Yours to fill.' },
  ownNote: { header: 'Note', note: 'Yours: it follows the customer at the next run.' },
  doNotContact: {
    header: 'Do not contact',
    note: 'Yours: a tick keeps this customer off every list.',
  },
  ownStaff: { header: 'Staff in charge', note: 'Yours: it follows the customer at the next run.' },
  company: { header: 'Company', note: '' },
  contactPerson: { header: 'Contact person', note: 'Whom you met or wrote to last.' },
  tenure: { header: 'Days with us', note: 'From the first to the last order.' },
  visits12: { header: 'Orders, 12 months', note: 'Orders of the last 365 days.' },
  averageOrder: { header: 'Average order', note: 'Sales divided by orders.' },
  firstAmount: { header: 'First amount', note: 'Sales on the day of the first order.' },
  rank: { header: 'Rank', note: 'Place by the sales of 12 months.' },
  ranked: { header: 'Customers ranked', note: '' },
  decile: { header: 'Decile', note: 'Tenth of the buyers by the sales of 12 months; 1 is best.' },
  absence: { header: 'Absence', note: 'How far past the own rhythm.' },
  active: { header: 'Active', note: 'Not lapsed.' },
  rhythmShare: {
    header: 'Gap ÷ usual',
    note: 'Days since the last order divided by the usual days.',
  },
  watch: { header: 'Watch days', note: 'How long a new customer is watched for a second order.' },
  left: { header: 'Days left', note: 'Days until the end of the watch.' },
  missingAmount: {
    header: 'Amount to Prime',
    note: 'What is missing of the amount that makes a Prime customer.',
  },
  missingDays: {
    header: 'Days to Prime',
    note: 'What is missing of the days that make a Prime customer.',
  },
  contactGap: { header: 'Contact gap', note: 'Days since the last contact or order.' },
  contactClass: { header: 'Contact class', note: 'Who should hear from you how often.' },
  classInterval: {
    header: 'Contact every',
    note: 'Days within which this class should hear from you.',
  },
  forgottenRatio: { header: 'Gap ÷ target', note: 'Above 1: forgotten. Above 1.5: urgent.' },
  contactState: { header: 'Contact state', note: 'Never, on track, soon or overdue.' },
  points: {
    header: 'Contact points',
    note: '12 months: a visit 10, a letter, call or gift 3, printed or bulk mail 1.',
  },
  sinceContact: {
    header: 'Days since contact',
    note: 'Days since the last entry of the contact log.',
  },
  lastMemo: { header: 'Last memo', note: 'From the contact log.' },
  lastValue: { header: 'Last value given', note: 'From the contact log.' },
  giftGap: { header: 'Days since gift', note: 'Empty without a gift in the contact log.' },
  printedGap: { header: 'Days since mail', note: 'Days since the last printed piece.' },
  newsletterGap: { header: 'Days since newsletter', note: '' },
  complaintDay: { header: 'Complaint day', note: '' },
  complaintDays: { header: 'Days open', note: '' },
  complaintDue: { header: 'Answer by', note: 'Three days after the complaint.' },
  complaintMemo: { header: 'Complaint', note: '' },
  openComplaint: { header: 'Open complaint', note: '' },
  relation: { header: 'Relation', note: '1 acquaintance, 2 prospect, 3 has ordered, 4 repeater.' },
  oldContact: { header: 'Old contact', note: '' },
  newContact: { header: 'New contact', note: '' },
  changeDay: { header: 'Changed on', note: '' },
  changeDue: { header: 'Visit by', note: '30 days after the change.' },
  reasonCode: { header: 'Reason code', note: 'Read from the last result or memo.' },
  hearingProduct: { header: 'Product to ask about', note: '' },
  hearingDays: { header: 'Days since bought', note: '' },
  step: { header: 'Step', note: 'Days after the order that the step is due.' },
  stepDay: { header: 'Step day', note: '' },
  stepLate: { header: 'Days past step', note: '' },
  lastContacts: { header: 'Last three contacts', note: '' },
  openPoints: { header: 'Open points', note: '' },
  productA: { header: 'Bought', note: '' },
  productB: { header: 'Goes with it', note: '' },
  companionShare: {
    header: 'Share of buyers',
    note: 'Share of its buyers who also buy the other.',
  },
  lift: { header: 'Lift', note: 'Times the average.' },
  category: { header: 'Category', note: '' },
  band: { header: 'Price band', note: 'Thirds of the unit prices of the category.' },
  bandCount: { header: 'Purchases', note: '' },
  nextPrice: { header: 'Next band from', note: '' },
  regularProduct: { header: 'Regular product', note: '' },
  regularCount: { header: 'Times bought', note: '' },
  regularInterval: { header: 'Bought every', note: 'Mean days between purchases of it.' },
  regularSpread: {
    header: 'Spread',
    note: 'Standard deviation divided by the mean; small is regular.',
  },
  trialProduct: { header: 'Trial', note: '' },
  trialDays: { header: 'Days since trial', note: '' },
  trialStep: { header: 'Trial step', note: '' },
  job: { header: 'Job', note: '' },
  jobDay: { header: 'Job day', note: '' },
  jobYears: { header: 'Years', note: '' },
  jobAnniversary: { header: 'Anniversary', note: '' },
  favourite: { header: 'Favourite category', note: '' },
  usualQuarter: { header: 'Usual season', note: 'The quarter with most orders.' },
  usualMissing: {
    header: 'Usual, not lately',
    note: 'Usual products not bought for longer than the usual days.',
  },
  town: { header: 'Town', note: '' },
  zone: { header: 'Area', note: 'From where your customers come.' },
  zoneRhythm: { header: 'Area’s usual days', note: 'Median of the area.' },
  couponValid: { header: 'Valid days', note: 'One and a half times the area’s usual days.' },
  validUntil: { header: 'Valid until', note: '' },
  newName: { header: 'Introduced', note: '' },
  newDay: { header: 'First order of theirs', note: '' },
  newDays: { header: 'Days since introduced', note: '' },
  introductions: { header: 'Introductions', note: '' },
  referredSales: { header: 'Sales introduced', note: '' },
  cell: { header: 'Grid', note: 'Demand A to C, our position a to d.' },
  mode: { header: 'Mode', note: '' },
  demand: {
    header: 'Demand',
    note: 'Yours: what this customer buys in a year from everybody, or large, medium, small.',
  },
  estimated: { header: 'Estimated', note: 'The demand is an estimate.' },
  ourShare: { header: 'Our share', note: '' },
  planned: { header: 'Visits planned', note: 'A year.' },
  current: { header: 'Visits now', note: 'In the last 365 days.' },
  nextVisit: { header: 'Next visit', note: '' },
  nextValue: { header: 'Next visit’s value', note: 'By the model, a year.' },
  loss: { header: 'Loss of one fewer', note: 'By the model, a year.' },
  minutes: { header: 'Minutes', note: 'Yours: minutes of a visit with the way.' },
  course: { header: 'Course', note: '' },
  season: { header: 'Season', note: '' },
  printBy: { header: 'Print by', note: '' },
  jointNames: { header: 'Joint names', note: 'Others of the household, on the same letter.' },
  subject: { header: 'Subject', note: 'From your template.' },
  body: { header: 'Body', note: 'From your template.' },
  dormant: { header: 'Dormant', note: '' },
  thanked: { header: 'Thanked', note: 'Thanked since the first order.' },
  couponGap: { header: 'Days since coupon', note: '' },
  lateWeight: { header: 'Lateness × sales', note: '' },
  likelyBack: { header: 'Likely back', note: '' },
  forgottenWeight: { header: 'Gap × sales', note: '' },
  nearby: { header: 'Nearby', note: 'In the first area, or areas are not known.' },
  rhythmToZone: { header: 'Usual ÷ area', note: '' },
  visitsToZone: { header: 'Orders ÷ area', note: '' },
  almostFan: { header: 'Almost a fan', note: '' },
  greeted: { header: 'Gets greetings', note: '' },
  seasonAge: { header: 'Days of the season', note: '' },
  quietRepeater: { header: 'Quiet repeater', note: '' },
  changeOpen: { header: 'Change not visited', note: '' },
  referralThanked: { header: 'Introduction thanked', note: '' },
  inRound: { header: 'On the round', note: '' },
  valuePerHour: { header: 'Value per hour', note: '' },
  visitEvery: { header: 'Visit every', note: '' },
  optedOut: { header: 'Opted out', note: '' },
  bought: { header: 'Bought', note: 'A product bought at any time.' },
  contactBy: {
    header: 'Best by',
    note: 'A call for the best who are late, an e-mail for the dormant, else a letter.',
  },
} as const;
export type FactId = keyof typeof facts;

/** What a cell says for values that are words. */
export const values = {
  consent: { yes: 'yes', no: 'no', unknown: 'unknown' },
  honorific: { person: '', firm: '' },
} as const;

/** The data check, line by line. */
export const check = {
  headers: {
    what: 'What',
    value: 'Value',
    rows: 'Rows',
    first: 'Customer',
    second: 'And',
    same: 'Same person? yes or no',
  },
  maybeSame: (field: string) => `May be one person: ${field}`,
  fields: {
    email: 'same e-mail',
    phone: 'same phone',
    name: 'same name',
    alike: 'names look alike',
    zeros: 'same number but for zeros in front',
  },
  joinedByYou: 'One person, as you said',
  keptApart: 'Two people, as you said',
  yes: 'yes',
  no: 'no',
  rows: 'Rows below the header',
  lines: 'Sale lines used',
  leftOut: (reason: string) => `Left out: ${reason}`,
  column: (role: string) => `Column read as ${role}`,
  customers: 'Customers with a purchase',
  orders: 'Orders',
  sales: 'Sales of these customers',
  anonymous: 'Sales that name no customer',
  coverage: 'Share of sales that names a customer',
  asOf: 'Counted from',
  period: 'First and last sale',
  decided: 'Worth knowing',
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
} as const;

/** The report: titles, headers, and what each table says, asks to do first, and does not say. */
export const report = {
  opening: (day: string, customers: number, orders: number, sales: string) =>
    `Counted from ${day}: ${plural(customers, 'customer', 'customers')}, ${plural(orders, 'order', 'orders')}, ${sales}.`,
  rewritten: (last: string) =>
    `Otokui rewrites columns A to ${last} at every run. Write your own notes to the right of them.`,
  notesOnCustomers: (tab: string) =>
    `Rows move from run to run: a note on a customer belongs on the tab “${tab}”, where it stays beside its customer.`,
  customers: 'Customers',
  share: 'Share',
  sales: 'Sales',
  yearlySales: '12 months',
  total: 'Total',
  month: 'Month',
  segments: {
    title: 'Customers by segment',
    chart: 'Customers by segment',
    first: (group: string, count: number, money: string) =>
      `Start with ${group}: ${plural(count, 'customer', 'customers')} who brought ${money} in their last active year.`,
    columns:
      'Each segment stands in the column of its group, which says what to do; the last column is the sales of the last 12 months.',
    limits: 'The table does not say why somebody stays away: ask them.',
  },
  cutoffs: {
    title: 'How the scores are made',
    recency: 'Last order',
    frequency: 'Orders',
    monetary: 'Sales',
    within: (line: string, days: number) => `${line}: within ${plural(days, 'day', 'days')}`,
    later: (line: string, days: number) => `${line}: over ${plural(days, 'day', 'days')} ago`,
    from: (line: string, value: string) => `${line}: ${value} or more`,
    over: (line: string, value: string) => `${line}: over ${value}`,
    lowest: (line: string) => `${line}: the rest`,
    quantiles:
      'The limits divide your own customers into equal parts, so a score compares them with each other and not with another shop.',
    typed: 'The limits are fixed, so a score means the same at every run.',
    nobody: 'Where two lines have the same limit, nobody has the lower score.',
  },
  plain: {
    title: 'Six plain counts',
    count: 'Count',
    say: (regulars: number, fans: number) =>
      `${regulars.toLocaleString('en')} regulars and ${fans.toLocaleString('en')} big fans carry the shop: look after them before you look for new customers.`,
    once: (curious: number) =>
      `${plural(curious, 'customer', 'customers')} bought once and never again; a second order is worth more than a first one.`,
  },
  stages: {
    title: 'Stages today',
    stage: 'Stage',
    standard: 'Standard limits',
    fitted: 'Fitted limits',
    say: (active: number, lapsed: number, days: number) =>
      `${active.toLocaleString('en')} customers are active; ${lapsed.toLocaleString('en')} have not bought for ${days} days or more.`,
    compare:
      'The last two columns show the same customers by the usual limits and by limits made of your own orders.',
    unfitted: 'Too few customers bought twice to fit limits to your shop.',
  },
  limits: {
    title: 'Limits of the stages',
    limit: 'Limit',
    inUse: 'In use',
    standard: 'Standard',
    fitted: 'Fitted',
    names: {
      buddingDays: 'Budding: fewer days than this together',
      primeDays: 'Prime: days together, at least',
      amount: 'Trending and prime: sales, at least',
      lapseDays: 'Lapsed: days since the last order',
    },
    say: 'Fitted limits come from your average order and from the days between orders; change the limits in use only when they tell the stages apart better.',
  },
  change: {
    title: 'Why sales changed',
    items: 'Items per order',
    price: 'Price per item',
    periods: (before: string, after: string) =>
      `Before is the year up to ${before}, after the year up to ${after}, 365 days each.`,
    most: (driver: string, effect: string) =>
      `The largest effect is that of ${driver.toLowerCase()}: ${effect}.`,
    exact: 'The effects add up to the change exactly; they do not say what caused them.',
    whatIf: (five: string, ten: string, twenty: string) =>
      `5 % more of any one of them is worth ${five} a year, 10 % ${ten}, 20 % ${twenty}.`,
    unsplit: 'One of the two years has no sales above zero, so only the totals can be told.',
  },
  bridge: {
    title: 'The change, step by step',
    step: 'Step',
    below: 'Below the bar',
    level: 'Sales',
    rise: 'Rise',
    fall: 'Fall',
    say: 'Each bar begins where the one before ends; “Below the bar” is the empty part under it.',
  },
  groupTrend: {
    title: 'Customers by group, 24 months',
    chart: 'Customers by group',
    say: (group: string, before: number, now: number) =>
      `${group}: ${plural(before, 'customer', 'customers')} a year ago, ${now.toLocaleString('en')} today.`,
    today:
      "All months are judged by today's limits, from the sales known at the end of each month.",
    grows: 'Rest grows with the age of every shop: watch the others.',
  },
  stageTrend: {
    title: 'Customers by stage, 24 months',
    say: (before: number, now: number) =>
      `Active customers: ${before.toLocaleString('en')} a year ago, ${now.toLocaleString('en')} today.`,
    todo: 'When first-time lapsed grows faster than budding active, work on the second order first.',
  },
  moves: {
    title: 'From stage to stage in the last 365 days',
    flow: (before: number, joined: number, returned: number, left: number, after: number) =>
      `Active customers: ${before.toLocaleString('en')} + ${joined.toLocaleString('en')} new + ${returned.toLocaleString('en')} returned − ${left.toLocaleString('en')} left = ${after.toLocaleString('en')}.`,
    read: 'A row says where the customers of a stage went, a column where those of a stage came from.',
  },
  steps: {
    title: 'How far newcomers came within a year',
    first: 'First order',
    repeated: 'Ordered again',
    steady: 'Long together',
    prime: 'Prime',
    rates: { entry: 'Again', steady: 'Of these long', prime: 'Of these prime' },
    state: 'Year over',
    done: 'yes',
    running: 'not yet',
    target: 'Target',
    say: 'Each share is part of the one before. Work first on the step that is farthest below its target.',
    young: 'Where the year is not over the shares will still grow.',
  },
  cohorts: {
    title: 'Do newcomers come back?',
    cohort: 'First order',
    after: (months: number) => `Month ${months}`,
    say: 'Each row is the customers who first ordered in a month; the columns say which share of them ordered so many months later. The darker, the more came back.',
    empty: 'Blank cells are months that have not come; the last month of a row may not be over.',
  },
  repeats: {
    title: 'How often customers ordered',
    orders: 'Orders',
    band: (from: number, to: number | null) =>
      to === null ? `${from} or more` : from === to ? `${from}` : `${from} to ${to}`,
    say: (customers: number, sales: number) =>
      `${customers} % of the customers ordered twice or more; they make ${sales} % of the sales.`,
    todo: 'Most are lost between the first and the second order: begin there.',
  },
  conversions: {
    title: 'The next order within 90 days',
    step: (order: number) => `Order ${order}`,
    judged: 'Judged',
    converted: 'In time',
    say: 'Who ordered less than 90 days ago is not judged yet, so a young shop does not look worse than it is.',
  },
  years: {
    title: 'Who stayed and who left',
    what: 'What',
    value: 'Value',
    before: 'Customers in the 365 days before',
    now: 'Customers in the last 365 days',
    both: 'Customers in both',
    stayed: 'Stayed',
    left: 'Left',
    joined: 'New or back, of those now',
    dormant: 'Regulars now dormant, of all',
    say: 'A shop grows when more join than leave; keeping one costs less than winning one.',
  },
  newcomers: {
    title: 'How much newcomers bring',
    newSales: 'From newcomers',
    say: 'The share of a month’s sales that came from customers who first ordered in it.',
    todo: 'A high share that never falls says that customers do not stay.',
  },
  deciles: {
    title: 'Ten equal groups by sales of the last 365 days',
    decile: 'Decile',
    perHead: 'Per customer',
    cumulative: 'Share so far',
    say: (percent: number) => `The top two groups (20 %) make ${percent} % of the sales.`,
    weakness:
      'One large order makes a top customer here, and days since the last order do not count.',
  },
  alarms: {
    title: 'How often the lapse warning is wrong',
    rule: 'Rule',
    fixed: (days: number) => `${days} days past the due day`,
    spread: "By each customer's own spread",
    flagged: 'Warned',
    back: 'Came back',
    say: (flagged: number, back: number) =>
      `Of ${flagged.toLocaleString('en')} warned in the last year, ${back.toLocaleString('en')} came back by themselves.`,
    few: 'No warning of the last year can be judged yet.',
    use: 'Use the rule with the smaller share, unless it warns of too few.',
  },
  value: {
    title: 'What a customer is worth',
    group: 'Group',
    average: 'Average order',
    perYear: 'Orders a year',
    years: 'Years',
    lifetime: 'Whole life',
    coming: 'Next 12 months',
    say: 'Whole life is average order × orders a year × years, in sales and not in profit: times your margin it is what a customer may cost.',
    model: 'The next 12 months are the sales that a model of your own orders expects per customer.',
    noModel: 'The next 12 months cannot be told from so few orders.',
    noYear: 'Less than a year of sales: the whole life cannot be told yet.',
  },
  trust: {
    title: 'Can the forecast be trusted?',
    chance: 'Chance given',
    given: 'Customers',
    came: 'Came back',
    band: (from: number, to: number) => `${from}–${to} %`,
    called: (called: number, days: number, away: number) =>
      `Of the ${plural(called, 'customer', 'customers')} called most likely gone ${plural(days, 'day', 'days')} ago, ${away.toLocaleString('en')} did not come back.`,
    orders: (expected: number, actual: number) =>
      `The model expected ${expected.toLocaleString('en')} orders in that time; there were ${actual.toLocaleString('en')}.`,
    untested: 'There is too little history to try the forecast on.',
    model: (name: string, parameters: string) =>
      `For those who check models: ${name} in weeks, with standard errors: ${parameters}.`,
    unsettled: 'The data do not settle these numbers, so they have no standard errors.',
    table: 'Each line: customers who would have been given such a chance, and how many came back.',
  },
  thirds: {
    title: 'Products: what sells at which price',
    third: 'Third by price',
    over: 'Over',
    upTo: 'Up to',
    lines: 'Lines',
    names: { low: 'Lower third', middle: 'Middle third', high: 'Upper third' },
    say: (sales: number, lines: number) =>
      `The upper third makes ${sales} % of the sales with ${lines} % of the lines sold.`,
    todo: (list: string) =>
      `Offer those who always buy in one third a step up: make the list “${list}”.`,
    limits: 'The table does not say what people would have paid elsewhere.',
  },
  items: {
    title: 'Products: items per order',
    orders: 'Orders',
    items: 'Items',
    perOrder: 'Items per order',
    single: 'One item only',
    say: (share: number) => `${share} % of the orders are of one item only.`,
    todo: (segment: string) =>
      `Begin with ${segment}, who have the most of them: offer something small with the second item.`,
    limits: 'Pieces are counted, not what they cost; what came back later is still counted.',
  },
  trips: {
    title: 'Products: what brings people back',
    product: 'Product',
    buyers: 'Buyers',
    again: 'Again in 60 days',
    say: (product: string, share: number) =>
      `${product}: ${share} % of its buyers bought it again within 60 days.`,
    todo: 'Keep these in stock and in sight, and put the products you want to sell beside them.',
    limits:
      'Only who first bought a product 60 days ago or earlier is counted, and only products with five such buyers.',
  },
  bundles: {
    title: 'Products: what is bought together',
    pair: 'In the same order',
    together: 'Orders with both',
    share: 'Of the first',
    times: 'Times average',
    say: (a: string, b: string, share: number, times: string) =>
      `${share} % of the orders with ${a} also hold ${b}, ${times} times as many as on average.`,
    todo: 'Lay the two side by side, or sell them as a set.',
    limits: 'Orders of the last 365 days. That two things go together does not say why.',
  },
  trials: {
    title: 'Products: from the trial to the real thing',
    product: 'Trial',
    judged: 'Tried it',
    converted: 'Won in 60 days',
    say: (product: string, tried: number, bought: number) =>
      `${product}: ${bought.toLocaleString('en')} of ${tried.toLocaleString('en')} bought a main product within 60 days.`,
    todo: (list: string) => `Ask after 7, 21 and 45 days: make the list “${list}”.`,
    limits: 'Who tried less than 60 days ago, or had bought before, is not counted.',
  },
  firstProducts: {
    title: 'Products: what newcomers begin with',
    product: 'First product',
    judged: 'Began with it',
    converted: 'Back in 90 days',
    say: (product: string, share: number) =>
      `${product} is the best beginning: ${share} % of those who began with it ordered again within 90 days.`,
    todo: 'Show it to newcomers first, and look at what disappoints in the one with the lowest share.',
    few: 'Fewer than five customers began with any one product: too few to compare.',
  },
  quality: {
    title: 'Products: returns and complaints, 365 days',
    what: 'What',
    count: 'Value',
    of: 'Of',
    rate: 'Rate',
    returned: 'Returned, of gross sales',
    complaints: 'Complaints, per 100 orders',
    say: 'A rate that rises is worth a look at what was returned or complained of.',
    limits:
      'Quality cannot be measured from sales alone: most who are disappointed say nothing and stay away.',
  },
  leavers: {
    title: 'Those who left beside those who stayed',
    what: 'What they have in common',
    left: 'Left',
    leftShare: 'Of those who left',
    stayed: 'Stayed',
    stayedShare: 'Of who stayed',
    difference: 'Difference',
    traits: {
      lastProduct: (value: string) => `Last product: ${value}`,
      staff: (value: string) => `Staff: ${value}`,
      town: (value: string) => `Town: ${value}`,
      lastAmount: (value: string) => `Last amount: ${value.toLowerCase()}`,
      priceBand: (value: string) => `Usual prices: ${value.toLowerCase()}`,
      returned: (_: string) => 'Returned something',
      complained: (_: string) => 'Complained',
    },
    say: (what: string, left: number, stayed: number) =>
      `${what}: ${left} % of those who left, ${stayed} % of those who stayed.`,
    todo: 'Ask the next five who leave about it.',
    limits: 'What differs need not be why they left.',
  },
  potential: {
    title: 'Whom it pays most to work on',
    step: 'Step up',
    reachable: 'Can be reached',
    of: 'A year ago',
    stepped: 'Stepped up',
    chance: 'Chance',
    gain: 'More per head',
    worth: 'Worth a year',
    path: (from: string, to: string) => `${from} → ${to}`,
    say: (stage: string, reachable: number, chance: number, worth: string) =>
      `${stage}: ${plural(reachable, 'customer', 'customers')} can be reached, ${chance} % of such customers step up within a year, worth ${worth}.`,
    todo: 'Work on the first line first.',
    limits:
      'These are sales and not profit, and some would step up without you; classes with fewer than 30 customers a year ago are left out.',
  },
  zones: {
    title: 'Areas: where your customers come from',
    area: 'Area',
    orders: 'Share of orders',
    perHead: 'Orders a head',
    order: 'Average order',
    own: 'Yours',
    usual: 'Usual',
    fits: 'As usual',
    advise: 'What to do',
    sizes: { large: 'L', medium: 'M', small: 'S' },
    marks: (customers: string, visits: string, order: string) =>
      `${customers} / ${visits} / ${order}`,
    advice: {
      keep: 'Keep them: being left is the one thing to prevent here.',
      widen: 'Widen it: write to them twice a year, and thank who introduces others.',
      operate: 'Run it like a shop: short ways, quick answers, one offer at a time.',
      followUp: 'Follow up after 7 and 30 days, and invite them to the shop.',
    },
    say: (area: string, share: number) =>
      `Most customers of the last 365 days are of ${area}: ${share} % of those whose area is known.`,
    read: '“Yours” and “Usual” are customers / orders a head / average order: L large, M medium, S small. Where they differ, look there first.',
    limits: (percent: number) =>
      `Area 1 is the towns that make the first ${percent} % of the orders in the shop, whatever the distance.`,
  },
  zoneRhythm: {
    title: 'Areas: how often they come, and coupons',
    now: 'Orders a head',
    before: 'Year before',
    arrow: 'Change',
    days: 'Usual days',
    valid: 'Coupon days',
    say: (areas: readonly string[]) =>
      `Customers of ${areas.join(' and ')} come less often than a year ago: ask them why before you look for new ones.`,
    steady: 'In no area do customers come clearly less often than a year ago.',
    coupon:
      'Give a coupon the days of the last column: one and a half times the usual days, so that it moves nobody’s order forward for nothing.',
    limits: 'A change within 2 % counts as none; without two full years there is no arrow.',
  },
  nearTowns: {
    title: 'Areas: the towns of area 1',
    town: 'Town',
    orders: 'Orders',
    say: (towns: number, dearest: string) =>
      `${plural(towns, 'town makes', 'towns make')} up area 1; the largest average order comes from ${dearest}.`,
    todo: 'Where many come but the average order is small, offer one thing more; where few come, be seen more.',
    limits: 'Orders in the shop in the last 365 days.',
  },
  penetration: {
    title: 'Areas: how many households are customers',
    town: 'Town',
    households: 'Households',
    penetration: 'Reached',
    strength: 'Strength',
    say: (town: string, percent: number) =>
      `You reach most households in ${town}: ${percent} % of them.`,
    todo: 'Strength above 1: tell the neighbours by leaflet. Below 1 close by: find out why they pass.',
    limits:
      'Strength is a town’s share of customers by its share of households, as you typed them.',
  },
  townTable: {
    title: 'Areas: every town, and what makes it area 1',
    town: 'Town',
    is: 'What it is',
    classes: { primary: 'area 1', secondary: 'area 2', outside: 'further out' },
    customers: 'Customers',
    orders: 'Orders',
    share: 'Share of orders',
    larger: 'Larger towns',
    perHead: 'Orders a head',
    before: 'Year before',
    change: 'Change',
    read: (primary: number, secondary: number) =>
      `“Larger towns” is the share that all towns with more orders make: below ${primary} % a town is area 1, below ${secondary} % area 2.`,
    limits: 'Orders in the shop in the last 365 days, by where their customers live.',
  },
  townAlerts: {
    title: 'Areas: towns to look at this month',
    town: 'Town',
    move: 'What',
    now: 'Last month',
    before: 'Mean of 3 months',
    yearAgo: 'A year ago',
    moves: { fall: 'fewer', growth: 'more' },
    say: (town: string, now: number, before: number) =>
      `${town}: ${plural(now, 'customer', 'customers')} last month, ${before.toLocaleString('en')} a month before. Go and see: a new rival, a closed road, a bus stop that moved?`,
    growth: 'No town lost customers; find out what brought the others.',
    limits: 'Only changes too large for chance are listed; a holiday month may explain one.',
  },
  zoneMoves: {
    title: 'Areas: from where to where in a year',
    none: 'No order',
    read: 'A row says where the customers of an area a year ago are today.',
    came: (area: string, customers: number, came: number, share: number) =>
      `Of ${plural(customers, 'customer', 'customers')} of ${area} a year ago, ${came.toLocaleString('en')} (${share} %) have bought in the shop since.`,
  },
  weekly: {
    title: 'Areas: weekly regulars',
    weekly: 'Every week',
    next: 'Every 8–14 days',
    say: (now: number, most: number) =>
      `${plural(now, 'customer comes', 'customers come')} every week today; the most in a year were ${most.toLocaleString('en')}.`,
    todo: (next: number) =>
      `${plural(next, 'customer comes', 'customers come')} every 8 to 14 days: they are the next weekly regulars.`,
    limits: 'Who is overdue by the grace days is not counted any more.',
  },
  process: {
    title: 'Contacts: do we do what we planned?',
    what: 'What',
    value: 'Done',
    of: 'Of',
    none: 'no record',
    thanks: (days: number) => `New customers thanked within ${days} days`,
    warnings: (days: number) => `Lapse warnings answered within ${days} days`,
    mail: (days: number) => `Active customers with mail within ${days} days`,
    complaints: 'Days to settle a complaint (median)',
    say: 'The first three are shares of those in the last column; the last one is days.',
    todo: 'Work on the lowest share first: thanks cost least and come first.',
    limits: 'What was done and not written down counts as not done; “no record” is not 0 %.',
  },
  contactStates: {
    title: 'Contacts: who should hear from you',
    class: 'Contact class',
    due: 'Due after days',
    actual: 'Days in fact',
    say: (never: number, overdue: number, worst: string) =>
      `${never.toLocaleString('en')} were never contacted and ${overdue.toLocaleString('en')} are overdue, most of them ${worst}.`,
    fine: 'Nobody is overdue.',
    todo: (list: string) => `Make the list “${list}” and take the first ten this week.`,
    limits: 'Only what is in the contact log is known; orders are no contacts.',
  },
  lost: {
    title: 'Contacts: what being out of touch costs',
    what: 'What',
    value: 'Value',
    people: 'Customers out of touch',
    yearlySales: 'Their sales in their last active year',
    yearlyMargin: 'Their margin in their last active year',
    before: 'Out of touch a year ago',
    back: 'Of these bought again within the year',
    low: 'Comes back: at least',
    expected: 'Comes back: most likely',
    high: 'Comes back: at most',
    say: (low: string, high: string, expected: string) =>
      `Between ${low} and ${high} a year may come back from them, most likely ${expected}.`,
    todo: (list: string) => `The list “${list}” names them, the most valuable first.`,
    limits:
      'The range is what chance allows, from those who came back last year; it does not say that a letter will do it.',
  },
  reach: {
    title: 'Contacts: who can be reached',
    email: 'E-mail',
    phone: 'Phone',
    post: 'Post',
    none: 'No way',
    say: (none: number) =>
      none === 0
        ? 'Everybody can be reached in one way at least.'
        : `${plural(none, 'customer', 'customers')} cannot be reached at all: ask for an address at the next order.`,
    cost: (people: number, cost: string) =>
      `One piece of post to all ${people.toLocaleString('en')} costs ${cost}: compare that with what one new customer costs you.`,
    limits: 'Whoever has two ways is counted under both; who opted out of a way is not.',
  },
  purposes: {
    title: 'Contacts: what our visits were for, 365 days',
    purpose: 'Purpose',
    visits: 'Visits',
    say: (purpose: string, visits: number) =>
      `Of ${plural(visits, 'visit', 'visits')} most were for: ${purpose.toLowerCase()}.`,
    emptyHanded: (visits: number) =>
      `On ${plural(visits, 'visit', 'visits')} we brought nothing of value: take a tip, a sample or news along.`,
    rivals: (visits: number) =>
      `${plural(visits, 'visit was', 'visits were')} about rivals; note the share of the largest one.`,
  },
  voices: {
    title: 'Contacts: what customers told us',
    voice: 'Voice',
    open: 'Open',
    closed: 'Closed',
    say: (open: number, list: string) =>
      open === 0
        ? 'No complaint is open.'
        : `${plural(open, 'complaint is', 'complaints are')} open: “${list}” comes before every other list.`,
    praise: (people: number) =>
      `${plural(people, 'customer', 'customers')} praised you: ask them to recommend you.`,
    limits: 'Only what was written down is counted: no entry does not mean that all are content.',
  },
  wishes: {
    title: 'Contacts: wishes without an offer',
    customer: 'Customer',
    day: 'Day',
    days: 'Days ago',
    wish: 'Wish',
    say: (all: number, answered: number, waiting: number, missed: number, days: number) =>
      `Of ${plural(all, 'wish', 'wishes')}: ${answered} with an offer or an order within ${days} days, ${waiting} still in time, ${missed} with neither.`,
    todo: 'Call the first on the list today: they told you what they want to buy.',
    limits: 'An order counts as an answer, whatever was ordered.',
  },
  neglected: {
    title: 'Contacts: important and seldom heard from us',
    customer: 'Customer',
    mode: 'Mode',
    class: 'Contact class',
    points: 'Points, 180 days',
    say: (people: number) =>
      `${plural(people, 'customer', 'customers')} to defend or attack have no more contact points than the lowest quarter of their class.`,
    todo: 'Somebody else should go: often it is only that the two do not get on.',
    limits: 'Points: a visit counts 10, a personal letter 3, a printed piece 1.',
  },
  logChecks: {
    title: 'Contacts: what the log shows to look at',
    what: 'What',
    customers: 'Customers',
    rows: 'Who, or rows of the log',
    due: 'A contact is due, most at stake first',
    twice: 'Contacted twice within 14 days in the same way',
    missed: 'A contact was due and there was none since',
    tooFew: 'Fewer contacts in 12 months than their class asks for',
    say: 'Twice is a nuisance, never is how customers are lost.',
    todo: 'Work through the list “Out of touch” first.',
    limits: 'What is not in the log counts as not done.',
  },
  keyPersons: {
    title: 'Contacts: customers where we know one person only',
    customer: 'Customer',
    person: 'The one we know',
    say: (alone: number, known: number) =>
      `At ${alone.toLocaleString('en')} of ${plural(known, 'customer', 'customers')} with a known person we know one only.`,
    todo: 'Ask each of them to introduce a second person, before one of them moves on.',
    limits: 'Persons named in orders and contacts of the last two years.',
  },
  funnel: {
    title: 'Relations: from acquaintance to repeater',
    stage: 'Stage',
    stages: { 1: '1 Acquaintance', 2: '2 Prospect', 3: '3 Ordered', 4: '4 Repeater' },
    perHead: 'Per customer',
    step: 'Came further',
    warning: 'Look at',
    countRises: 'more than on the stage below',
    perHeadFalls: 'worth less than the stage below',
    and: '; ',
    say: 'The further up, the fewer and the more valuable customers should be.',
    warn: 'A stage with a remark needs work: bring more people in below it, or find out what is wrong with the orders on it.',
    fine: 'That is so here on every stage.',
    limits: 'A stage is the highest ever reached: who has gone quiet still stands on it.',
    noLog: 'Without a contact log nobody is seen on the two lower stages.',
  },
  relationMonths: {
    title: 'Relations: who came onto each stage, and who was kept',
    kept: 'Kept, stages 3–4',
    of: 'All of these',
    say: (kept: number, of: number, days: number) =>
      `Today ${kept.toLocaleString('en')} of ${plural(of, 'repeater', 'repeaters')} ordered or heard from us within ${days} days.`,
    todo: 'When fewer come onto stages 1 and 2, there will be fewer orders in some months: look for new contacts now.',
    limits: 'Who orders at the first contact enters stage 3 only.',
  },
  quiet: {
    title: 'Relations: why repeaters went quiet',
    reason: 'Reason',
    say: (all: number, unknown: number) =>
      `${plural(all, 'repeater has', 'repeaters have')} gone quiet; of ${unknown.toLocaleString('en')} nobody wrote down why.`,
    todo: (list: string) => `Visit them and ask: make the list “${list}”.`,
    limits: 'The reason is read from the last result or memo in the log.',
  },
  afterSales: {
    title: 'Relations: does a call after the first order help?',
    group: 'First-time buyers',
    fans: 'Prime in a year',
    contacted: (days: number) => `With a contact within ${days} days`,
    notContacted: 'Without one',
    say: 'Each line: customers whose first order is a year ago or more, and how many became prime within their first year.',
    difference: 'Both sides are large enough to compare.',
    few: 'Fewer than 30 on one side: too few to tell a difference.',
    limits: 'Even a difference does not prove that the contact made it.',
  },
  answers: {
    title: 'Relations: complaints and our answers',
    what: 'What',
    count: 'Value',
    complaints: 'Complaints in the log',
    closed: 'Settled',
    judged: 'Judged: answered, or three days over',
    answered: (days: number) => `Answered within ${days} days`,
    say: (open: number) =>
      open === 0
        ? 'All complaints are settled.'
        : `${plural(open, 'complaint is', 'complaints are')} still open.`,
    todo: (list: string) => `Answer within three days; the list “${list}” says whom.`,
    limits: 'An answer is the next personal contact in the log.',
  },
  grid: {
    title: 'Visits: demand and our share of it',
    size: 'Demand',
    sizes: { A: 'A: the first 70 %', B: 'B: up to 95 %', C: 'C: the rest' },
    positions: { a: 'a: we lead', b: 'b: close', c: 'c: behind', d: 'd: not yet' },
    demand: 'They buy a year',
    sales: 'Of that from us',
    share: 'Our share',
    cell: (mode: string, count: number) => `${mode} ${count.toLocaleString('en')}`,
    and: ', ',
    say: (attack: number) =>
      `${plural(attack, 'customer is', 'customers are')} worth an attack: they buy much, and little of it from us.`,
    read: 'Each cell says what to do and with how many customers.',
    typed: (typed: number) => `The demand of all ${typed.toLocaleString('en')} is your own number.`,
    estimated: (typed: number, estimated: number) =>
      `The demand of ${typed.toLocaleString('en')} is your own number; of ${estimated.toLocaleString('en')} it is an estimate: ask them.`,
  },
  visitPlan: {
    title: 'Visits: what a year of visits is worth',
    way: 'Way to share out the hours',
    visits: 'Visits',
    value: 'Worth a year',
    more: 'More than today',
    now: 'As today',
    proportion: 'In proportion to sales',
    planned: 'By this plan',
    say: (now: string, proportion: string) =>
      `The plan is worth ${now} a year more than today’s visits and ${proportion} more than visits in proportion to sales.`,
    margin: 'Worth is margin: your share of each sale is on the settings tab.',
    noMargin: 'Worth is sales, not margin: no margin is on the settings tab.',
    model:
      'This is a model with assumptions about every customer, not a measurement: the order of the customers is the useful part.',
  },
  visitHours: {
    title: 'Visits: the hours',
    what: 'What',
    value: 'Value',
    hours: 'Hours a year for visits',
    unused: 'Hours left over',
    lambda: 'Worth of the last hour given',
    minima: 'Cost of the fewest visits you asked for',
    short: 'Hours missing for those fewest visits',
    missing: 'Visits without hours',
    letters: 'Personal letters that take their place',
    tooFew: (visits: number, letters: number) =>
      `The hours do not do for the fewest visits you asked for: write ${plural(letters, 'personal letter', 'personal letters')} in the place of ${plural(visits, 'visit', 'visits')}.`,
    left: 'Hours are left over: no further visit fits in, or none would bring anything.',
    full: 'Every hour is used.',
    todo: 'One hour more is worth about as much as the last hour given; if an hour costs you more than that, plan fewer.',
  },
  against: {
    title: 'Visits: where the plan differs most from visits by sales',
    customer: 'Customer',
    mode: 'Mode',
    now: 'Visits now',
    proportion: 'By sales',
    planned: 'Planned',
    next: 'One more brings',
    loss: 'One less loses',
    say: 'Who already buys almost everything from us needs few visits, however large the sales.',
    todo: (list: string) => `The list “${list}” has every customer.`,
    below: 'The last table of this tab has every customer.',
    limits: 'The last two columns count from the visits of today.',
  },
  modes: {
    title: 'Visits: what to do, and with how many',
    mode: 'Mode',
    now: 'Visits, 365 days',
    planned: 'Planned',
    hours: 'Hours planned',
    say: 'Defend: do not let them go. Attack and open: win more. Grow: they are small and ours. Let run and pass: only if they call.',
  },
  everyVisit: {
    title: 'Visits: the plan for every customer',
    how: 'Visits: how to read the plan for every customer',
    customer: 'Customer',
    staff: 'Staff',
    town: 'Town',
    cell: 'Grid',
    mode: 'Mode',
    demand: 'They buy a year',
    source: 'Demand is',
    sources: {
      typed: 'typed',
      raised: 'typed, raised',
      size: 'by size',
      estimated: 'estimated',
    },
    sales: 'Of that from us',
    share: 'Our share',
    hours: 'Hours a visit',
    now: 'Visits, 365 days',
    proportion: 'By sales',
    planned: 'Planned',
    next: 'One more brings',
    loss: 'One less loses',
    least: 'Fewest visits',
    price: 'Their cost',
    most: 'Most visits',
    letters: 'Letters instead',
    order: 'Most visits first; of equals, whose next visit brings most.',
    yours: (tab: string) =>
      `Demand, staff, minutes of a visit, fewest and most visits are yours to type on the tab “${tab}”.`,
    value: '“One more brings” and “One less loses” count from the visits of the last 365 days.',
    cost: (hour: string) =>
      `“Their cost” beside the fewest visits: what those hours would earn at ${hour} an hour, the worth of the last hour given, less what the visits earn themselves.`,
    raised: '“Raised”: the number you typed is below your own sales, which are taken instead.',
    left: 'Who is not to be contacted or dealt with is not in the plan.',
  },
  balance: {
    title: 'Visits: defence and attack',
    mode: 'Mode',
    actual: 'Visits, 90 days',
    planned: 'Planned a year',
    outside: 'Not in the grid',
    say: (defence: number, planned: number) =>
      `${defence} % of our visits went to customers to defend; the plan has ${planned} %.`,
    warn: 'That is too much defence: move visits to customers to attack.',
    fine: 'That is close enough to the plan.',
    limits: 'Only visits in the contact log are counted.',
  },
  taste: {
    title: 'Visits: more and fewer than planned, by staff',
    customer: 'Customer',
    staff: 'Staff',
    actual: 'Visits, 365 days',
    planned: 'Planned',
    difference: 'Difference',
    nobody: 'nobody in charge',
    say: 'The five most over- and the five most under-visited of each member of staff.',
    todo: 'Talk about the first line of each: is there a reason, or is it only pleasant there?',
    limits: 'Nobody’s opinion of a customer is in these numbers.',
  },
  bases: {
    title: 'Visits: customers who may open doors',
    customer: 'Customer',
    demand: 'They buy a year',
    why: 'Why',
    referrals: (count: number) => `introduced ${plural(count, 'customer', 'customers')}`,
    largest: (town: string) => `the largest of ${town}`,
    say: 'They brought others, or are the largest of their town: others look at what they buy.',
    todo: 'Tick “Base” beside those you agree with on the customers tab: they then get the visits of customers to defend.',
    limits: 'Who opens doors you know better than a sheet.',
  },
  assumptions: {
    title: 'Visits: what the plan supposes',
    model:
      'It is a model: each line below is an assumption about every customer, and none is measured.',
    demand:
      'What a customer buys in a year from everybody is your number; where there is none, it is what similar customers of yours buy, and at least two and a half times your own sales there.',
    growth:
      'More visits win a larger share, each visit less than the one before; more than 75 % is never won, or a little more than what you have already.',
    held: 'Where you visit today, half of your share would be lost without any visit.',
    unvisited:
      'Where you sell without visits, nothing is lost without them, and four visits win a quarter of what is left to win.',
    newcomer: 'Where you sell nothing yet, four visits win 6.8 % of what they buy.',
    margin: (percent: number) => `${percent} % of each sale is earned.`,
    noMargin: 'Sales are counted in full, because no margin is on the settings tab.',
    hours: (hours: number) =>
      `A visit takes ${plural(hours, 'hour', 'hours')} with the way, unless you typed other minutes.`,
    minima: (visits: number) =>
      `Nobody gets more than ${visits} visits, customers to defend get two or more, and the fewest visits you typed are never undercut.`,
    order: 'So trust the order of the customers more than the amounts.',
  },
  referrals: {
    title: 'Who brought others',
    referrer: 'Customer',
    introduced: 'Introduced',
    sales: 'Their sales',
    say: (referrers: number, people: number, sales: string) =>
      `${plural(referrers, 'customer', 'customers')} introduced ${people.toLocaleString('en')}, who have bought for ${sales} so far.`,
    todo: (list: string) => `Thank them each time: “${list}” says when.`,
    limits: 'Only names that are a customer’s in this sheet are counted.',
  },
  stale: {
    title: 'Addresses to check again',
    sign: 'What looks wrong',
    signs: {
      returnedMail: 'Mail came back',
      twoAddresses: 'Two different addresses',
      postalPrefecture: 'Postal code of another prefecture',
      phoneZero: 'Phone number without its first zero',
      badEmail: 'E-mail that cannot be one',
    },
    say: (people: number) =>
      `${plural(people, 'customer has', 'customers have')} something to check, some of them more than one thing.`,
    todo: 'Ask at the next order, before the next mailing.',
    limits: 'Somebody who moved and told nobody is not seen here.',
  },
} as const;

/** What a column of the sales tab is read as. */
export const picks = {
  customer: 'Customer',
  date: 'Date',
  amount: 'Amount',
  order: 'Order number',
  email: 'Email',
  name: 'Name',
} as const;

/**
 * The follow-up lists: name, who is on it, the sentence of reason and an opening for the message.
 * `{fact}` is the value of that fact; a clause whose fact is not known is left out (`fill.ts`).
 */
export const lists = {
  'lapse-warning': {
    name: 'Lapse warning',
    who: 'Regulars later than they usually are.',
    reason:
      'Usually comes every {rhythm} days; {gap} days since the last visit ({late} days late). {frequency} visits, {monetary} in total, {stage}.',
    words: 'We have not seen you for a while and wondered how you are. May we help with anything?',
  },
  'win-back': {
    name: 'Win-back',
    who: 'Those who stopped coming, most valuable first.',
    reason:
      'No purchase for {gap} days (usual rhythm {rhythm}). {stage}, {frequency} visits, {monetary}; {chance} of customers this late came back within 90 days.',
    words: 'It has been a while and we have missed you. How did you like {lastProduct}?',
  },
  'thank-you': {
    name: 'Thank-you',
    who: 'First purchase not long ago.',
    reason:
      'First purchase {daysSinceFirst} days ago: {firstProduct}, {firstAmount}. No thank-you recorded.',
    words: 'Thank you for your first order. We hope that you enjoy {firstProduct}.',
  },
  'second-order': {
    name: 'Second order',
    who: 'Bought once; still time for a second order.',
    reason:
      'Bought once, {daysSinceFirst} days ago ({lastProduct}); {left} days left to day {watch}.',
    words: 'Thank you again for your order. We would be glad to see you again soon.',
  },
  forgotten: {
    name: 'Out of touch',
    who: 'No word from you for longer than you meant.',
    reason:
      'No contact or purchase for {contactGap} days; {contactClass} should hear from us every {classInterval} days.',
    words: 'We have not written for a while. How have you been?',
  },
  'leave-alone': {
    name: 'Leave alone',
    who: 'Come often anyway: no discount needed.',
    reason:
      'Comes every {rhythm} days, last {gap} days ago, {visits12} visits in 12 months. No discount needed.',
    words: 'Thank you for coming so often.',
  },
  'top-gift': {
    name: 'Yearly gift',
    who: 'The top tenth of the year without a gift.',
    reason:
      'No. {rank} by sales in 12 months ({yearly}); [no gift for {giftGap} days|no gift recorded].',
    words: 'Thank you for another year with us. Please accept this small gift.',
  },
  coupon: {
    name: 'Coupon',
    who: 'Nearby, but come less often than their neighbours.',
    reason:
      'Comes every {rhythm} days (neighbours {zoneRhythm}), last {gap} days ago. Valid {couponValid} days.',
    words: 'Here is a small invitation for your next visit, valid until {validUntil}.',
  },
  'outer-area-mail': {
    name: 'Outer-area mail',
    who: 'From further away, without post for half a year.',
    reason: 'Comes from {town} ({zone}); [no mail for {printedGap} days|no mail recorded].',
    words: 'Thank you for coming all the way from {town}. Here is what is new.',
  },
  'seasonal-greeting': {
    name: 'Seasonal greeting',
    who: 'The next season’s card, one per household.',
    reason: '{season}; last contact {contactGap} days ago ({contactClass}).',
    words: 'With our best wishes for the season.',
  },
  newsletter: {
    name: 'Newsletter',
    who: 'Active customers who are due the next one.',
    reason: 'Active customer; [last newsletter {newsletterGap} days ago|no newsletter recorded].',
    words: 'Here is our news of the month.',
  },
  'top-customers': {
    name: 'Top customers',
    who: 'The best customers, to be thanked in person.',
    reason: '{segment}: {yearly} in 12 months, {visits12} visits, no. {rank} of {ranked}.',
    words: 'You are one of our best customers, and we wanted to say thank you.',
  },
  'almost-fans': {
    name: 'Almost fans',
    who: 'Close to being your best customers.',
    reason:
      '{stage}: {monetary} so far, {missingAmount} to Prime, {missingDays} days to Prime, {tenure} days with us.',
    words: 'We are glad that you keep coming. Here is something we think you will like.',
  },
  'after-purchase': {
    name: 'After a purchase',
    who: 'The next step after an order: thanks, how is it, what next.',
    reason:
      '[Bought {lastProduct} on {last}|Bought on {last}]; the step of day {step} was due on {stepDay} ({stepLate} days ago).',
    words: 'How do you like [{lastProduct}|your purchase]?',
  },
  'after-sales-hearing': {
    name: 'After-sales hearing',
    who: 'A month after the first purchase: ask how it is.',
    reason:
      '[{hearingProduct} bought {hearingDays} days ago|First purchase {hearingDays} days ago]; no hearing recorded.',
    words:
      'How is [{hearingProduct}|your purchase] doing? We would like to hear what could be better.',
  },
  'referral-thanks': {
    name: 'Referral thanks',
    who: 'Those who introduced somebody new.',
    reason:
      'Introduced {newName} on {newDay}; {introductions} introductions, {referredSales} so far.',
    words: 'Thank you for introducing {newName} to us.',
  },
  anniversary: {
    name: 'Anniversary',
    who: 'Years after a job: offer a check.',
    reason: '{jobYears} years since [{job}|the order] on {jobDay}.',
    words: 'It has been {jobYears} years since [{job}|your order]. May we come and have a look?',
  },
  'trial-follow-up': {
    name: 'Trial follow-up',
    who: 'Tried it, but has not bought the real one.',
    reason: 'Trial {trialProduct} {trialDays} days ago (step D+{trialStep}); no main product yet.',
    words: 'How did you like {trialProduct}?',
  },
  'complaint-follow-up': {
    name: 'Complaint follow-up',
    who: 'Complaints that are not settled.',
    reason: 'Complaint of {complaintDay}, open for {complaintDays} days: {complaintMemo}.',
    words: 'We are sorry, and would like to put this right.',
  },
  'quiet-repeaters': {
    name: 'Quiet repeaters',
    who: 'Repeaters whose orders have stopped.',
    reason:
      '{frequency} orders, the last {gap} days ago (usual rhythm {rhythm}). Reason: {reasonCode}.',
    words: 'We would like to come by and hear how things are.',
  },
  'key-person-change': {
    name: 'Key person change',
    who: 'Your contact there has changed.',
    reason:
      'Contact changed from {oldContact} to {newContact} on {changeDay}: visit by {changeDue}.',
    words: 'May we come and introduce ourselves?',
  },
  'visit-round': {
    name: 'Visit round',
    who: 'The round that pays best in the hours you have.',
    reason: '{town}, {minutes} min; the next visit is worth about {nextValue} (model).',
    words: 'We are in your area and would like to drop in.',
  },
  'visit-plan': {
    name: 'Visit plan',
    who: 'How often to see whom in a year.',
    reason:
      '{cell} {mode}: demand {demand} ({estimated}), our share {ourShare}; {planned} visits a year planned (now {current}); the next is worth {nextValue}.',
    words: 'We would like to come and see you.',
  },
  handover: {
    name: 'Handover',
    who: 'All customers of one member of staff.',
    reason: 'Relation {relation}; last purchase {last}, next due {due}; open: {openPoints}.',
    words: 'From now on I look after you.',
  },
  'cross-sell': {
    name: 'Cross-sell',
    who: 'Bought one thing, not what goes with it.',
    reason:
      'Bought {productA}; {companionShare} of its buyers also buy {productB} ({lift} times the average).',
    words: 'Many who chose {productA} also like {productB}.',
  },
  'up-sell': {
    name: 'Up-sell',
    who: 'Always the same price band: offer the next.',
    reason:
      '[{bandCount} purchases in {category}|{bandCount} purchases], all {band}; the next band starts at {nextPrice}.',
    words: 'May we show you something one step up?',
  },
  'subscription-candidates': {
    name: 'Subscription candidates',
    who: 'Buy the same thing at regular times.',
    reason: '{regularProduct} {regularCount} times, every {regularInterval} days.',
    words: 'Shall we send {regularProduct} to you regularly?',
  },
  custom: {
    name: 'Narrow-down',
    who: 'Your own conditions.',
    reason: '{frequency} visits, {monetary} in total, the last {gap} days ago, {stage}.',
    words: 'Thank you for being our customer.',
  },
} as const satisfies Readonly<Record<ListId, Readonly<Record<ListSentence, string>>>>;

/** What is said of a list: the reason and the suggested words are templates. */
type ListSentence = 'name' | 'who' | 'reason' | 'words';

/** The sentence beside a customer in the tab of all customers. */
export const reason =
  'Usually comes every {rhythm} days; {gap} days since the last visit. ' +
  '{frequency} visits, {monetary} in total, {stage}.';

/** Why somebody of a list's rule is not on it. */
export const exclusions = {
  doNotDeal: 'do not deal',
  doNotContact: 'marked “Do not contact”',
  optedOut: 'opted out',
  noAddress: 'no usable address',
  marketplace: 'marketplace customer',
  openList: 'already on an open list',
  recent: 'on this list not long ago',
  openComplaint: 'open complaint',
  quietDays: 'contacted lately',
  leaveAlone: 'comes often anyway',
  household: 'same household or address',
  heldBack: 'kept back to compare',
  beyond: 'beyond the limit',
} as const;
export type Exclusion = keyof typeof exclusions;

/** The sidebar: titles, labels, buttons, and what it says while it works. */
export const sidebar = {
  signIn:
    'Google answered for another account. Sign out of your other accounts or use a private window.',
  unexpected: 'Something went wrong. Nothing of yours was changed. Try again.',
  salesTitle: 'Your sales',
  listTitle: 'List made',
  customers: (count: number) => plural(count, 'customer', 'customers'),
  tabRows: (tab: string, count: number) => `“${tab}” · ${plural(count, 'row', 'rows')}`,
  unsure: (count: number) => `${count} columns look right. Which one is it?`,
  anotherColumn: 'Another column',
  noColumn: 'None',
  chooseColumn: 'Choose a column',
  columnLetter: (letter: string) => `Column ${letter}`,
  sample: 'e.g.',
  skipped: (count: number) => `${plural(count, 'row', 'rows')} will be skipped`,
  options: 'Options',
  currency: 'Currency that counts',
  openSettings: 'Open the settings tab',
  tab: 'Tab with the sales',
  asOf: 'Count days up to',
  lastSale: (day: string) => `Use the last sale, ${day}`,
  today: 'Use today',
  paint: 'What to color',
  paints: { row: 'Whole rows', column: 'Segment column only' },
  otherColumns: 'Other columns',
  segment: 'Segment & color',
  working: 'Working…',
  steps: {
    read: 'Reading your sales',
    score: 'Scoring customers',
    write: 'Writing to the sheet',
  },
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  longWait: 'You can keep editing; leave this panel open.',
  cancel: 'Cancel',
  stopping: 'Stopping…',
  undo: 'Undo',
  undone: 'Undone.',
  removed: (tabs: readonly string[]) => `Removed: ${quoted(tabs)}.`,
  kept: (tabs: readonly string[]) => `Kept, because somebody edited it: ${quoted(tabs)}.`,
  share: (group: string, percent: string) => `${group} ${percent}`,
  atStake: (money: string) => `${money} a year`,
  coverage: (percent: string) => `These customers make ${percent} of all sales.`,
  to: {
    sales: 'Back to your sales',
    segments: 'Back to segments',
    log: 'Contact log',
    narrow: 'Narrow down',
    visits: 'Visit plan',
    areas: 'Areas',
    query: 'Query for BigQuery',
  },
  copy: 'Copy the query',
  copied: 'Copied',
  changed: 'Since last time',
  howMany: 'How many people',
  limited: (count: string, people: string) => `${count} of ${people} people`,
  nobodyDue: 'Nobody is due today.',
  change: 'Change',
  makeList: 'Make follow-up list',
  work: 'Today’s work',
  workOrder: 'You choose these lists and their order: “Order of work” on the tab “Settings”.',
  moreLists: 'More lists',
  channel: 'How to reach them',
  channels: { mail: 'Email', phone: 'Phone', post: 'Post', visit: 'Visit' },
  keepBack: 'Keep back to compare, %',
  keptBack: (percent: string) => `${percent} kept back`,
  staff: 'Member of staff',
  preview: 'Preview',
  previewOf: (name: string) => `As ${name} gets it`,
  parts: { subject: 'Subject', body: 'Message', reason: 'Reason', words: 'Suggested words' },
  fields: (fields: readonly string[]) =>
    `A message can name: ${fields.map((field) => `{{${field}}}`).join(' ')}`,
  noLists: 'No list tab is there yet.',
  madeLists: 'Your lists',
  doneOf: (done: string, people: string) => `${done} of ${people} done`,
  putTicks: 'Put ticks into the log',
  logged: (tab: string, added: number, before: number) =>
    (added > 0 ? `${plural(added, 'contact', 'contacts')} added to “${tab}”.` : 'Nothing to add.') +
    (before > 0 ? ` ${plural(before, 'was', 'were')} in it already.` : ''),
  addresses: 'Labels and postal services',
  layouts: { label: 'Address labels', clickpost: 'Click Post', yamato: 'Yamato' },
  addressed: (people: number, tabs: readonly string[]) =>
    `${plural(people, 'address', 'addresses')} laid out: ${quoted(tabs)}.`,
  effects: 'What your lists brought',
  enterContact: 'Enter a contact',
  customer: 'Customer',
  selectedRow: 'Take the selected row',
  type: 'Type',
  purpose: 'Purpose',
  memo: 'Memo',
  valueGiven: 'Value given',
  stillOpen: 'Something is still to be done',
  day: 'Day, if not today',
  addContact: 'Add to the log',
  condition: (place: number) => `Condition ${place}`,
  fact: 'What to ask',
  chooseFact: 'Choose',
  is: {
    number: { atLeast: 'at least', atMost: 'at most' },
    day: { atLeast: 'from', atMost: 'up to' },
    choice: { oneOf: 'is one of', noneOf: 'is none of' },
    text: { holds: 'contains' },
  },
  compared: 'How',
  value: 'Value',
  remaining: (count: number) => `${plural(count, 'customer', 'customers')} left`,
  remainingWorth: (count: number, money: string) =>
    `${plural(count, 'customer', 'customers')} left, ${money} a year`,
  addCondition: 'Add a condition',
  removeCondition: 'Remove',
  saved: 'Saved',
  chooseSaved: 'Choose',
  saveAs: 'Name to save it under',
  save: 'Save',
  forget: 'Remove from saved',
  nobodyOn: (list: string) => `Nobody is on “${list}” today, so no tab was made.`,
  listHas: (tab: string, people: number) => `“${tab}” has ${plural(people, 'person', 'people')}.`,
  leftOut: 'Left out',
  openTab: 'Open tab',
  openNamed: (tab: string) => `Open “${tab}”`,
  makeReport: 'Make report',
  reportMade: (tab: string) => `“${tab}” is ready.`,
  trend: 'The last 12 months',
  moved: (group: string, before: string, now: string) => `${group} ${before} → ${now}`,
  grid: 'Recency × frequency',
  gridCorner: 'Last order ＼ orders',
  gridCaption: 'Customers by score: 5 is best.',
  fixes: {
    otherTab: (tab: string) => `Use “${tab}”`,
    day: 'Day first (31/12)',
    month: 'Month first (12/31)',
    chooseColumns: 'Choose the columns',
    again: 'Try again',
    look: 'Look at the file again',
  },
  promise: 'Adds a column and tabs; changes nothing you typed.',
  help: 'Help',
  helpLines: [
    'Customers are scored by how lately, how often and how much they bought.',
    'A follow-up list is a new tab that any mail merge takes. Otokui sends nothing.',
    'Undo removes what the last click added. Nothing leaves this file.',
  ],
} as const;

/** The menu under Extensions, and what its items say when they are done. */
export const menu = {
  title: 'Otokui',
  start: 'Start',
  segment: 'Segment customers',
  undo: 'Undo last change',
  query: 'Query for BigQuery',
  queried: (tab: string) => `The query is on the tab “${tab}”.`,
  check: 'Check this installation',
  help: 'Help',
  segmented: (customers: number) =>
    `${plural(customers, 'customer is', 'customers are')} segmented. Start opens the sidebar with what to do next.`,
  undone: (kept: readonly string[]) =>
    kept.length === 0
      ? 'The last change is undone.'
      : `Undone. Kept because somebody edited it: ${kept.join(', ')}.`,
  helpText:
    'Open the tab with your sales, choose Start, then “Segment & color”. Otokui adds a column and tabs of its own, changes nothing you typed, and sends nothing anywhere. Undo takes away what the last step added.',
} as const;

/** The check of an installation: what each probe asks the platform, and how the dialog says it. */
export const selfCheck = {
  tab: 'Otokui check',
  title: 'Check this installation',
  asExpected: (all: number) => `${plural(all, 'check', 'checks')}: all as expected.`,
  differ: (differing: number, all: number) =>
    `${differing.toLocaleString('en')} of ${all.toLocaleString('en')} differ: send this text with your report.`,
  copy: 'Text to copy',
  columns: { what: 'Check', source: 'Note', expected: 'Expected', got: 'Found', ok: 'As expected' },
  yes: 'yes',
  no: 'no',
  probes: {
    newTabActive: 'A new tab is the open one',
    activeRange: 'The selected cell is on the open tab',
    newTabSize: 'Size of a new tab',
    growRows: 'A tab grows and shrinks by rows',
    tooManyCells: 'More cells than a file can hold are refused',
    sameName: 'A second tab of the same name',
    nameInCapitals: 'A second tab of the same name in capitals',
    foundInCapitals: 'A tab is found by its name in capitals',
    oddName: 'Signs and Japanese in a tab’s name',
    longName: 'A tab’s name of 101 characters',
    emptyGrid: 'What is read from an empty tab',
    readAfterWrite: 'What was written is read at once',
    formatsFirst: 'Formats row by row, then values',
    serialDates: 'Dates written as numbers',
    bareTime: 'A time without a date',
    writtenDate: 'A date written as a date',
    numberPatterns: 'Number formats are kept',
    formulaText: 'Text that begins with = in a text cell',
    apostropheText: 'The apostrophe before such a text',
    riskyTexts: 'Texts that look like numbers, dates or formulas in text cells',
    numberText: 'A number in a text cell',
    typedZeros: '0012 in an unformatted cell',
    typedApostrophe: '0012 after an apostrophe in an unformatted cell',
    typedMinus: '-abc in an unformatted cell',
    typedPlus: '+abc in an unformatted cell',
    errorCell: 'An error in a cell as it is read',
    tabMark: 'A mark on a tab is found and changed',
    columnMark: 'A mark on a column moves with it',
    longMark: 'A long mark is kept',
    deletedTabMark: 'A deleted tab’s mark is gone',
    markSearchTime: 'Time to search for marks',
    colorRule: 'Color rules are kept, the owner’s and ours',
    colorScale: 'A color scale is kept',
    emptyBoxes: 'Boxes to tick leave their cells empty',
    outsideList: 'A value outside a list of choices may be written',
    notes: 'Notes on cells are kept',
    backgrounds: 'Backgrounds are set and taken away',
    links: 'Links inside a cell’s text',
    charts: 'Charts are drawn and taken away',
    canEdit: 'Cells of our own tab may be edited',
    builtIns: 'What the script runtime must have',
    newerBuiltIns: 'What the script runtime has beyond that',
    money: 'Money as text',
    dateWords: 'Dates as text',
    zoneDays: 'Days in other time zones',
    foldedText: 'Wide and narrow characters are made equal',
    scriptZone: 'The script’s own clock shows UTC',
    fileLocale: 'How the file’s locale is written',
    userLocale: 'How the user’s locale is written',
    fileZone: 'The file’s time zone is known',
    sidebarPage: 'The sidebar’s page comes as it was pushed',
    propertyValue: 'A stored text of 9,000 characters',
    propertyTooLong: 'A stored text of 20,000 characters',
    propertyBytes: 'A stored Japanese text of 5,000 characters',
    noProperty: 'A stored text that is not there',
    cacheValue: 'The longest text for a few minutes',
    cacheTooLong: 'A text for a few minutes that is one character longer',
    lockTwice: 'The lock is given twice to the same run',
    storeTime: 'Time to store two short texts',
    oneCell: 'Time to write and read one cell',
    tenThousandCells: 'Time to write and read 10,000 cells',
    scoring: 'Time to score 10,000 sales',
    noRows: 'A range without rows',
    outsideGrid: 'A range outside the tab',
    badRange: 'A range that does not exist',
    fewColumns: 'Fewer columns than the range has',
    raggedRows: 'Rows of unequal length',
    wrongType: 'A text where a table is expected',
    noSuchRows: 'Rows to delete that do not exist',
    noSuchColor: 'A color that does not exist',
    longCell: 'A cell of 50,001 characters',
  },
} as const;

/** What custom functions write above their results. */
export const titles = {
  score: 'RFM score',
  segment: 'Segment',
  table: {
    customer: 'Customer',
    last: 'Last order',
    recency: 'Recency',
    frequency: 'Frequency',
    monetary: 'Monetary',
    r: 'R',
    f: 'F',
    m: 'M',
    score: 'Score',
    segment: 'Segment',
  },
  summary: {
    segment: 'Segment',
    customers: 'Customers',
    share: 'Share',
    orders: 'Orders',
    sales: 'Sales',
    salesShare: 'Sales share',
    average: 'Average order',
  },
  cutoffs: {
    score: 'Score',
    recency: 'Recency up to',
    frequency: 'Frequency from',
    monetary: 'Monetary from',
  },
  expectedOrders: 'Expected orders',
  returnChance: 'Chance of return',
  value: 'Expected sales',
  model: {
    parameter: 'Parameter',
    value: 'Value',
    customers: 'Customers',
    repeaters: 'Repeat customers',
    orders: {
      r: 'BG/NBD r',
      alpha: 'BG/NBD alpha',
      a: 'BG/NBD a',
      b: 'BG/NBD b',
      logLikelihood: 'BG/NBD log-likelihood',
    },
    spend: {
      p: 'Gamma-Gamma p',
      q: 'Gamma-Gamma q',
      v: 'Gamma-Gamma v',
      logLikelihood: 'Gamma-Gamma log-likelihood',
    },
    note: 'Note',
  },
  stage: 'Stage',
  rank: 'Rank',
  decile: 'Decile',
  nextOrder: 'Next order',
  daysLate: 'Days late',
  date: 'Date',
  amount: 'Amount',
  month: 'Month',
  moves: { from: 'From → to', none: 'No order yet', returned: 'All returned' },
  cohorts: { cohort: 'Cohort', customers: 'Customers' },
  change: { driver: 'Driver', before: 'Before', after: 'After', effect: 'Effect' },
  drivers: {
    customers: 'Customers',
    frequency: 'Orders per customer',
    average: 'Average order',
    sales: 'Sales',
  },
} as const;

/** What a period argument may say, besides the English words. */
export const periods = { month: 'month', quarter: 'quarter', year: 'year' } as const;

/** Why a custom function cannot answer: shown in the cell's note beside `#ERROR!`. */
export const functionProblems = {
  oneColumn: (name: string) => `${name} must be one column, such as A2:A.`,
  heights: (first: string, height: number, second: string, other: number) =>
    `${first} has ${plural(height, 'row', 'rows')} and ${second} has ${other.toLocaleString('en')}. Give ranges of equal height.`,
  missing: (name: string) => `${name} is missing. Give a column such as A2:A.`,
  notADate: (name: string) => `${name} is not a date. Give a cell with a date, or leave it out.`,
  notWhole: (name: string, low: number, high: number) =>
    `${name} must be a whole number from ${low} to ${high}.`,
  notNumber: (name: string, low: number, high: number) =>
    `${name} must be a number from ${low} to ${high}.`,
  cutoffRows: () =>
    'bins must be a number from 2 to 9, or three rows of cut-offs: recency days, frequency, monetary.',
  cutoffOrder: (row: number) => `The cut-offs in row ${row} of bins must rise from left to right.`,
  noRow: () => 'No row could be read. Check that dates are dates and amounts are numbers.',
  nobody: () =>
    'No row names a customer: all stand for somebody unknown, such as walk-in. Give the column that tells customers apart.',
  missingDay: (name: string) => `${name} is missing. Give a cell with a date.`,
  notADay: (name: string) => `${name} is not a date. Give a cell with a date.`,
  daysTurned: (from: string, to: string) => `${to} is before ${from}. Exchange the two dates.`,
  stageCutoffs: () =>
    'cutoffs must be four cells: budding days, prime days (not fewer), amount, lapse days.',
  notPeriod: () => 'period must be month, quarter or year.',
  notTrueFalse: (name: string) => `${name} must be TRUE or FALSE.`,
} as const;

/** What is different since an earlier run. */
export const changed = {
  since: (day: string, orders: number, sales: string) =>
    orders === 0
      ? `Since ${day}: no order.`
      : `Since ${day}: ${plural(orders, 'order', 'orders')}, ${sales}.`,
  newcomers: (count: number) =>
    `${plural(count, 'customer', 'customers')} bought for the first time.`,
  back: (people: string) => `Back after a long time: ${people}.`,
  slipped: (group: string, people: string) => `Slipped into “${group}”: ${people}.`,
  people: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more === 0 ? '' : ` and ${more.toLocaleString('en')} more`}`,
  move: (group: string, before: number, now: number) =>
    `${group} ${before.toLocaleString('en')} → ${now.toLocaleString('en')}`,
  groups: (moves: readonly string[]) => `Customers by group: ${moves.join(', ')}.`,
} as const;

/** The pages of figures in the sidebar: short forms of what their tabs hold whole. */
export const pages = {
  visits: {
    action: 'Write the visit plan',
    say: (hours: number, visits: number, worth: string, now: string, proportion: string) =>
      `${plural(hours, 'hour', 'hours')} a year make ${plural(visits, 'visit', 'visits')} worth ${worth}, beside ${now} as today and ${proportion} in proportion to sales.`,
    modes: { title: 'What to do', mode: 'Mode', now: 'Now', planned: 'Planned' },
    next: {
      title: 'Best next visits',
      customer: 'Customer',
      now: 'Now',
      planned: 'Planned',
      worth: 'Next brings',
      say: 'Visits of the last 365 days, those planned for a year, and what one more brings.',
    },
    apart: {
      title: 'Most over- and under-visited',
      customer: 'Customer',
      now: 'Now',
      planned: 'Planned',
      difference: 'Difference',
    },
  },
  areas: {
    action: 'Write the areas',
    zones: {
      title: 'Where they come from',
      area: 'Area',
      share: 'Share of orders',
      perHead: 'Orders a head',
      advice: (area: string, advice: string) => `${area}: ${advice}`,
    },
    alerts: { title: 'Towns to look at', none: 'No town changed beyond chance last month.' },
    outer: (people: number, days: number, list: string) =>
      `${plural(people, 'customer', 'customers')} from further away had no post for ${plural(days, 'day', 'days')}: list “${list}”.`,
    noOuter: 'Nobody from further away is due a letter.',
  },
} as const;

/** Words for the codes of facts. */
export const codes = {
  contactBy: { post: 'letter', phone: 'phone', mail: 'e-mail' },
  honorific: { person: '', firm: '' },
  yesNo: { yes: 'yes', no: 'no' },
  absence: {
    onRhythm: 'on rhythm',
    late: 'late',
    lapseWarning: 'lapse warning',
    gone: 'gone',
    dormant: 'dormant',
  },
  contactClass: {
    route: 'route customers',
    repeater: 'repeaters',
    fan: 'fans',
    longCycle: 'long-cycle customers',
    user: 'users',
    lapsed: 'lapsed customers',
    dormant: 'dormant customers',
  },
  contactState: { never: 'never', onTrack: 'on track', soon: 'soon', overdue: 'overdue' },
  zone: {
    primary: 'area 1',
    secondary: 'area 2',
    net: 'area 3 (net)',
    social: 'area 4 (social)',
    unknown: 'unknown',
  },
  mode: {
    defend: 'defend',
    attack: 'attack',
    nurture: 'grow',
    open: 'open',
    letRun: 'let run',
    pass: 'pass',
  },
  band: { low: 'the lower third', middle: 'the middle third', high: 'the upper third' },
  reasonCode: {
    business: 'business is slow',
    policy: 'change of policy',
    transfer: 'contact moved on',
    rival: 'a rival',
    complaint: 'discontent',
    unknown: 'unknown',
  },
  season: {
    newYear: 'New Year card',
    midWinter: 'Mid-winter card',
    summer: 'Midsummer card',
    lateSummer: 'Late-summer card',
    yearEnd: 'Year-end card',
  },
  quarter: {
    '1': 'January to March',
    '2': 'April to June',
    '3': 'July to September',
    '4': 'October to December',
  },
  estimated: { yes: 'estimated' },
} as const;

/** The signs of a narrow-down that are words, and what stands between two values. */
export const narrow = { holds: 'contains', or: ', ' } as const;

/** What a list cannot do without. */
export const needs = {
  address: 'an address',
  product: 'the product',
  price: 'a unit price or quantity',
  referrer: 'who introduced the customer',
  contactPerson: 'the contact person',
  staff: 'the member of staff',
  demand: 'the demand, on the customers tab',
  minutes: '“Minutes” of a visit, on the customers tab',
  visitHours: 'hours for visits, on the settings tab',
  job: 'words for jobs, on the settings tab',
  visits: 'that you visit customers, on the settings tab',
  log: 'entries in the contact log',
  rows: 'each sale in a row of its own',
} as const;

/** The contact log: its tab, headers, and the words of its columns; the reader knows many more. */
export const log = {
  tab: 'Contact log',
  headers: {
    date: 'Date',
    customer: 'Customer',
    type: 'Type',
    purpose: 'Purpose',
    staff: 'Staff',
    person: 'Contact person',
    memo: 'Memo',
    value: 'Value given',
    result: 'Result',
    open: 'Open',
    list: 'List',
  },
  types: {
    visit: 'Visit',
    letter: 'Letter',
    print: 'Printed piece',
    phone: 'Phone',
    message: 'Personal e-mail or message',
    bulkMail: 'Bulk e-mail',
    gift: 'Gift',
  },
  purposes: {
    thanks: 'Thanks',
    restock: 'Restock',
    inspection: 'Inspection',
    rivals: 'Rivals',
    errands: 'Errands',
    greeting: 'Greeting',
    hearing: 'Hearing',
    complaint: 'Complaint',
    praise: 'Praise',
    wish: 'Wish',
    proposal: 'Proposal',
    dinner: 'Dinner',
    coupon: 'Coupon',
    other: 'Other',
  },
  yes: 'yes',
} as const;

/** Did a list work? Each sentence stands by itself; the sidebar joins them. */
export const effects = {
  back: (days: number, back: number, people: number, perHead: string) =>
    `After ${days} days ${back} of ${people} came back (${perHead} per head).`,
  kept: (back: number, people: number, perHead: string) =>
    ` Of those kept back ${back} of ${people} (${perHead}).`,
  shareOnly: ' Nobody was kept back, so this says nothing about the list.',
  verdicts: {
    tooFew: (points: number) => ` ${signed(points)} points: too few people to tell.`,
    uncertain: (points: number) => ` ${signed(points)} points: not certain.`,
    better: (points: number) => ` ${signed(points)} points: the list worked.`,
    worse: (points: number) => ` ${signed(points)} points: the list did harm.`,
  },
} as const;

/** Why a postal service cannot carry something to somebody. */
export const unfit = {
  noPostalCode: 'no postal code',
  noAddress: 'no address',
  nameTooLong: 'the name is too long',
  addressTooLong: 'the address is too long',
} as const;

/** The query for BigQuery: its tab, what stands above the query, and the comments in it. */
export const warehouse = {
  tab: 'BigQuery',
  page: {
    table: (table: string) =>
      `It reads ${table}. Type your own table and columns on the tab Settings, from “BigQuery table” on, and open this page again.`,
    paste:
      'Paste it into BigQuery, or into the custom query of Data > Data connectors > Connect to BigQuery. The result has one row per customer: extract it into a tab of this file and open that tab.',
  },
  above: {
    what: 'This query scores and segments your customers in BigQuery exactly as Otokui does in a sheet. Use it when your sales no longer fit into a file.',
    table: (table: string) =>
      `1. It reads ${table}. Type your own table and columns on the tab Settings, from “BigQuery table” on, and choose this menu item again.`,
    copy: (first: number, last: number) =>
      `2. Copy the cells A${first} to A${last} into BigQuery, or into the custom query of Data > Data connectors > Connect to BigQuery.`,
    extract:
      '3. The result has one row per customer. Extract it into a tab of this file and open that tab: Otokui segments, colors and makes lists from it.',
    again:
      'What you change on the tab Settings is in the query once you choose this menu item again.',
  },
  comments: {
    query:
      'Otokui: one row for each customer, scored and segmented as in the sheet. Run it in BigQuery, or as the query of a Connected Sheet.',
    cells:
      'Your sales, one row for each sale or order line. Customers and orders are told apart by their columns as they stand. An amount counts with four decimals; refunds are negative amounts.',
    dated: 'A time with an offset, as every TIMESTAMP has, shows the day of your time zone.',
    settings: 'The day that all is counted from, and your limits in days and money.',
    lines:
      'Sales up to that day of a known customer. Rows without a readable date or amount are left out, and so are words that stand for nobody.',
    visits:
      'A visit is an order that brought more than zero after its refunds. Without an order number, what a customer buys in a day is one order.',
    zeroVisits: 'An order of zero without refunds is one as well.',
    seen: 'First and last visit, and how many.',
    facts:
      'All money of a customer, refunds taken off on their own day; in the last 365 days; and in the year up to the last visit.',
    purchaseDays: 'Two visits on one day are one purchase day.',
    paces:
      'Average days between purchase days: of the last 365 days if there are three in them, else of all. Dividing gives a fraction, not a whole number.',
    shop: 'Who has bought on one day only takes the middle pace of all customers.',
    spread:
      'How evenly each customer comes: standard deviation of the days between purchases by their mean, from five intervals on.',
    sevenOrders: 'Seven average orders, to two digits.',
    trade:
      'Multiples of the average order that are usual in the trade, each rounded up to the smallest unit of your money.',
    cutoffs: (scores: number) =>
      `Where the scores begin: at ${scores - 1} quantiles of your customers, each times ${scores} so that it stays a whole number.`,
    scores: 'Equal values share a score. Fewer days since the last visit are better.',
    segments: 'The segment of every combination of scores R F M.',
    deciles:
      'Places by the sales of the last 365 days among those who came in them, for the tenths of customers.',
    places:
      'Stage by visits, days between first and last, money and days since; absence by how long each customer usually stays away.',
  },
} as const;
