import type { AddressLayout, ListRequest, NarrowDown } from '../src/protocol.ts';
import { sentContact } from './contact.ts';
import { completeOnes, savedUnchanged } from './narrow.ts';
import type { Offer } from './offers.ts';
import { type State, scopeOf, type Task } from './state.ts';

/** How many people go on a list: the owner's number, else that of the settings; at most all. */
export function limitOf({ options, segmented }: State, { id, people }: Offer): number {
  return Math.min(options[id]?.max ?? segmented?.listMax ?? people, people);
}

export const segmentTask = (state: State): Task => ({
  job: 'segment',
  request: { ...scopeOf(state), paint: state.paint },
});

export const todayTask = (state: State): Task => ({ job: 'today', request: scopeOf(state) });

export const reportTask = (state: State): Task => ({ job: 'report', request: scopeOf(state) });

export const settingsTask = (state: State): Task => ({ job: 'settings', request: scopeOf(state) });

export const listTask = (state: State, offer: Offer): Task => ({
  job: 'list',
  request: { ...scopeOf(state), ...listRequest(state, offer) },
});

export const previewTask = (state: State, offer: Offer): Task => ({
  job: 'preview',
  request: { ...scopeOf(state), ...listRequest(state, offer) },
});

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

export const narrowTask = (state: State): Task => ({
  job: 'narrow',
  request: { ...scopeOf(state), who: completeOnes(state.narrow.who) },
});

/** Saves the conditions under the name; an empty `who` takes the saved one away. */
export const saveTask = (state: State, who: readonly NarrowDown[]): Task => ({
  job: 'saveNarrowDown',
  request: { ...scopeOf(state), name: state.narrow.name.trim(), who },
});

export const formTask = (state: State): Task => ({ job: 'contactForm', request: scopeOf(state) });

export const contactTask = (state: State): Task => ({
  job: 'logContact',
  request: { ...scopeOf(state), ...sentContact(state.contact) },
});

export const ticksTask = (state: State, list: string): Task => ({
  job: 'logTicks',
  request: { ...scopeOf(state), list },
});

export const addressesTask = (state: State, list: string, layout: AddressLayout): Task => ({
  job: 'addresses',
  request: { ...scopeOf(state), list, layout },
});
