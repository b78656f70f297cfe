import type { ReportPart } from '../../protocol.ts';
import { isoFromDay } from '../../sales/calendar.ts';
import type { Words } from '../../words/words.ts';
import type { ReportPlan } from '../plan.ts';
import { columnLetters } from '../rules.ts';
import { totals } from '../totals.ts';
import { AREA_SECTIONS, AREA_TAB_SECTIONS } from './areas/sections.ts';
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
import { MOST_ROWS, type Source } from './source.ts';
import { limitSection, stageSection } from './stages.ts';
import { groupTrendSection, movesSection, stageTrendSection } from './trend.ts';
import { alarmSection, trustSection } from './trust.ts';
import { decileSection, valueSection } from './value.ts';
import { VISIT_PLAN_SECTIONS, VISIT_SECTIONS } from './visits/sections.ts';

/**
 * In the order of an owner's questions: who is there, what changed, who stays, what is it worth;
 * then what only some files can tell, chapter by chapter.
 */
const SHOP_SECTIONS: readonly MakeSection[] = [
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

/** What a tab of the report holds; a part of the shop on its own tab has no rows left out. */
interface Part {
  readonly name: (words: Words) => string;
  readonly sections: readonly MakeSection[];
  /** Width of its widest table: the cohorts, or all that a planned visit is made from. */
  readonly columns: number;
  /** Rows at which long tables stop. */
  readonly most: number;
  /** Its rows are customers, beside whom an owner would like to write. */
  readonly byCustomer: boolean;
}

const PARTS: Readonly<Record<ReportPart, Part>> = {
  shop: {
    name: ({ tabs }) => tabs.report,
    ...{ sections: SHOP_SECTIONS, columns: 15, most: MOST_ROWS, byCustomer: false },
  },
  visits: {
    name: ({ tabs }) => tabs.visitPlan,
    ...{ sections: VISIT_PLAN_SECTIONS, columns: 19, most: Infinity, byCustomer: true },
  },
  areas: {
    name: ({ tabs }) => tabs.areas,
    ...{ sections: AREA_TAB_SECTIONS, columns: 15, most: Infinity, byCustomer: false },
  },
};

/** A part of the report on one tab: tables one under another, each with its reading aid, and charts. */
export function reportTab(source: Source, part: ReportPart = 'shop'): ReportPlan {
  const { analysis, words } = source;
  const { report } = words;
  const { name, sections, columns, most, byCustomer } = PARTS[part];
  const { orders, sales } = totals(analysis);
  const { asOf, scored } = analysis.facts;
  const opening = [
    name(words),
    report.opening(isoFromDay(asOf), scored.length, orders, source.money(sales)),
    report.rewritten(columnLetters(columns - 1)),
    ...(byCustomer ? [report.notesOnCustomers(words.tabs.customers)] : []),
  ];
  const made = sections.flatMap((make) => make({ ...source, most }) ?? []);
  return layOut({ part, name: name(words), columns }, opening, made);
}
