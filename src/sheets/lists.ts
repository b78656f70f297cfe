import { effectLines } from '../answers/effect-lines.ts';
import { effectOf } from '../followup/effect/compare.ts';
import { recall } from '../followup/effect/holdout.ts';
import type { Commands, EffectOfList, Lists, OpenList } from '../protocol.ts';
import { dayFromIso } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Work, work } from './command.ts';
import { rowsOf } from './listings.ts';
import type { OurTab } from './ours.ts';
import { userLanguage } from './place.ts';

/** The list tabs of the file: how far each is worked off, and what older ones brought. */
export function lists(request: Commands['lists']['request']): Lists | Problem {
  const job = work(request);
  if (isProblem(job)) return job;
  const words = wordsOf(userLanguage());
  const tabs = job.ours.tabs.filter(({ mark }) => mark.kind === 'followup');
  const byDay = [...tabs].sort((a, b) => (a.mark.record.day < b.mark.record.day ? 1 : -1));
  return {
    open: byDay.flatMap(openList),
    effects:
      job.analysis.visitsKnown === 'all' ? byDay.flatMap((tab) => effectsOf(tab, job, words)) : [],
  };
}

/** Every list tab is offered, also one that is all ticked: its ticks may not be in the log yet. */
function openList(tab: OurTab): OpenList[] {
  const rows = rowsOf(tab);
  const done = rows.filter((row) => row.done).length;
  const { day } = tab.mark.record;
  return [{ tab: tab.sheet.getName(), day: String(day), people: rows.length, done }];
}

function effectsOf(tab: OurTab, job: Work, words: Words): EffectOfList[] {
  const { record } = tab.mark;
  const day = dayFromIso(String(record.day)) ?? 0;
  const { analysis, currency } = job;
  const keys = analysis.reading.sales.customers.map(nameKey);
  const byKey = new Map(keys.map((key, k) => [key, k]));
  const listed = rowsOf(tab).flatMap(({ key }) => byKey.get(key) ?? []);
  const held = recall(String(record.held ?? ''), String(record.list), day, keys);
  const lines = effectLines(effectOf(analysis, listed, held, day), analysis, words, currency);
  return lines.length === 0 ? [] : [{ tab: tab.sheet.getName(), lines }];
}
