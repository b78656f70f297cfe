import { pageAnswer } from '../answers/pages/page.ts';
import type { Commands, Page, ReportPart, Scope } from '../protocol.ts';
import { sourceOf } from '../tabs/report/source.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { findOurs } from './ours.ts';
import { userLanguage } from './place.ts';
import { settledQuery } from './settled-query.ts';

/** A page for the sidebar; writes nothing. */
export function page(request: Commands['page']['request']): Page | Problem {
  const { part, ...scope } = request;
  return part === 'query' ? queryPage() : figures(part, scope);
}

/** The query for BigQuery, with the names that the owner typed on the settings, to be copied. */
function queryPage(): Page | Problem {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const asked = settledQuery(spreadsheet, findOurs(spreadsheet));
  if (isProblem(asked)) return asked;
  const { menu, warehouse } = wordsOf(userLanguage());
  const { above, page: said } = warehouse;
  const lines = [above.what, said.table(asked.settings.source.table), said.paste];
  const about = { part: 'query', title: menu.query, lines } as const;
  return { ...about, tables: [], copy: asked.query, action: null };
}

/** The figures of a part of the report. */
function figures(part: ReportPart, scope: Scope): Page | Problem {
  const job = work(scope);
  if (isProblem(job)) return job;
  const { shop, facts, analysis, words, currency, sales } = job;
  if (analysis.visitsKnown !== 'all') return { code: 'summedUp', values: [sales.tab.name] };
  const source = sourceOf(shop, wordsOf(userLanguage()), currency);
  return pageAnswer(part, source, facts, { words, sales: sales.tab.name });
}
