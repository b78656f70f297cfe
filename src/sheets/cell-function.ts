import type { DayCell, Table } from '../cells/table.ts';
import type { Place } from '../sales/sales.ts';
import { instantOf } from '../sales/zone.ts';
import { type FunctionProblem, isFunctionProblem, sentence } from '../words/messages.ts';
import { languageOf, type Words, wordsOf } from '../words/words.ts';
import { placeOf } from './place.ts';

/**
 * Answers a cell: the result as plain values, a problem as the one sentence that Sheets shows
 * beside `#ERROR!`. Dates become midnight of the spreadsheet's zone.
 */
export function answerCell(
  compute: (place: Place, words: Words) => Table | FunctionProblem,
): unknown[][] {
  const spreadsheet = spreadsheetOrNull();
  const place = placeOf(spreadsheet);
  const words = wordsOf(languageOf(place.locale));
  const result = compute(place, words);
  if (isFunctionProblem(result)) throw new Error(sentence(words.functionProblems, result));
  const zone = spreadsheet === null ? 'UTC' : spreadsheet.getSpreadsheetTimeZone();
  const dates = new Map<number, Date>();
  const dateOf = (day: number): Date => {
    const known = dates.get(day);
    if (known !== undefined) return known;
    const date = new Date(instantOf(day, zone));
    dates.set(day, date);
    return date;
  };
  // In place: the rows were made for this answer, and a million copies would be noticed.
  const rows = result as unknown[][];
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const cell = row[at];
      if (isDay(cell)) row[at] = dateOf(cell.day);
    }
  }
  return rows;
}

function isDay(cell: unknown): cell is DayCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

/** Null where no Google service answers: the function still works, in English and UTC. */
function spreadsheetOrNull(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActiveSpreadsheet();
}
