import type { MakeSection } from '../section.ts';
import {
  bundleSection,
  firstProductSection,
  qualitySection,
  trialSection,
  tripSection,
} from './bought.ts';
import { leaverSection } from './leavers.ts';
import { itemSection, thirdSection } from './quantities.ts';

/** What sells, what brings customers back, and what those who left had in common. */
export const PRODUCT_SECTIONS: readonly MakeSection[] = [
  thirdSection,
  itemSection,
  tripSection,
  bundleSection,
  trialSection,
  firstProductSection,
  qualitySection,
  leaverSection,
];
