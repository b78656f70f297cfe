import type { Analysis } from '../customers/analysis.ts';
import { GROUPS } from '../customers/segments.ts';
import { STAGES } from '../customers/stages.ts';
import { tierName } from '../customers/tier-name.ts';
import { asks } from '../followup/facts.ts';
import { type ListLimits, listsFor, USUAL_LIMITS } from '../followup/lists.ts';
import { membersOfRule } from '../followup/members.ts';
import type { Count, GroupCount, ListCount, SegmentCount, Segmented } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { MONEY } from '../sales/sales.ts';
import { coverageOf, skippedRows, totals } from '../tabs/totals.ts';
import { said } from '../words/messages.ts';
import type { Words } from '../words/words.ts';
import { gridOf, trendOf } from './movement.ts';
import { notesOf } from './notes.ts';

/** What the sidebar shows after a run; the shell adds what only it knows. */
export type SegmentedCore = Omit<Segmented, 'tabs' | 'milliseconds' | 'undo'>;

export function segmentedAnswer(
  analysis: Analysis,
  words: Words,
  currency: string,
  limits: ListLimits = USUAL_LIMITS,
): SegmentedCore {
  const { reading, facts, rfm } = analysis;
  return {
    asOf: isoFromDay(facts.asOf),
    rows: reading.rows,
    lines: reading.lines,
    columns: headersByRole(analysis),
    currency,
    customers: facts.scored.length,
    ...totals(analysis),
    coverage: coverageOf(analysis),
    groups: groupCounts(analysis, words),
    stages: stageCounts(analysis, words),
    trend: trendOf(analysis),
    grid: gridOf(analysis),
    lists: listCounts(analysis, limits),
    listMax: limits.max,
    cutoffs: {
      recency: rfm.cutoffs.recency.values,
      frequency: rfm.cutoffs.frequency.values,
      monetary: rfm.cutoffs.monetary.values.map((amount) => amount / MONEY),
      reached: (['frequency', 'monetary'] as const).filter(
        (line) => rfm.cutoffs[line].compare === 'atLeast',
      ),
    },
    skipped: skippedRows(reading).map(({ reason, rows }) => ({ key: reason, count: rows.length })),
    notes: said(notesOf(analysis), words),
  };
}

function headersByRole({ reading }: Analysis): Readonly<Record<string, string>> {
  const header = new Map(reading.columns.map((column) => [column.index, column.header]));
  return Object.fromEntries(
    Object.entries(reading.roles).map(([role, index]) => [role, header.get(index) ?? '']),
  );
}

function groupCounts({ facts, rfm, tiers, group }: Analysis, words: Words): readonly GroupCount[] {
  const segments = tiers.map(() => ({ customers: 0, sales: 0 }));
  const groups = GROUPS.map(() => ({ customers: 0, sales: 0, atStake: 0 }));
  for (const k of facts.scored) {
    segments[rfm.segment[k]].customers++;
    segments[rfm.segment[k]].sales += facts.monetary[k];
    groups[group[k]].customers++;
    groups[group[k]].sales += facts.yearly[k];
    groups[group[k]].atStake += facts.pastYear[k];
  }
  const ofGroup = (name: string): readonly SegmentCount[] =>
    tiers.flatMap((tier, index) =>
      tier.group === name
        ? [
            {
              mark: tier.mark,
              name: tierName(tier.name, words),
              customers: segments[index].customers,
              sales: segments[index].sales / MONEY,
            },
          ]
        : [],
    );
  return GROUPS.map((name, index) => ({
    group: name,
    customers: groups[index].customers,
    sales: groups[index].sales / MONEY,
    atStake: groups[index].atStake / MONEY,
    segments: ofGroup(name),
  }));
}

function stageCounts({ facts, stage }: Analysis, words: Words): readonly Count[] {
  const counts = STAGES.map(() => 0);
  for (const k of facts.scored) counts[stage[k]]++;
  return STAGES.map(({ class: name, state }, index) => ({
    key: words.stages[name][state],
    count: counts[index],
  }));
}

function listCounts(analysis: Analysis, limits: ListLimits): readonly ListCount[] {
  const ask = asks(analysis);
  return listsFor(limits).map((list) => {
    const members = membersOfRule(list, analysis, ask);
    const atStake = members.reduce((sum, k) => sum + analysis.facts.pastYear[k], 0);
    return { id: list.id, group: list.group, people: members.length, atStake: atStake / MONEY };
  });
}
