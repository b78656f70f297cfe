import type { SettingKey } from '../settings/keys.ts';
import { sheetPart } from '../settings/read.ts';
import type { Settings } from '../settings/settings.ts';
import { columnLetters } from '../tabs/rules.ts';
import { queryOf } from '../tabs/warehouse.ts';
import { isWarehouseProblem, type WarehouseProblem } from '../warehouse/names.ts';
import type { Problem } from '../words/messages.ts';
import { languageOf, type Words, wordsOf } from '../words/words.ts';
import type { Ours } from './ours.ts';
import { placeOf } from './place.ts';
import { type FoundSettings, findSettings, settingsIn } from './settings-tab.ts';

/** The query for BigQuery as the file's settings have it, in the file's language. */
export interface SettledQuery {
  readonly query: string;
  readonly settings: Settings;
  readonly words: Words;
}

/**
 * Needs no sales in the file: an owner whose sales are elsewhere may have none here. A name that
 * BigQuery would not take is a problem that says in which cell it stands.
 */
export function settledQuery(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  ours: Ours,
): SettledQuery | Problem {
  const place = placeOf(spreadsheet);
  const found = findSettings(ours, place);
  const settings = settingsIn(found);
  const words = wordsOf(languageOf(place.locale));
  const query = queryOf(settings, spreadsheet.getSpreadsheetTimeZone(), words);
  return isWarehouseProblem(query) ? problemAt(query, settings, found) : { query, settings, words };
}

/** A name that BigQuery would not take, with the cell of the settings that holds it. */
function problemAt(
  { code, values: [typed] }: WarehouseProblem,
  { source }: Settings,
  found: FoundSettings | null,
): Problem {
  if (code === 'warehouseZone') return { code, values: [typed] };
  const [name] = Object.entries(source).find(([, text]) => text === typed) ?? [''];
  const key = `warehouse.${name}` as SettingKey;
  const row = found?.read.places?.rows.get(key);
  const column = found?.read.places?.columns.value;
  if (found === null || row === undefined || column === undefined) {
    return { code, values: [typed, key] };
  }
  const tab = sheetPart(found.tab.sheet.getName());
  return { code, values: [typed, `${tab}!${columnLetters(column)}${row + 1}`] };
}
