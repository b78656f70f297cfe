import type { Group, ListCount, ListId } from '../../src/protocol.ts';
import type { Words } from '../../src/words/words.ts';

/** Lists of every kind: due, with nobody on it, without their columns. */
export function listsIn({ lists, needs, tabs }: Words): readonly ListCount[] {
  const list = (id: ListId, group: Group, people: number, atStake: number): ListCount => ({
    ...{ id, group, people, atStake, channel: 'mail', missing: null },
    ...{ name: lists[id].name, who: lists[id].who },
  });
  return [
    list('win-back', 'rescue', 219, 1_800_000),
    list('lapse-warning', 'watch', 80, 640_000),
    list('thank-you', 'grow', 0, 0),
    { ...list('leave-alone', 'keep', 40, 0), channel: 'none' },
    list('top-customers', 'keep', 64, 9_000_000),
    list('newsletter', 'keep', 600, 20_000_000),
    { ...list('handover', 'rest', 300, 4_000_000), channel: 'visit' },
    {
      ...list('outer-area-mail', 'rest', 0, 0),
      missing: tabs.unlocks([needs.address]),
    },
    {
      ...list('cross-sell', 'keep', 0, 0),
      missing: tabs.unlocks([needs.product, needs.price]),
    },
  ];
}
