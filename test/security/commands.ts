import type { Command, Commands } from '../../src/protocol.ts';

/** The tab of a win-back list that is made on the day of the tests. */
export const LIST_TAB = 'Follow-up Win-back 2024-09-30';

type Requests = { readonly [C in Command]: Commands[C]['request'] };

/** A sound request for every command that there is, as the sidebar sends it. */
export const requests = (tab: string): Requests => ({
  look: { tab },
  settings: { tab },
  segment: { tab },
  today: { tab },
  list: { tab, id: 'win-back' },
  preview: { tab, id: 'thank-you' },
  narrowDowns: { tab },
  narrow: { tab, who: WHO },
  saveNarrowDown: { tab, name: 'Lately', who: WHO },
  lists: { tab },
  logTicks: { tab, list: LIST_TAB },
  addresses: { tab, list: LIST_TAB, layout: 'label' },
  contactForm: { tab },
  logContact: { tab, customer: 'Gone 1', type: 'phone', purpose: 'other', memo: 'Rang back' },
  report: { tab },
  page: { tab, part: 'areas' },
  warehouse: {},
  open: { tab },
  cancel: {},
  progress: {},
  undo: {},
});

const WHO = [{ fact: 'recency', is: 'atMost', value: 400 }] as const;

/** Every command once, those that build on others after them. */
export function everyCommand(tab: string): readonly (readonly [Command, object])[] {
  return Object.entries(requests(tab)) as [Command, object][];
}
