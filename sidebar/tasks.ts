import type {
  AddressLayout,
  Commands,
  ListRequest,
  NarrowDown,
  PagePart,
  ReportPart,
  Scope,
} from '../src/protocol.ts';
import { sentContact } from './contact.ts';
import { completeOnes, savedUnchanged } from './narrow.ts';
import type { Offer } from './offers.ts';
import { type State, scopeOf, type Task } from './state.ts';

/** How many people go on a list: the owner's number, else that of the settings; at most all. */
export function limitOf({ options, segmented }: State, { id, people }: Offer): number {
  return Math.min(options[id]?.max ?? segmented?.listMax ?? people, people);
}

/** A task about the sales in question, with what else its command is told. */
function about<J extends Task['job']>(
  job: J,
  state: State,
  told?: Omit<Commands[J]['request'], keyof Scope>,
): Task {
  return { job, request: { ...scopeOf(state), ...told } } as Task;
}

export const segmentTask = (state: State): Task => about('segment', state, { paint: state.paint });

export const todayTask = (state: State): Task => about('today', state);

export const reportTask = (state: State, part: ReportPart): Task =>
  about('report', state, { part });

export const pageTask = (state: State, part: PagePart): Task => about('page', state, { part });

export const settingsTask = (state: State): Task => about('settings', state);

export const listTask = (state: State, offer: Offer): Task =>
  about('list', state, listRequest(state, offer));

export const previewTask = (state: State, offer: Offer): Task =>
  about('preview', state, listRequest(state, offer));

/** What the owner did not touch is left to the server, which knows the settings as they are now. */
function listRequest(state: State, offer: Offer): ListRequest {
  const { id } = offer;
  const staff = id === 'handover' ? { staff: staffOf(state) } : {};
  const max = limitOf(state, offer);
  return { id, ...state.options[id], ...staff, ...(id === 'custom' ? whom(state) : {}), max };
}

/** Whose customers are handed over: the first member of staff until another is chosen. */
export function staffOf({ options, segmented }: State): string {
  return options.handover?.staff ?? segmented?.staff[0] ?? '';
}

/** A saved narrow-down goes by its name, which then names the tab too. */
function whom({ narrow }: State): Pick<ListRequest, 'saved' | 'who'> {
  const saved = savedUnchanged(narrow);
  return saved === null ? { who: completeOnes(narrow.who) } : { saved };
}

export const offeredTask = (state: State): Task => about('narrowDowns', state);

export const narrowTask = (state: State): Task =>
  about('narrow', state, { who: completeOnes(state.narrow.who) });

/** Saves the conditions under the name; an empty `who` takes the saved one away. */
export const saveTask = (state: State, who: readonly NarrowDown[]): Task =>
  about('saveNarrowDown', state, { name: state.narrow.name.trim(), who });

export const listsTask = (state: State): Task => about('lists', state);

export const formTask = (state: State): Task => about('contactForm', state);

export const contactTask = (state: State): Task =>
  about('logContact', state, sentContact(state.contact));

export const ticksTask = (state: State, list: string): Task => about('logTicks', state, { list });

export const addressesTask = (state: State, list: string, layout: AddressLayout): Task =>
  about('addresses', state, { list, layout });
