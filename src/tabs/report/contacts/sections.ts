import type { MakeSection } from '../section.ts';
import { logCheckSection } from './log-checks.ts';
import { keyPersonSection, neglectedSection } from './neglected.ts';
import { processSection, stateSection } from './process.ts';
import { purposeSection, voiceSection, wishSection } from './said.ts';
import { lostSection, reachSection } from './worth.ts';

/** How well the shop keeps in touch, from the contact log. */
export const CONTACT_SECTIONS: readonly MakeSection[] = [
  processSection,
  stateSection,
  lostSection,
  reachSection,
  purposeSection,
  voiceSection,
  wishSection,
  logCheckSection,
  neglectedSection,
  keyPersonSection,
];
