import { pageAnswer } from '../answers/pages/page.ts';
import type { Commands, Page } from '../protocol.ts';
import { sourceOf } from '../tabs/report/source.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { userLanguage } from './place.ts';

/** The figures of a part of the report for the sidebar; writes nothing. */
export function page(request: Commands['page']['request']): Page | Problem {
  const job = work(request);
  if (isProblem(job)) return job;
  const { shop, facts, analysis, words, currency, sales } = job;
  if (analysis.visitsKnown !== 'all') return { code: 'summedUp', values: [sales.tab.name] };
  const source = sourceOf(shop, wordsOf(userLanguage()), currency);
  return pageAnswer(request.part, source, facts, { words, sales: sales.tab.name });
}
