import { listById } from '../followup/lists/all.ts';
import type { List } from '../followup/lists/list.ts';
import { type Members, membersOf } from '../followup/members.ts';
import { customList } from '../followup/narrow/custom-list.ts';
import { missing } from '../followup/needs.ts';
import type { Channel, Commands } from '../protocol.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import type { Work } from './command.ts';
import { listingsOf } from './listings.ts';

/** A list as a command asks for it, and who is on it. */
export interface Chosen {
  readonly list: List;
  /** Its own name, or that of the owner's narrow-down. */
  readonly name: string;
  readonly channel: Channel;
  readonly members: Members;
}

/** Finds the list of a request and its people; says what the file lacks for it. */
export function chosenList(request: Commands['list']['request'], job: Work): Chosen | Problem {
  const { shop, facts, words } = job;
  const defined = definitionOf(request, job);
  if (isProblem(defined)) return defined;
  const { list, name } = defined;
  const lacks = missing(list, shop);
  if (lacks.length > 0)
    return { code: 'listNeeds', values: [lacks.map((need) => words.needs[need])] };
  const channel = request.channel ?? list.channel;
  const { facts: counted, reading } = job.analysis;
  const { customers } = reading.sales;
  const listings = listingsOf(job.ours, list, channel, counted.asOf, customers);
  const members = membersOf(list, shop, facts, listings, {
    channel,
    max: request.max ?? shop.settings.max,
    holdoutShare: request.keepBack ?? shop.settings.holdoutShare,
  });
  return { list, name, channel, members };
}

/** A handover is about the customers of one member of staff, a narrow-down about the owner's. */
function definitionOf(
  request: Commands['list']['request'],
  { shop, settings, words }: Work,
): Pick<Chosen, 'list' | 'name'> | Problem {
  const { id, staff } = request;
  if (id === 'custom') return customList(request, shop, settings, words);
  const list = listById(id, shop.settings);
  if (list === undefined) return { code: 'noList', values: [String(id)] };
  const { name } = words.lists[list.id];
  if (list.id !== 'handover' || staff === undefined) return { list, name };
  return { list: { ...list, who: [{ fact: 'staff', in: [staff] }] }, name };
}
