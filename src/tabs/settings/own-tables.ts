import type { TableKey } from '../../settings/locate.ts';
import { sentence } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';
import type { SettingsView } from './texts.ts';

/** The tables that the owner alone fills, below the segments. */
export const OWN_TABLES = ['templates', 'narrow-downs'] as const satisfies readonly TableKey[];
export type OwnTable = (typeof OWN_TABLES)[number];

/** The header row of a table in the order of the columns. */
export function tableHeader(table: OwnTable, { settings }: Words): readonly string[] {
  if (table === 'templates') {
    const { list, tier, subject, body, check } = settings.templates;
    return [list, tier, subject, body, check, table];
  }
  const { name, conditions, meaning } = settings.narrowDowns;
  return [name, conditions, '', meaning, '', table];
}

/** What we say beside a row: what is wrong with it, or how many customers a narrow-down finds. */
export function rowRemark({ read, words, narrowed }: SettingsView, row: number): string {
  const finding = read.findings.find((one) => one.row === row);
  if (finding !== undefined) return sentence(words.notes, finding.note);
  const saved = read.narrowDowns.find(({ at }) => at === row);
  return saved === undefined ? '' : words.settings.customersNow(narrowed(saved.who));
}
