import type { Run } from '../script.ts';

/** Calls that change nothing a person can see; all others count as changes. */
const stores = /^(?:CacheService|PropertiesService|LockService)\./;
const looks = /\.(?:(?:get|is|can|has)[A-Z]\w*|find|flush|createDeveloperMetadataFinder)$/;

/**
 * True when a run wrote nothing. A sidebar asks for its progress every second: to calculate and draw
 * a large workbook each time would never come to an end.
 */
export function onlyLooked(callLog: Run['callLog']): boolean {
  return [...callLog.keys()].every((name) => stores.test(name) || looks.test(name));
}
