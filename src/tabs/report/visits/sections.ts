import type { MakeSection } from '../section.ts';
import { compareAboveSection, compareSection } from './against.ts';
import { assumptionSection } from './assumptions.ts';
import { everyVisitSections } from './every-visit.ts';
import { gridSection } from './grid.ts';
import { modeSection } from './modes.ts';
import { hourSection, planSection } from './plan.ts';
import { balanceSection, baseSection, tasteSection } from './spent.ts';

/** Where the visits of a year bring most, where the owner says what customers need. */
export const VISIT_SECTIONS: readonly MakeSection[] = [
  gridSection,
  planSection,
  hourSection,
  compareSection,
  balanceSection,
  tasteSection,
  baseSection,
  assumptionSection,
];

/** The tab of the visit plan: what it comes to and supposes first, then every customer. */
export const VISIT_PLAN_SECTIONS: readonly MakeSection[] = [
  planSection,
  hourSection,
  modeSection,
  gridSection,
  compareAboveSection,
  balanceSection,
  tasteSection,
  baseSection,
  assumptionSection,
  everyVisitSections,
];
