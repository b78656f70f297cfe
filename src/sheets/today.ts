import { segmentedAnswer } from '../answers/segmented.ts';
import type { Commands, Segmented } from '../protocol.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { work } from './command.ts';
import { lastRunDay } from './last-run.ts';
import { userLanguage } from './place.ts';

/** What a run would show, without writing anything: an owner who comes back sees today's work. */
export function today(request: Commands['today']['request']): Segmented | Problem {
  const job = work(request);
  if (isProblem(job)) return job;
  const { shop, facts, currency, ours, milliseconds, before } = job;
  const made = ours.tabs.filter(({ mark }) => ['customers', 'dataCheck'].includes(mark.kind));
  return {
    ...segmentedAnswer(shop, facts, wordsOf(userLanguage()), currency, lastRunDay(job)),
    tabs: made.map(({ sheet }) => sheet.getName()),
    milliseconds: { ...milliseconds, write: 0 },
    undo: before.length > 0,
  };
}
