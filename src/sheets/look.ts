import { lookAnswer } from '../answers/look.ts';
import type { Commands, Failure, Fix, Look } from '../protocol.ts';
import { headersOf } from '../sales/headers.ts';
import type { Place } from '../sales/sales.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { ownerAnswers } from './answers.ts';
import { countedOn, placeOn } from './command.ts';
import { failure } from './failure.ts';
import { entries } from './history.ts';
import { findOurs, type Ours } from './ours.ts';
import { placeOf, userLanguage } from './place.ts';
import { type OpenTab, openTab, readTab, theirSheets } from './sales-tab.ts';
import { findSettings, settingsIn } from './settings-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the file holds and how it would be read; writes nothing. */
export function look(request: Commands['look']['request']): Look | Failure {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ours = findOurs(spreadsheet);
  const here = placeOf(spreadsheet);
  const settings = settingsIn(findSettings(ours, here));
  const place = placeOn(here, request, settings);
  const tabs = theirSheets(spreadsheet, ours).map((sheet) => sheet.getName());
  const opened = openTab(spreadsheet, ours, request);
  const read = isProblem(opened)
    ? opened
    : readTab(opened, request, place, ownerAnswers(ours), settings.guards);
  if (isProblem(read) || isProblem(opened)) {
    const problem = read as Problem;
    const other = request.tab === undefined ? otherTab(spreadsheet, ours, tabs, place) : null;
    return failure(problem, other ?? columnsFix(problem, opened, place));
  }
  const { reading } = read;
  const asOf = countedOn(reading, place, request, settings);
  return lookAnswer(
    reading,
    opened.tab,
    { ...place, today: asOf },
    {
      language: userLanguage(),
      tabs,
      undo: entries().length > 0,
      returning: opened.segmentColumn > 0,
    },
  );
}

/** The first tab that reads as sales: the button beside the problem opens it. */
function otherTab(
  spreadsheet: Spreadsheet,
  ours: Ours,
  tabs: readonly string[],
  place: Place,
): Fix | null {
  const tab = tabs.find((name) => {
    const opened = openTab(spreadsheet, ours, { tab: name });
    return !isProblem(opened) && !isProblem(readTab(opened, {}, place, []));
  });
  return tab === undefined ? null : { do: 'useTab', tab };
}

/** Where a column is missing the owner chooses among the headers that are there. */
function columnsFix(problem: Problem, opened: OpenTab | Problem, place: Place): Fix | null {
  const missing = ['noCustomer', 'noDate', 'noAmount', 'noSale'].includes(problem.code);
  if (!missing || isProblem(opened)) return null;
  return { do: 'chooseColumns', columns: headersOf(opened.tab, place) };
}
