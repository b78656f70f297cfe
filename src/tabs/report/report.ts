import type { Analysis } from '../../customers/analysis.ts';
import { purchasesOf } from '../../models/purchases.ts';
import { standingOf } from '../../models/standing.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import { moneyWriter } from '../../words/money.ts';
import type { Words } from '../../words/words.ts';
import type { ReportPlan } from '../plan.ts';
import { totals } from '../totals.ts';
import { changeSections } from './change.ts';
import { layOut } from './lay-out.ts';
import { conversionSection, repeatSection, yearsSection } from './loyalty.ts';
import { cohortSection, dependenceSection, stepSection } from './newcomers.ts';
import { plainSection, segmentSection } from './people.ts';
import { cutoffSection } from './score-limits.ts';
import type { Section, Source } from './section.ts';
import { limitSection, stageSection } from './stages.ts';
import { groupTrendSection, movesSection, stageTrendSection } from './trend.ts';
import { alarmSection, trustSection } from './trust.ts';
import { decileSection, valueSection } from './value.ts';

/** In the order of an owner's questions: who is there, what changed, who stays, what is it worth. */
const SECTIONS: readonly ((source: Source) => Section | readonly Section[])[] = [
  segmentSection,
  plainSection,
  cutoffSection,
  groupTrendSection,
  changeSections,
  stageSection,
  limitSection,
  stageTrendSection,
  movesSection,
  stepSection,
  cohortSection,
  repeatSection,
  conversionSection,
  yearsSection,
  dependenceSection,
  decileSection,
  valueSection,
  alarmSection,
  trustSection,
];

/** The whole shop on one tab: tables one under another, each with its reading aid, and charts. */
export function reportTab(analysis: Analysis, words: Words, currency: string): ReportPlan {
  const money = moneyWriter(words.language, currency, analysis.reading.decimals);
  const { report } = words;
  const { orders, sales } = totals(analysis);
  const { asOf, scored } = analysis.facts;
  const opening = [
    words.tabs.report,
    report.opening(isoFromDay(asOf), scored.length, orders, money(sales)),
    report.rewritten,
  ];
  const purchases = purchasesOf(analysis.history, asOf);
  const standing = standingOf(purchases);
  const source: Source = { analysis, words, money, purchases, standing };
  const sections = SECTIONS.flatMap((make) => make(source));
  return layOut(words.tabs.report, opening, sections);
}
