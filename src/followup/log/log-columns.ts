import { type Role, rolesOfSynonym } from '../../sales/domain.ts';
import { headerKey } from '../../sales/plain.ts';
import type { Cell } from '../../sales/sales.ts';
import { textOf } from '../../sales/table.ts';

/** The columns of a contact log (METHODS 8.3). */
export const LOG_COLUMNS = [
  'date',
  'customer',
  'type',
  'purpose',
  'staff',
  'person',
  'memo',
  'value',
  'result',
  'open',
  'list',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** 0-based column of each that a tab has. */
export type LogColumns = Readonly<Partial<Record<LogColumn, number>>>;

/** Our own headers, and what owners call the columns that a sales sheet does not have. */
const HEADERS: Readonly<Record<LogColumn, string>> = {
  date: '日付,連絡日時,Date,Day,When',
  customer: '顧客,顧客キー,お客様,会社,Customer,Customer key,Company',
  type: '種類,種別,接触,Type,Kind,Channel,How',
  purpose: '目的,用件,要件,Purpose,Reason,Subject',
  staff: '担当,担当者,自社担当,Staff,By,Our staff',
  person: '相手,先方,面談者,Contact person,Person,Met,Spoke to',
  memo: '内容,メモ,会話,話した内容,備考,Memo,Note,Notes,Content',
  value: '提供した価値,提供価値,価値,お土産,Value given,Value,Given',
  result: '結果,反応,Result,Outcome,Response',
  open: '未完了,未対応,未解決,要対応,Open,Unsettled,Pending,To do',
  list: 'リスト,リスト名,List,Follow-up list',
};

/** The roles of a sales sheet whose synonyms name a column too, the best first. */
const ROLES: Readonly<Partial<Record<LogColumn, readonly Role[]>>> = {
  date: ['contact_date', 'date'],
  customer: ['customer_id', 'customer_name', 'company', 'email'],
  type: ['contact_type'],
  staff: ['staff'],
  person: ['contact_person'],
  memo: ['memo'],
};

/** Finds the columns of a log by its header row; of two that fit, the left one. */
export function logColumnsOf(headers: readonly Cell[]): LogColumns {
  const keys = headers.map((header) => headerKey(textOf(header)));
  const roles = headers.map((header) => rolesOfSynonym(textOf(header)));
  const found: Partial<Record<LogColumn, number>> = {};
  const taken = new Set<number>();
  const take = (column: LogColumn, fits: (index: number) => boolean): void => {
    if (found[column] !== undefined) return;
    const index = keys.findIndex((key, at) => key !== '' && !taken.has(at) && fits(at));
    if (index < 0) return;
    found[column] = index;
    taken.add(index);
  };
  // Our own headers come before all synonyms, so that 内容 is the memo and not a product.
  for (const column of LOG_COLUMNS) {
    const own = HEADERS[column].split(',').map(headerKey);
    take(column, (at) => own.includes(keys[at]));
  }
  for (const column of LOG_COLUMNS) {
    for (const role of ROLES[column] ?? []) take(column, (at) => roles[at].includes(role));
  }
  return found;
}
