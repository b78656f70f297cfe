import type { Reason } from '../words/en.ts';
import { type WordList, wordKey, wordsOf } from './domain.ts';
import type { Cell } from './sales.ts';

/**
 * What a status or kind says about its row: a reason to leave it out; `refund` makes its amount
 * negative; `undo` takes it back, unless it is negative and so the refund itself.
 */
export type Verdict =
  | Extract<Reason, 'cancelled' | 'unpaid' | 'otherKind'>
  | 'refund'
  | 'undo'
  | '';

/** Words of a flag column (キャンセル, Void) that say nothing happened. */
const no = new Set(['', '0', 'no', 'n', 'false', 'なし', '無', '-', '×', 'いいえ', '通常', 'none']);

/** Equal to a word of the list, or beginning with one and going on behind a break. */
function says(list: WordList, key: string): boolean {
  const words = wordsOf(list);
  if (words.has(key)) return true;
  const head = /^(.+?)(?:[\s:;,/\-_([【]|$)/.exec(key)?.[1] ?? '';
  if (head !== key && words.has(head)) return true;
  // Japanese has no spaces: キャンセル済, 入金待ち(コンビニ), 無断キャンセル. Two letters are the least.
  for (const word of words) {
    if (word.length < 2 || !/[^\x20-\x7e]/.test(word)) continue;
    const behind = key.startsWith(word) ? key.slice(word.length) : null;
    if (behind !== null && !/^(?:不可|待ち?|なし|無し|前|不要|しない)/.test(behind)) return true;
    if (list === 'cancelled_status' && key.endsWith(word) && !/^[未非]/.test(key)) return true;
  }
  return false;
}

/** What a status says: `Refunded` undoes its row, `partially_refunded` does not. */
export function verdictOfStatus(cell: Cell): Verdict {
  const key = keyOf(cell);
  if (key === '' || /partial|一部/.test(key)) return '';
  if (says('cancelled_status', key)) return 'cancelled';
  if (says('not_yet_paid', key)) return 'unpaid';
  return says('return_or_refund', key) ? 'undo' : '';
}

/** What the kind of a row says: a return, or no sale at all such as 入金. */
export function verdictOfKind(cell: Cell): Verdict {
  const key = keyOf(cell);
  if (key === '') return '';
  if (says('cancelled_status', key)) return 'cancelled';
  if (says('not_yet_paid', key)) return 'unpaid';
  if (says('return_or_refund', key)) return 'refund';
  return wordsOf('not_a_sale_kind').has(key) ? 'otherKind' : '';
}

/** What a product or memo says: only the bare word counts, or the word in front of a product. */
export function verdictOfProduct(cell: Cell): Verdict {
  const key = keyOf(cell);
  if (key === '') return '';
  if (wordsOf('not_a_sale_kind').has(key)) return 'otherKind';
  return verdictOfMemo(cell);
}

export function verdictOfMemo(cell: Cell): Verdict {
  const key = keyOf(cell);
  if (key === '') return '';
  const words = wordsOf('return_or_refund');
  if (words.has(key)) return 'refund';
  const marked = /^[【[(<](.+?)[】\])>]|^([^:]+?)\s?:/.exec(key);
  const word = marked?.[1] ?? marked?.[2];
  return word !== undefined && words.has(word) ? 'refund' : '';
}

/** A column whose header itself is the word: any mark in it cancels the row. */
export function verdictOfFlag(cell: Cell): Verdict {
  if (typeof cell === 'object') return 'cancelled';
  return no.has(keyOf(cell)) ? '' : 'cancelled';
}

/** True for a header such as キャンセル or Void, whose cells are marks. */
export function isCancelFlag(header: string): boolean {
  return /^(?:キャンセル|取消|取り消し|取消区分|取消フラグ|無効|void|voided|(?:is )?cancell?ed|refunded\?)\??$/.test(
    wordKey(header),
  );
}

/** True for the status of a delivery, where `pending` says nothing about the sale. */
export function isDelivery(header: string): boolean {
  return /発送|配送|出荷|納品|fulfil|ship|deliver/.test(wordKey(header));
}

function keyOf(cell: Cell): string {
  if (typeof cell === 'string') return cell === '' ? '' : wordKey(cell);
  return typeof cell === 'object' ? '' : String(cell);
}
