import type { MakeSection } from '../section.ts';
import { alertSection, weeklySection, zoneMoveSection } from './change.ts';
import { penetrationSection } from './penetration.ts';
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
