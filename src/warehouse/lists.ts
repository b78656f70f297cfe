import type { List } from '../followup/lists/list.ts';
import type { FactId } from '../words/en.ts';
import { numberLiteral, textLiteral } from './literals.ts';
import { indented } from './text.ts';

/** What of a list decides who is on it. */
export type ListRule = Pick<List, 'id' | 'who'>;
type Condition = List['who'][number];

/** What the sales alone tell of a customer, by the columns of the step `customers`. */
const FACTS: Readonly<Partial<Record<FactId, string>>> = {
  group: 'group_code',
  stage: 'stage_code',
  active: "IF(recency < lapse_after, 'yes', 'no')",
  absence: 'absence',
  almostFan: `CASE
  WHEN stage_code = 'trending.active' THEN 'yes'
  WHEN stage_code = 'steady.active' AND 2 * monetary >= prime_amount THEN 'yes'
  ELSE 'no'
END`,
  recency: 'recency',
  gap: 'recency',
  daysSinceFirst: 'DATE_DIFF(as_of, first, DAY)',
  tenure: 'DATE_DIFF(last, first, DAY)',
  frequency: 'frequency',
  visits12: 'visits_12',
  monetary: 'monetary',
  yearly: 'yearly',
  pastYear: 'past_year',
  rhythm: 'own_rhythm',
  rhythmShare: 'recency / own_rhythm',
  late: 'GREATEST(0, recency - own_rhythm)',
  decile: 'decile',
};

/**
 * What only the contact log knows. A table of sales says nothing of it, so a list is made as if
 * nobody had been in touch yet; the add-on takes those off whom the log names.
 */
const OF_THE_LOG: ReadonlySet<FactId> = new Set<FactId>(['thanked', 'newsletterGap', 'giftGap']);

/** What a query can ask; a list with a condition of another kind is left out, not half applied. */
const KINDS: ReadonlySet<string> = new Set([
  'fact',
  'in',
  'atLeast',
  'above',
  'atMost',
  'orUnknown',
]);

/** A true-or-false column for each list that the sales can decide, before anybody is excluded. */
export function listColumns(lists: readonly ListRule[]): readonly string[] {
  return lists.flatMap(({ id, who }) => {
    const asked = who.filter(({ fact }) => !OF_THE_LOG.has(fact));
    const expressible = asked.every(
      (condition) =>
        FACTS[condition.fact] !== undefined &&
        Object.keys(condition).every((key) => KINDS.has(key)),
    );
    if (!expressible || asked.length === 0) return [];
    const all = asked.flatMap(tests).join('\nAND ');
    return [`COALESCE(\n${indented(all)},\n  FALSE\n) AS ${listColumn(id)}`];
  });
}

/** What the name of a list's column begins with. */
export const LIST_PREFIX = 'list_';

/** The column of a list: `win-back` is `list_win_back`. */
export function listColumn(id: string): string {
  return `${LIST_PREFIX}${id.replace(/\W/g, '_')}`;
}

/** The tests of one condition; what is not known of a customer fails, or passes where it may. */
function tests({ fact, in: among, atLeast, above, atMost, orUnknown }: Condition): string[] {
  const value = FACTS[fact]!;
  const all = [
    ...(among === undefined ? [] : [`${value} IN (${among.map(literal).join(', ')})`]),
    ...(atLeast === undefined ? [] : [`${value} >= ${numberLiteral(atLeast)}`]),
    ...(above === undefined ? [] : [`${value} > ${numberLiteral(above)}`]),
    ...(atMost === undefined ? [] : [`${value} <= ${numberLiteral(atMost)}`]),
  ];
  return orUnknown ? [`(${value} IS NULL OR (${all.join(' AND ')}))`] : all;
}

function literal(value: string | number): string {
  return typeof value === 'number' ? numberLiteral(value) : textLiteral(value);
}
