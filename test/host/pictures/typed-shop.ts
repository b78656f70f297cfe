import * as en from '../../../src/words/en.ts';
import * as ja from '../../../src/words/ja.ts';
import type { Language } from '../page/wire.ts';
import { loadProject, run } from '../script.ts';
import { workbookOf } from '../start.ts';
import {
  lastColumn,
  lastRow,
  putValues,
  sheetByName,
  valueAt,
  type Workbook,
} from '../workbook.ts';

const wordsIn = { en, ja };

/** Hours a year for visits, and the share of a sale that is left. */
const SETTINGS = { 'visits.hours': 90, 'money.margin': 0.4 } as const;
/** What the largest customers need in a year, beside what they buy here. */
const DEMAND = { en: [500, 1_000, 2_400, 'large'], ja: [75_000, 150_000, 350_000, '大'] };
const TYPED_FOR = 40;
const DAYS_AGO = 21;

/**
 * The sample shop of an owner who has used Otokui before: segmented three weeks ago, hours for
 * visits on the settings tab, and the demand of the best customers typed beside them.
 */
export async function typedShop(language: Language): Promise<Workbook> {
  const book = await workbookOf({ file: null, language, zone: null, port: 0 }, language);
  const project = loadProject();
  const { tabs, facts, settings } = wordsIn[language];
  const tab = book.sheets[0].name;
  const serve = (name: string, request: object): void => {
    const { value } = run(project, book, 'serve', [name, JSON.stringify({ tab, ...request })]);
    const answer = JSON.parse(String(value));
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.text}`);
  };
  const earlier = new Date(Date.now() - DAYS_AGO * 86_400_000);
  serve('segment', { asOf: earlier.toISOString().slice(0, 10) });
  serve('settings', {});
  for (const [key, value] of Object.entries(SETTINGS)) {
    const { name } = settings.keys[key as keyof typeof SETTINGS];
    type(book, settings.tab, (cell) => cell === name, 1, [value]);
  }
  const demand = Array.from({ length: TYPED_FOR }, (_, k) => DEMAND[language][k % 4]);
  const sheet = sheetByName(book, tabs.customers)!;
  const headers = Array.from({ length: lastColumn(sheet) }, (_, c) => valueAt(sheet, 0, c));
  const column = headers.indexOf(facts.demand.header);
  putValues(
    sheet,
    1,
    column,
    demand.map((value) => [value]),
  );
  return book;
}

/** Types values into a column, from the first row on whose first cell is the one meant. */
function type(
  book: Workbook,
  tab: string,
  isMeant: (cell: unknown) => boolean,
  column: number,
  values: readonly (string | number)[],
): void {
  const sheet = sheetByName(book, tab)!;
  for (let row = 0; row < lastRow(sheet); row++) {
    if (!isMeant(valueAt(sheet, row, 0))) continue;
    putValues(
      sheet,
      row,
      column,
      values.map((value) => [value]),
    );
    return;
  }
  throw new Error(`“${tab}” has no such row`);
}
