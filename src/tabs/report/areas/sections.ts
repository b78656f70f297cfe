import type { MakeSection } from '../section.ts';
import { alertSection, weeklySection, zoneMoveSection } from './change.ts';
import { penetrationSection } from './penetration.ts';
import { townSection } from './towns.ts';
import { nearTownSection, rhythmSection, zoneSection } from './zones.ts';

/** From where customers come, how often, and where that changes. */
export const AREA_SECTIONS: readonly MakeSection[] = [
  zoneSection,
  rhythmSection,
  nearTownSection,
  penetrationSection,
  alertSection,
  zoneMoveSection,
  weeklySection,
];

/** The tab of the areas: the same chapter with all towns, and what makes each area 1 or not. */
export const AREA_TAB_SECTIONS: readonly MakeSection[] = [...AREA_SECTIONS, townSection];
