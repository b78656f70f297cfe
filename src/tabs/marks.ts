import { type Analysis, scoredOfRow } from '../customers/analysis.ts';
import { GROUPS } from '../customers/segments.ts';
import type { Tier } from '../customers/tiers.ts';
import { groupColors } from '../palette.ts';
import type { Words } from '../words/words.ts';
import { segmentLabel } from './describe.ts';
import type { ColorRule, MarksPlan } from './plan.ts';

/** One colour rule per action group, over the marks of its tiers. */
export function groupRules(tiers: readonly Tier[]): readonly Omit<ColorRule, 'column'>[] {
  return GROUPS.map((group) => ({
    marks: tiers.filter((tier) => tier.group === group).map(({ mark }) => mark),
    color: groupColors[group],
  })).filter(({ marks }) => marks.length > 0);
}

/** Our `Segment` column on the sales tab: a label on each row of a scored customer. */
export function marksPlan(analysis: Analysis, words: Words, paint: 'row' | 'column'): MarksPlan {
  const { status, headerRow } = analysis.reading;
  const labels = new Map<number, string>([[-1, '']]);
  const values: string[] = [];
  for (let row = 0; row < status.length; row++) {
    const k = scoredOfRow(analysis, row);
    let label = labels.get(k);
    if (label === undefined) {
      label = segmentLabel(analysis, words, analysis.rfm.segment[k]);
      labels.set(k, label);
    }
    values.push(label);
  }
  return {
    header: words.tabs.segmentHeader,
    headerRow,
    values,
    rules: groupRules(analysis.tiers),
    paint,
  };
}
