import type { FactTable } from '../../followup/facts/fact.ts';
import type { Page, ReportPart } from '../../protocol.ts';
import { lacking, type TypedIn } from '../../tabs/report/lacking.ts';
import type { Source } from '../../tabs/report/source.ts';
import { type Problem, sentence } from '../../words/messages.ts';
import type { Words } from '../../words/words.ts';
import { areasPage } from './areas.ts';
import type { PageText } from './page-text.ts';
import { visitsPage } from './visits.ts';

interface Maker {
  readonly title: (words: Words) => string;
  readonly make: (source: Source, facts: FactTable) => PageText;
}

const PAGES: Readonly<Record<Exclude<ReportPart, 'shop'>, Maker>> = {
  visits: { title: ({ tabs }) => tabs.visitPlan, make: visitsPage },
  areas: { title: ({ tabs }) => tabs.areas, make: areasPage },
};

/**
 * A page of figures in the reader's language. Where the file lacks what it is made from, it says
 * what to type where instead; a part that has no page is a problem.
 */
export function pageAnswer(
  part: ReportPart | undefined,
  source: Source,
  facts: FactTable,
  file: TypedIn,
): Page | Problem {
  if (part === undefined || part === 'shop') return { code: 'noPage', values: [] };
  const { title, make } = PAGES[part];
  const about = { part, title: title(source.words) };
  const lacks = lacking(part, source, file);
  if (lacks.length === 0) return { ...about, ...make(source, facts) };
  const lines = lacks.map((problem) => sentence(source.words.problems, problem));
  return { ...about, lines, tables: [], action: null };
}
