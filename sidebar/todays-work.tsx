import type { Segmented } from '../src/protocol.ts';
import { SettingsButton } from './button.tsx';
import { ListRow } from './list-row.tsx';
import { todaysWork } from './offers.ts';
import type { Panel } from './panel.ts';
import { say } from './words.ts';

/** What to do today: the lists the owner wants first, in the owner's order. */
export function TodaysWork({ panel, segmented }: { panel: Panel; segmented: Segmented }) {
  const lists = todaysWork(segmented);
  if (lists.length === 0) return null;
  return (
    <section>
      <h2>{say.work}</h2>
      {lists.map((list) => (
        <ListRow key={list.id} panel={panel} segmented={segmented} list={list} />
      ))}
      <p class="gray">{say.workOrder}</p>
      <SettingsButton panel={panel} />
    </section>
  );
}
