import type { Analysis } from '../customers/analysis.ts';
import type { ReturnChance } from '../customers/chance.ts';
import type { List } from '../followup/lists.ts';
import { isoFromDay } from '../sales/calendar.ts';
import type { FactId } from '../words/en.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { column, ownerColumn } from './columns.ts';
import { describe, reasonFields, type Shown } from './describe.ts';
import type { ColumnPlan, PlanCell, TabPlan } from './plan.ts';

/** What every list says of a person; a field that the sheet knows of nobody is left out. */
const STANDARD: readonly FactId[] = [
  'customer',
  'name',
  'honorific',
  'recipient',
  'phone',
  'postalCode',
  'address',
  'segment',
  'stage',
  'group',
  'last',
  'lastProduct',
  'frequency',
  'monetary',
  'staff',
  'consent',
];

/**
 * A list as a tab of its own, ready for any mail merge: one person per row, every value as the
 * text that a letter would print, an empty `Email Sent`, and a box and a column for the owner.
 */
export function followupTab(
  list: List,
  people: readonly number[],
  analysis: Analysis,
  chance: ReturnChance,
  words: Words,
  currency: string,
): TabPlan {
  const { decimals } = analysis.reading;
  const shown: Readonly<Partial<Record<FactId, Shown>>> = {
    ...describe(analysis, words),
    chance: { format: 'percent', of: (k) => chance.share(analysis.facts.recency[k]) ?? '' },
  };
  const amount = moneyWriter('en', currency, decimals);
  const fields: ColumnPlan[] = [...STANDARD, ...list.fields].flatMap((id) => {
    const { format, of } = shown[id]!;
    const values = people.map((k) => printed(of(k), format, amount));
    return values.some((value) => value !== '') ? [column(id, 'text', values, words)] : [];
  });

  const money = moneyWriter(words.language, currency, decimals);
  const { reason, words: opening } = words.lists[list.id];
  const sentences = people.map((k) => reasonFields(analysis, words, chance, money, k));
  const day = isoFromDay(analysis.facts.asOf);
  return {
    kind: 'followup',
    name: words.tabs.followup(words.lists[list.id].name, day),
    columns: [
      ...fields,
      column('words', 'text', sentences.map(opening), words),
      column('reason', 'text', sentences.map(reason), words),
      column(
        'emailSent',
        'text',
        people.map(() => ''),
        words,
      ),
      ownerColumn('done', 'checkbox', words),
      ownerColumn('result', 'text', words),
    ],
    rules: [],
    record: { list: list.id, day, channel: list.channel },
  };
}

/** A value as a mail merge prints it. */
function printed(
  value: PlanCell,
  format: Shown['format'],
  money: (amount: number) => string,
): string {
  if (value === '' || typeof value !== 'number') return String(value);
  if (format === 'date') return isoFromDay(value);
  if (format === 'money') return money(value);
  return format === 'percent' ? `${Math.round(100 * value)} %` : String(value);
}
