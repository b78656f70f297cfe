import type { Step } from '../protocol.ts';

const KEY = 'otokui.step';

/** A run may take six minutes; a later one begins by saying its own first step. */
const SECONDS = 360;

/** Says which step a command is at; the sidebar asks once a second. */
export function enter(step: Step): void {
  CacheService.getUserCache().put(KEY, step, SECONDS);
}

export function currentStep(): Step | null {
  return CacheService.getUserCache().get(KEY) as Step | null;
}
