import type { Problem } from '../words/messages.ts';

/** How long a second person waits for the first. */
const WAIT = 10_000;

/** Runs a command that writes while nobody else's can; all writes are done when it returns. */
export function locked<T extends object>(work: () => T | Problem): T | Problem {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT)) return { code: 'busy', values: [] };
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
