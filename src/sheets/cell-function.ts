import type { Table } from '../cells/rfm.ts';
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
  return result.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && 'day' in cell ? new Date(instantOf(cell.day, zone)) : cell,
    ),
  );
}

/** Null where no Google service answers: the function still works, in English and UTC. */
function spreadsheetOrNull(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return typeof SpreadsheetApp === 'undefined' ? null : SpreadsheetApp.getActiveSpreadsheet();
}
