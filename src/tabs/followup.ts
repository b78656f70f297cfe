import type { FactTable } from '../followup/facts/fact.ts';
import type { List } from '../followup/lists/list.ts';
import type { Members } from '../followup/members.ts';
import type { Message } from '../followup/message/templates.ts';
import type { Shop } from '../followup/shop.ts';
import { isoFromDay } from '../sales/calendar.ts';
import type { FactId } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { column, ownerColumn } from './columns.ts';
import { fieldText } from './field-text.ts';
import type { ColumnPlan, TabPlan } from './plan.ts';

/** What every list says of a person; a field that the sheet knows of nobody is left out. */
export const STANDARD: readonly FactId[] = [
  'customer',
  'name',
  'honorific',
  'recipient',
  'phone',
  'postalCode',
  'address',
  'company',
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

/** All that a list tab is made of. */
export interface Listing {
  readonly list: List;
  /** What the list is called: its own name, or that of the owner's narrow-down. */
  readonly name: string;
  readonly members: Members;
  readonly shop: Shop;
  readonly facts: FactTable;
  /** The owner's message to a customer; null without a template. */
  readonly message: (k: number) => Message | null;
  readonly record: TabPlan['record'];
}

/**
 * A list as a tab of its own, ready for any mail merge: one person per row, every value as the
 * text that a letter would print, an empty `Email Sent`, and a box and a column for the owner.
 */
export function followupTab(listing: Listing, words: Words, currency: string): TabPlan {
  const { list, members, shop, message } = listing;
  const { people } = members;
  const say = fieldText(listing, words, currency);
  const text = (id: FactId, of: (k: number) => string): ColumnPlan[] => {
    const values = people.map(of);
    return values.some((value) => value !== '') ? [column(id, 'text', values, words)] : [];
  };
  // On lists that merge no households two people may share an address, which a merge takes once.
  const written = new Set<string>();
  const field = (id: FactId, k: number): string => {
    const value = say(id, k);
    if (id !== 'recipient' || value === '') return value;
    const isFirst = !written.has(value.toLowerCase());
    written.add(value.toLowerCase());
    return isFirst ? value : '';
  };
  const ids = [...new Set([...STANDARD, ...list.fields])].filter((id) => id !== 'jointNames');
  return {
    kind: 'followup',
    name: words.tabs.followup(listing.name, isoFromDay(shop.analysis.facts.asOf)),
    columns: [
      ...[...ids, 'jointNames' as const].flatMap((id) => text(id, (k) => field(id, k))),
      column(
        'words',
        'text',
        people.map((k) => say('words', k)),
        words,
      ),
      {
        ...column(
          'reason',
          'text',
          people.map((k) => say('reason', k)),
          words,
        ),
        note: countsNote(listing, words),
      },
      ...text('subject', (k) => message(k)?.subject ?? ''),
      ...text('body', (k) => message(k)?.body ?? ''),
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
    record: listing.record,
  };
}

/** Who is on the list and who is not, for whoever rests the pointer on the header. */
function countsNote({ members }: Listing, words: Words): string {
  const { header, note } = words.facts.reason;
  const left = members.excluded.map(({ key, count }) => `${words.exclusions[key]}: ${count}`);
  const counts = words.tabs.listed(members.people.length, left);
  return note === '' ? `${header}\n${counts}` : `${note}\n${counts}`;
}
