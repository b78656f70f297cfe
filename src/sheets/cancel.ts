import type { Commands } from '../protocol.ts';
import { began } from './clock.ts';

/** In the cache of the user alone: nobody stops the run of a colleague. */
const KEY = 'otokui.cancel';

/** No run lasts longer. */
const SECONDS = 360;

/** Asks the user's running command to stop; waits for nothing, least of all for that command. */
export function cancel(): Commands['cancel']['answer'] {
  CacheService.getUserCache().put(KEY, String(Date.now()), SECONDS);
  return { cancelled: true };
}

/** True when the user asked since this run began; what they asked of an earlier run is no matter. */
export function wasCancelled(): boolean {
  const asked = CacheService.getUserCache().get(KEY);
  return asked !== null && Number(asked) > began;
}
