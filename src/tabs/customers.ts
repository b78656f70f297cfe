import { bestFirst } from '../customers/rfm.ts';
import type { FactTable } from '../followup/facts/fact.ts';
import type { Shop } from '../followup/shop.ts';
import type { FactId } from '../words/en.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { column, ownerColumn } from './columns.ts';
import { shownAs } from './describe.ts';
import { groupRules } from './marks.ts';
import type { ColumnPlan, TabPlan } from './plan.ts';
import { sentenceOf } from './sentences.ts';

const SHOWN: readonly FactId[] = [
  'customer',
  'name',
  'email',
  'phone',
  'segment',
  'stage',
  'group',
  'score',
  'first',
  'last',
  'recency',
  'frequency',
  'monetary',
  'yearly',
  'rhythm',
  'due',
  'late',
];

/** What a sheet need not tell: left out when no customer has a value. */
const OPTIONAL: readonly FactId[] = ['name', 'email', 'phone', 'stage', 'first'];

/**
 * One row per scored customer, best first, and the owner's own columns at the end. `record` is what
 * the next run wants to know of this one.
 */
export function customersTab(
  shop: Shop,
  facts: FactTable,
  words: Words,
  currency: string,
  record: TabPlan['record'],
): TabPlan {
  const { analysis } = shop;
  const { reading } = analysis;
  const order = bestFirst(analysis.facts, analysis.rfm, reading.sales.customers);
  const columns: ColumnPlan[] = [];
  for (const id of SHOWN) {
    const { format, of } = shownAs(facts[id]!, analysis, words);
    const values = order.map(of);
    if (OPTIONAL.includes(id) && values.every((value) => value === '')) continue;
    columns.push(column(id, format, values, words));
  }

  const money = moneyWriter(words.language, currency, reading.decimals);
  const speaker = { facts, analysis, words, money };
  const late = words.lists['lapse-warning'].reason;
  const reasons = order.map((k) =>
    sentenceOf(facts.late!.of(k) === '' ? words.reason : late, speaker, k),
  );
  const segment = columns.findIndex(({ id }) => id === 'segment');
  return {
    kind: 'customers',
    name: words.tabs.customers,
    columns: [
      ...columns,
      column('reason', 'text', reasons, words),
      ownerColumn('ownNote', 'text', words),
      ownerColumn('doNotContact', 'checkbox', words),
      ownerColumn('ownStaff', 'text', words),
      ownerColumn('demand', 'text', words),
    ],
    rules: groupRules(analysis.tiers).map((rule) => ({ ...rule, column: segment })),
    record,
  };
}
