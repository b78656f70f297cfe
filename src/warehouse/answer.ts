import { ABSENCES, type Absence } from '../customers/absence.ts';
import type { Scoring } from '../customers/scoring.ts';
import { GROUPS } from '../customers/segments.ts';
import { STAGES, type Stage } from '../customers/stages.ts';
import type { Tier } from '../customers/tiers.ts';
import type { Group } from '../protocol.ts';
import { type ListRule, listColumns } from './lists.ts';
import { textLiteral } from './literals.ts';
import { columns, indented } from './text.ts';

/** What customers are called, in the owner's language. */
export interface Names {
  readonly segment: (tier: Tier) => string;
  readonly group: (group: Group) => string;
  readonly stage: (stage: Stage) => string;
  readonly absence: (absence: Absence) => string;
}

/** The columns of the result: codes become words here and nowhere before. */
export function answer(scoring: Scoring, names: Names, lists: readonly ListRule[]): string {
  const { tiers } = scoring.table;
  const segments = tiers.map((tier) => [tier.mark, names.segment(tier)] as const);
  const groups = GROUPS.map((group) => [group, names.group(group)] as const);
  const stages = STAGES.map(
    (stage) => [`${stage.class}.${stage.state}`, names.stage(stage)] as const,
  );
  const absences = ABSENCES.map((absence) => [absence, names.absence(absence)] as const);
  const shown = [
    'customer',
    'first',
    'last',
    'recency',
    'frequency',
    'monetary',
    'yearly',
    'past_year',
    ...(scoring.window === 'all' ? [] : ['recent_frequency', 'recent_monetary']),
    'r',
    'f',
    'm',
    'CONCAT(CAST(r AS STRING), CAST(f AS STRING), CAST(m AS STRING)) AS score',
    `${named('mark', segments)} AS segment`,
    `${named('group_code', groups)} AS \`group\``,
    `${named('stage_code', stages)} AS stage`,
    'own_rhythm AS rhythm',
    'DATE_ADD(last, INTERVAL (own_rhythm) DAY) AS due',
    'GREATEST(0, recency - own_rhythm) AS days_late',
    `${named('absence', absences)} AS absence`,
    ...listColumns(lists),
  ];
  return `SELECT\n${indented(columns(shown))}
FROM customers
ORDER BY r DESC, f DESC, m DESC, monetary DESC, customer`;
}

function named(code: string, words: readonly (readonly [code: string, word: string])[]): string {
  const cases = words.map(
    ([each, word]) => `  WHEN ${textLiteral(each)} THEN ${textLiteral(word)}`,
  );
  return `CASE ${code}\n${cases.join('\n')}\nEND`;
}
