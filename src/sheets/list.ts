import { costNotes } from '../answers/cost-notes.ts';
import { compact } from '../followup/effect/holdout.ts';
import type { List } from '../followup/lists/list.ts';
import type { Members } from '../followup/members.ts';
import type { Channel, Commands, Listed } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import { followupTab } from '../tabs/followup.ts';
import { messageFor } from '../tabs/messages.ts';
import type { TabPlan } from '../tabs/plan.ts';
import { isProblem, type Note, type Problem, said } from '../words/messages.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Chosen, chosenList } from './chosen-list.ts';
import { openFile, type Work, work } from './command.ts';
import { recorded } from './history.ts';
import { locked } from './locked.ts';
import { mayWrite } from './may-write.ts';
import { userLanguage } from './place.ts';
import { newTab, writeTab } from './write-tab.ts';

type Request = Commands['list']['request'];

/** Writing a list takes at most so many times as long as opening the file. */
const WRITING = 8;

/** Make follow-up list: always a new tab, so that ticks and notes on an earlier one stay. */
export function list(request: Request): Listed | Problem {
  return locked(() => {
    const job = work(request, openFile(true));
    if (isProblem(job)) return job;
    const chosen = chosenList(request, job);
    return isProblem(chosen) ? chosen : made(job, chosen);
  });
}

function made(job: Work, { list: definition, name, channel, members }: Chosen): Listed | Problem {
  const { shop, facts, words, currency, settings } = job;
  const { id } = definition;
  const { people, excluded } = members;
  const about = { id, name, people: people.length, excluded };
  if (people.length === 0) return { ...about, tab: null, notes: [], undo: job.before.length > 0 };
  const listed = { list: definition, name, members, shop, facts };
  const listing = {
    ...listed,
    message: messageFor(settings.templates, listed, words, currency),
    record: recordOf(definition, name, channel, members, job),
  };
  const prepared = newTab(followupTab(listing, words, currency));
  const refused = mayWrite(job.pace, { times: WRITING });
  if (refused !== null) return refused;
  const entry = { command: 'list', run: job.run, sales: null } as const;
  const tab = recorded(job.before, entry, () => writeTab(job, prepared));
  const spoken = wordsOf(userLanguage());
  const notes = [
    ...job.settingsNotes,
    ...addressNote(shop.analysis.reading.roles, words),
    ...(channel === 'post' ? costNotes(shop, people.length, spoken, currency) : []),
  ];
  return { ...about, tab, notes: said(notes, spoken), undo: true };
}

/** What is kept with the tab: which list it is, and who was kept back to compare, as marks. */
function recordOf(
  list: List,
  name: string,
  channel: Channel,
  members: Members,
  job: Work,
): TabPlan['record'] {
  const { facts, reading } = job.analysis;
  const keys = members.heldBack.map((k) => nameKey(reading.sales.customers[k]));
  const day = isoFromDay(facts.asOf);
  const about: TabPlan['record'] = {
    ...{ list: list.id, day, channel },
    ...(list.id === 'custom' ? { name } : {}),
  };
  return keys.length === 0 ? about : { ...about, held: compact(list.id, facts.asOf, keys) };
}

/** A list without addresses is complete, but no mail merge can take it. */
function addressNote(roles: Readonly<Record<string, number>>, words: Words): readonly Note[] {
  return roles.email === undefined
    ? [{ code: 'noAddress', values: [words.facts.email.header] }]
    : [];
}
