import type { Choice } from '../protocol.ts';
import { store, stored } from './stored.ts';

/** One document property per header row, named by a short hash: names are limited, headers not. */
const KEY = 'otokui.columns.';

/** What the owner chose for a table with these headers; `{}` when nothing was. */
export function recall(headers: readonly string[]): Choice {
  const text = stored(KEY + shortHash(headers));
  return text === null ? {} : JSON.parse(text);
}

/** Remembers a choice for every table with the same headers; asking twice is never needed. */
export function remember(headers: readonly string[], choice: Choice): void {
  if (Object.keys(choice).length === 0) return;
  store(KEY + shortHash(headers), JSON.stringify({ ...recall(headers), ...choice }));
}

function shortHash(headers: readonly string[]): string {
  let hash = 0;
  for (const letter of headers.join('\n')) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36);
}
