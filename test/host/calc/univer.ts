import { createRequire } from 'node:module';
import type * as Core from '@univerjs/core';
import type * as Sheets from '@univerjs/preset-sheets-node-core';

/** Univer's formula engine: its two packages, loaded when the first formula needs them. */
export interface Univer {
  readonly core: typeof Core;
  readonly sheets: typeof Sheets;
}

let loaded: Univer | undefined;

/**
 * Loads Univer once. Its ES modules do not load in Node (a named import of a CommonJS package), so
 * the CommonJS build is taken; about 0.4 s the first time.
 */
export function loadUniver(): Univer {
  if (!loaded) {
    const require = createRequire(import.meta.url);
    loaded = {
      core: require('@univerjs/core') as typeof Core,
      sheets: require('@univerjs/preset-sheets-node-core') as typeof Sheets,
    };
    withoutIndex(loaded.sheets.CELL_INVERTED_INDEX_CACHE);
  }
  return loaded;
}

/**
 * The engine keeps an index of values for later look-ups. Each cell of a result looks through all
 * different values above it, which makes half a million spilled rows take half a minute and distinct
 * ones for ever; nothing here calculates often enough to gain by the index.
 */
function withoutIndex(index: typeof Sheets.CELL_INVERTED_INDEX_CACHE): void {
  index.set = () => undefined;
  index.setContinueBuildingCache = () => undefined;
}
