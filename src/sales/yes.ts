import { wordKey } from './domain.ts';
import type { Cell } from './sales.ts';

/** Words with which a sheet says no. */
const no = new Set(['', '0', 'false', 'no', 'n', 'なし', '無', '無し', 'いいえ', '-', 'off', '可']);

/** True for a ticked box, and for any mark or word in a column that asks yes or no but a no. */
export function isYes(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== false && cell !== 0;
  return !no.has(wordKey(cell));
}
