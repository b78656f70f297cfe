import type { Language } from '../protocol.ts';
import type { Place } from '../sales/sales.ts';
import { zoneDays } from '../sales/zone.ts';
import { languageOf } from '../words/words.ts';

/** Where the spreadsheet lives. English and UTC when no Google service answers. */
export function placeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null): Place {
  const dayOf = zoneDays(spreadsheet === null ? 'UTC' : spreadsheet.getSpreadsheetTimeZone());
  return {
    dayOf,
    today: dayOf(Date.now()),
    locale: spreadsheet === null ? 'en_GB' : spreadsheet.getSpreadsheetLocale(),
  };
}

/** The language of the person at the sidebar, which need not be the spreadsheet's. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
