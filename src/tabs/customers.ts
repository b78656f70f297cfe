import type { Analysis } from '../customers/analysis.ts';
import { bestFirst } from '../customers/rfm.ts';
import type { FactId } from '../words/en.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { column, ownerColumn } from './columns.ts';
import { describe, reasonFields } from './describe.ts';
import { groupRules } from './marks.ts';
import type { ColumnPlan, TabPlan } from './plan.ts';

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

/** Columns that a sheet need not have: left out when no customer has a value. */
const OPTIONAL: readonly FactId[] = ['name', 'email', 'phone'];

/** One row per scored customer, best first, and the owner's own columns at the end. */
export function customersTab(analysis: Analysis, words: Words, currency: string): TabPlan {
  const { facts, rfm, reading } = analysis;
  const order = bestFirst(facts, rfm, reading.sales.customers);
  const description = describe(analysis, words);
  const columns: ColumnPlan[] = [];
  for (const id of SHOWN) {
    const shown = description[id]!;
    const values = order.map(shown.of);
    if (OPTIONAL.includes(id) && values.every((value) => value === '')) continue;
    columns.push(column(id, shown.format, values, words));
  }

  const money = moneyWriter(words.language, currency, reading.decimals);
  const reasons = order.map((k) => words.reason(reasonFields(analysis, words, null, money, k)));
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
    ],
    rules: groupRules(analysis.tiers).map((rule) => ({ ...rule, column: segment })),
    record: {},
  };
}
