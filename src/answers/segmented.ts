import type { Analysis } from '../customers/analysis.ts';
import { GROUPS } from '../customers/segments.ts';
import { STAGES } from '../customers/stages.ts';
import { tierName } from '../customers/tier-name.ts';
import type { FactTable } from '../followup/facts/fact.ts';
import { listsFor } from '../followup/lists/all.ts';
import { membersOfRule } from '../followup/members.ts';
import { missing } from '../followup/needs.ts';
import type { Shop } from '../followup/shop.ts';
import type { Count, GroupCount, ListCount, SegmentCount, Segmented } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { type Day, MONEY } from '../sales/sales.ts';
import { scoreLimits } from '../tabs/report/score-limits.ts';
import { coverageOf, skippedRows, totals } from '../tabs/totals.ts';
import { said } from '../words/messages.ts';
import { moneyWriter } from '../words/money.ts';
import type { Words } from '../words/words.ts';
import { changedLines } from './changed.ts';
import { gridOf, trendOf } from './movement.ts';
import { notesOf } from './notes.ts';

/** What the sidebar shows after a run; the shell adds what only it knows. */
export type SegmentedCore = Omit<Segmented, 'tabs' | 'milliseconds' | 'undo'>;

/** The answer of a run; `since` is the day of the one that it is compared with. */
export function segmentedAnswer(
  shop: Shop,
  known: FactTable,
  words: Words,
  currency: string,
  since: Day | null,
): SegmentedCore {
  const { analysis, settings } = shop;
  const { reading, facts, rfm } = analysis;
  const money = moneyWriter(words.language, currency, reading.decimals);
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
    stages: analysis.visitsKnown === 'last' ? [] : stageCounts(analysis, words),
    trend: trendOf(analysis),
    grid: gridOf(analysis),
    lists: listCounts(shop, known, words),
    work: settings.order,
    staff: staffOf(shop, known),
    listMax: settings.max,
    keepBack: settings.holdoutShare,
    cutoffs: {
      recency: rfm.cutoffs.recency.values,
      frequency: rfm.cutoffs.frequency.values,
      monetary: rfm.cutoffs.monetary.values.map((amount) => amount / MONEY),
    },
    scores: scoreLimits({ analysis, words, money }),
    skipped: skippedRows(reading).map(({ reason, rows }) => ({ key: reason, count: rows.length })),
    notes: said(notesOf(analysis), words),
    changed: changedLines(analysis, since, words, currency),
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

function listCounts(shop: Shop, known: FactTable, words: Words): readonly ListCount[] {
  const { pastYear } = shop.analysis.facts;
  return listsFor(shop.settings).map((list) => {
    const lacks = missing(list, shop).map((need) => words.needs[need]);
    const members = lacks.length > 0 ? [] : membersOfRule(list, shop, known);
    const { name, who } = words.lists[list.id];
    return {
      id: list.id,
      group: list.group,
      name,
      who,
      channel: list.channel,
      missing: lacks.length === 0 ? null : words.tabs.unlocks(lacks),
      people: members.length,
      atStake: members.reduce((sum, k) => sum + pastYear[k], 0) / MONEY,
    };
  });
}

/** Everybody who looks after a customer, in alphabetical order. */
function staffOf({ analysis }: Shop, known: FactTable): readonly string[] {
  const names = new Set(Array.from(analysis.facts.scored, (k) => String(known.staff?.of(k))));
  names.delete('');
  return [...names].sort();
}
