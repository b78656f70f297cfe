import type { GroupCount, Segmented } from '../src/protocol.ts';
import { Chip } from './bar.tsx';
import { count } from './format.ts';
import { LackingList, ListRow, Numbers } from './list-row.tsx';
import { listsOfGroup } from './offers.ts';
import type { Panel } from './panel.ts';
import { language, say, words } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly segmented: Segmented;
  readonly group: GroupCount;
}

/** One group: a row to unfold, and below it its segments, what to do, and its lists. */
export function GroupRow({ panel, segmented, group: { group, ...counts } }: Props) {
  const open = panel.state.group === group;
  const { ready, lacking } = listsOfGroup(segmented, group);
  return (
    <details
      class="group row"
      open={open}
      onToggle={({ currentTarget: { open: now } }) => {
        // The event also follows when the state closes this group because another was opened.
        if (now !== open) panel.send({ type: 'unfolded', group: now ? group : null });
      }}
    >
      <summary>
        <Chip group={group} />
        <h2>{words.groups[group].name}</h2>
        <Numbers people={counts.customers} atStake={counts.atStake} currency={segmented.currency} />
      </summary>
      <div>
        <ul class="counts">
          {counts.segments.map(({ mark, name, customers }) => (
            <li key={mark}>
              <span>
                <b>{mark}</b> <bdi>{name}</bdi>
              </span>
              <span>{count(language, customers)}</span>
            </li>
          ))}
        </ul>
        <p>{words.groups[group].todo}</p>
        {ready.map((list) => (
          <ListRow key={list.id} panel={panel} segmented={segmented} list={list} />
        ))}
        {lacking.length > 0 && (
          <details class="more">
            <summary>{say.moreLists}</summary>
            {lacking.map((list) => (
              <LackingList key={list.id} list={list} />
            ))}
          </details>
        )}
      </div>
    </details>
  );
}
