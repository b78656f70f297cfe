import { isAnonymous } from './keys.ts';
import { headerKey, plain } from './plain.ts';
import type { Cell } from './sales.ts';
import { isBlank, textOf } from './table.ts';

/** The columns of a double-entry journal that can say who the customer is; -1 where missing. */
export interface Journal {
  readonly entry: number;
  readonly debitAccount: number;
  readonly debitSub: number;
  readonly debitPartner: number;
  readonly creditSub: number;
  readonly creditPartner: number;
  readonly memo: number;
}

/** The journal that a header row describes, by its two sides, or `null`. */
export function journalOf(headers: readonly string[]): Journal | null {
  const keys = headers.map(headerKey);
  const at = (...names: readonly string[]): number => keys.findIndex((key) => names.includes(key));
  if (at('貸方勘定科目') < 0 || at('借方勘定科目') < 0) return null;
  return {
    entry: at('取引no', '伝票no', '仕訳番号', '伝票番号'),
    debitAccount: at('借方勘定科目'),
    debitSub: at('借方補助科目'),
    debitPartner: at('借方取引先', '借方取引先名'),
    creditSub: at('貸方補助科目'),
    creditPartner: at('貸方取引先', '貸方取引先名'),
    memo: at('摘要'),
  };
}

/** The columns that may name the customer, the likeliest first. */
export function journalColumns(journal: Journal): readonly number[] {
  const { creditPartner, debitPartner, debitSub, creditSub, memo } = journal;
  return [creditPartner, debitPartner, debitSub, creditSub, memo].filter((column) => column >= 0);
}

const receivable = /^(?:売掛金|未収入金|未収金|完成工事未収入金)/;

/**
 * The customer of each journal row: the partner of the sales side, the partner or sub-account of
 * the receivable, here or on another row of the entry, the sub-account of the sales, the memo.
 */
export function journalNames(
  journal: Journal,
  at: (column: number) => readonly Cell[],
  size: number,
): Cell[] {
  const column = (index: number): readonly Cell[] | null => (index < 0 ? null : at(index));
  const account = column(journal.debitAccount);
  const debitSub = column(journal.debitSub);
  const debitPartner = column(journal.debitPartner);
  const owed = (i: number): string => {
    const partner = named(debitPartner?.[i]);
    if (partner) return partner;
    return receivable.test(textOf(account?.[i])) ? named(debitSub?.[i]) : '';
  };
  const entries = column(journal.entry);
  const byEntry = new Map<Cell, string>();
  for (let i = 0; entries && i < size; i++) {
    const name = owed(i);
    if (name && !isBlank(entries[i])) byEntry.set(entries[i], name);
  }
  const creditPartner = column(journal.creditPartner);
  const creditSub = column(journal.creditSub);
  const memo = column(journal.memo);
  return Array.from(
    { length: size },
    (_, i) =>
      named(creditPartner?.[i]) ||
      owed(i) ||
      (entries ? (byEntry.get(entries[i]) ?? '') : '') ||
      named(creditSub?.[i]) ||
      customerInMemo(textOf(memo?.[i])),
  );
}

function named(cell: Cell | undefined): string {
  const text = textOf(cell);
  return text === '' || isAnonymous(text) ? '' : text;
}

const honorific = /^(.+?)\s*(?:様|さま|殿|御中)/;
const company =
  /株式会社|有限会社|合同会社|\(株\)|\(有\)|商店|工務店|事務所|医院|クリニック|店$|会社|工業|産業|製作所/;
const noise =
  /^(?:売上|売上高|商品|請求|請求書|納品|納品書|代金|掛売|掛売上|現金|振込|入金|分|ほか|他|の)+$|\d+\s*(?:月|年|日|分|号)|^[\d/.\-#:]+$|^no\.?\d*$|請求|代金|売上|納品|月分/i;

/** The customer in a memo such as 山田商店様 3月分: what has an honorific, a firm, the first word. */
export function customerInMemo(memo: string): string {
  const text = plain(memo);
  const addressed = honorific.exec(text);
  const words = (addressed ? addressed[1] : text)
    .split(/[\s/,、:;]+/)
    .filter((word) => word !== '' && !noise.test(word));
  if (addressed) return words.join(' ');
  const name = words.find((word) => company.test(word)) ?? words[0] ?? '';
  return isAnonymous(name) ? '' : name;
}
