import type { MakeSection } from '../section.ts';
import { assumptionSection } from './assumptions.ts';
import { gridSection } from './grid.ts';
import { compareSection, hourSection, planSection } from './plan.ts';
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
