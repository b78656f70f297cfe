import { STAGES, STANDARD_LIMITS, type StageLimits } from '../../customers/stages.ts';
import { fitStages } from '../../shop/fit-stages.ts';
import { headcounts, stagesOn } from '../../shop/stages-over-time.ts';
import type { Words } from '../../words/words.ts';
import { type Section, shareOf, sumOf } from './section.ts';
import type { Source } from './source.ts';

/** The ten stages today, beside what the standard limits and the fitted ones would give. */
export function stageSection({ analysis, words }: Source): Section {
  const { history, facts, limits } = analysis;
  const { report } = words;
  const countsBy = (by: StageLimits): readonly number[] =>
    headcounts(stagesOn(history, [facts.asOf], by)[0]);
  const fitted = fitStages(facts);
  const now = headcounts(analysis.stage);
  const columns = [now, countsBy(STANDARD_LIMITS), fitted === null ? null : countsBy(fitted)];
  const all = facts.scored.length;
  const active = sumOf(now.filter((_, at) => STAGES[at].state === 'active'));
  const [, standard, own] = columns;
  return {
    title: report.stages.title,
    header: [
      report.stages.stage,
      report.customers,
      report.share,
      report.stages.standard,
      report.stages.fitted,
    ],
    formats: [['text', 'integer', 'percent', 'integer', 'integer']],
    rows: [
      ...STAGES.map((_, at) => [
        stageNames(words)[at],
        now[at],
        shareOf(now[at], all),
        standard?.[at] ?? '',
        own?.[at] ?? '',
      ]),
      [report.total, all, 1, sumOf(standard ?? []), own === null ? '' : sumOf(own)],
    ],
    total: true,
    aids: [
      report.stages.say(active, all - active, limits.lapseDays),
      fitted === null ? report.stages.unfitted : report.stages.compare,
    ],
  };
}

const LIMITS = ['buddingDays', 'primeDays', 'amount', 'lapseDays'] as const;

/** The limits in use, the standard ones and those made of the shop's own orders, side by side. */
export function limitSection({ analysis, words }: Source): Section {
  const { report } = words;
  const fitted = fitStages(analysis.facts);
  return {
    title: report.limits.title,
    header: [
      report.limits.limit,
      report.limits.inUse,
      report.limits.standard,
      report.limits.fitted,
    ],
    formats: LIMITS.map((limit) => {
      const format = limit === 'amount' ? 'money' : 'integer';
      return ['text', format, format, format] as const;
    }),
    rows: LIMITS.map((limit) => [
      report.limits.names[limit],
      analysis.limits[limit],
      STANDARD_LIMITS[limit],
      fitted?.[limit] ?? '',
    ]),
    aids: [report.limits.say],
  };
}

/** The names of the ten stages, in the order of `STAGES`. */
export function stageNames(words: Words): readonly string[] {
  return STAGES.map(({ class: name, state }) => words.stages[name][state]);
}
