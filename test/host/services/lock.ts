import { holdLock, lockHeld } from './gate.ts';
import { exception, here } from './host.ts';
import { free, type Methods, shape, store } from './shape.ts';

interface LockSelf {
  readonly of: 'document' | 'user' | 'script';
}

/** Takes the lock unless somebody else holds it; only the document's guards the cells. */
function take({ of }: LockSelf): boolean {
  if (here().options.locked) return false;
  if (of === 'document') holdLock(true);
  return true;
}

const lock = {
  tryLock: store('number', take),
  waitLock: store('number', (self: LockSelf) => {
    if (take(self)) return;
    throw exception('Lock timeout: another process was holding the lock for too long.');
  }),
  hasLock: store('', ({ of }: LockSelf) => of === 'document' && lockHeld()),
  releaseLock: store('', ({ of }: LockSelf) => {
    if (of === 'document') holdLock(false);
  }),
} satisfies Methods<GoogleAppsScript.Lock.Lock, LockSelf>;

const lockShape = shape<LockSelf>('Lock.Lock', 'LockService.Lock', lock);

const service = {
  getDocumentLock: free('', () =>
    here().options.container === false ? null : lockShape.make({ of: 'document' }),
  ),
  getUserLock: free('', () => lockShape.make({ of: 'user' })),
  getScriptLock: free('', () => lockShape.make({ of: 'script' })),
} satisfies Methods<GoogleAppsScript.Lock.LockService, object>;

/** `LockService`; locks by `getUserLock` and `getScriptLock` guard no cells. */
export const lockServiceShape = shape<object>('Lock.LockService', 'LockService', service);
