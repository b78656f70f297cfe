import { compact } from '../followup/effect/holdout.ts';
import type { FactTable } from '../followup/facts/fact.ts';
import { listById } from '../followup/lists/all.ts';
import type { List } from '../followup/lists/list.ts';
import { type Members, membersOf } from '../followup/members.ts';
import { missing } from '../followup/needs.ts';
import type { Channel, Commands, Listed } from '../protocol.ts';
import { isoFromDay } from '../sales/calendar.ts';
import { nameKey } from '../sales/names.ts';
import { followupTab } from '../tabs/followup.ts';
import type { TabPlan } from '../tabs/plan.ts';
import { isProblem, type Note, type Problem, said } from '../words/messages.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Work, work } from './command.ts';
import { record } from './history.ts';
import { listingsOf } from './listings.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { enter } from './progress.ts';
import { prepare } from './segment.ts';
import { writeTab } from './write-tab.ts';

type Request = Commands['list']['request'];

/** Make follow-up list: always a new tab, so that ticks and notes on an earlier one stay. */
export function list(request: Request): Listed | Problem {
  return locked(() => {
    const job = work(request);
    if (isProblem(job)) return job;
    const { shop, facts } = job;
    const definition = definitionOf(request, job);
    if (definition === undefined) return { code: 'noList', values: [String(request.id)] };
    const lacks = missing(definition.needs ?? [], shop);
    if (lacks.length > 0) {
      return { code: 'listNeeds', values: [lacks.map((need) => job.words.needs[need])] };
    }
    const channel = request.channel ?? definition.channel;
    const members = membersOf(definition, shop, facts, listingsOf(job.ours, definition, channel), {
      channel,
      max: request.max ?? shop.settings.max,
      holdoutShare: shop.settings.holdoutShare,
    });
    return made(job, definition, channel, members, facts);
  });
}

/** The list that a request asks for; a handover is about the customers of one member of staff. */
function definitionOf({ id, staff }: Request, { shop }: Work): List | undefined {
  const found = listById(id, shop.settings);
  if (found?.id !== 'handover' || staff === undefined) return found;
  return { ...found, who: [{ fact: 'staff', in: [staff] }] };
}

function made(
  job: Work,
  definition: List,
  channel: Channel,
  members: Members,
  facts: FactTable,
): Listed | Problem {
  const { shop, words, currency } = job;
  const { id } = definition;
  const { people, excluded } = members;
  const { name } = words.lists[id];
  const about = { id, name, people: people.length, excluded };
  if (people.length === 0) return { ...about, tab: null, notes: [], undo: job.before.length > 0 };
  const listing = {
    ...{ list: definition, name, members, shop, facts },
    message: () => null,
    record: recordOf(definition, channel, members, job),
  };
  const prepared = prepare(job, followupTab(listing, words, currency));
  if (isProblem(prepared)) return prepared;

  enter('write');
  const tab = writeTab(job, prepared);
  record(job.before, { command: 'list', run: job.run, sales: null });
  const notes = [...job.settingsNotes, ...addressNote(shop.analysis.reading.roles, words)];
  return { ...about, tab, notes: said(notes, wordsOf(userLanguage())), undo: true };
}

/** What is kept with the tab: which list it is, and who was kept back to compare, as marks. */
function recordOf(list: List, channel: Channel, members: Members, job: Work): TabPlan['record'] {
  const { facts, reading } = job.analysis;
  const keys = members.heldBack.map((k) => nameKey(reading.sales.customers[k]));
  const day = isoFromDay(facts.asOf);
  const about = { list: list.id, day, channel };
  return keys.length === 0 ? about : { ...about, held: compact(list.id, facts.asOf, keys) };
}

/** A list without addresses is complete, but no mail merge can take it. */
function addressNote(roles: Readonly<Record<string, number>>, words: Words): readonly Note[] {
  return roles.email === undefined
    ? [{ code: 'noAddress', values: [words.facts.email.header] }]
    : [];
}
