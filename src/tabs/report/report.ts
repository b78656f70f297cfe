import type { Shop } from '../../followup/shop.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import type { Words } from '../../words/words.ts';
import type { ReportPlan } from '../plan.ts';
import { totals } from '../totals.ts';
import { AREA_SECTIONS } from './areas/sections.ts';
import { changeSections } from './change.ts';
import { CONTACT_SECTIONS } from './contacts/sections.ts';
import { FIRM_SECTIONS } from './firms/sections.ts';
import { layOut } from './lay-out.ts';
import { conversionSection, repeatSection, yearsSection } from './loyalty.ts';
import { cohortSection, dependenceSection, stepSection } from './newcomers.ts';
import { plainSection, segmentSection } from './people.ts';
import { potentialSection } from './potential.ts';
import { PRODUCT_SECTIONS } from './products/sections.ts';
import { referralSection, staleSection } from './referrals.ts';
import { cutoffSection } from './score-limits.ts';
import type { MakeSection } from './section.ts';
import { sourceOf } from './source.ts';
import { limitSection, stageSection } from './stages.ts';
import { groupTrendSection, movesSection, stageTrendSection } from './trend.ts';
import { alarmSection, trustSection } from './trust.ts';
import { decileSection, valueSection } from './value.ts';
import { VISIT_SECTIONS } from './visits/sections.ts';

/**
 * In the order of an owner's questions: who is there, what changed, who stays, what is it worth;
 * then what only some files can tell, chapter by chapter.
 */
const SECTIONS: readonly MakeSection[] = [
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
  potentialSection,
  alarmSection,
  trustSection,
  ...PRODUCT_SECTIONS,
  ...AREA_SECTIONS,
  ...CONTACT_SECTIONS,
  ...FIRM_SECTIONS,
  ...VISIT_SECTIONS,
  referralSection,
  staleSection,
];

/** The whole shop on one tab: tables one under another, each with its reading aid, and charts. */
export function reportTab(shop: Shop, words: Words, currency: string): ReportPlan {
  const source = sourceOf(shop, words, currency);
  const { report } = words;
  const { orders, sales } = totals(shop.analysis);
  const { asOf, scored } = shop.analysis.facts;
  const opening = [
    words.tabs.report,
    report.opening(isoFromDay(asOf), scored.length, orders, source.money(sales)),
    report.rewritten,
  ];
  const sections = SECTIONS.flatMap((make) => make(source) ?? []);
  return layOut(words.tabs.report, opening, sections);
}
