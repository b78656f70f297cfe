import type { Group, ListCount, ListId, Segmented } from '../src/protocol.ts';

/** What a list is offered with, be it one of the product's or a narrow-down of the owner's. */
export type Offer = Pick<ListCount, 'id' | 'people' | 'channel'>;

/** The lists of today's work that the file has the columns for, in the owner's order. */
export function todaysWork({ work, lists }: Segmented): readonly ListCount[] {
  return work.flatMap((id) => lists.filter((list) => list.id === id && list.missing === null));
}

/** The lists of a group that are not today's work, those that lack a column apart. */
export function listsOfGroup(segmented: Segmented, group: Group) {
  const { work, lists } = segmented;
  const all = lists.filter((list) => list.group === group);
  return {
    ready: all.filter(({ id, missing }) => missing === null && !work.includes(id)),
    lacking: all.filter(({ missing }) => missing !== null),
  };
}

/** The first list that somebody is on. */
export function firstWithPeople(lists: readonly ListCount[]): ListId | null {
  return lists.find(({ people }) => people > 0)?.id ?? null;
}
