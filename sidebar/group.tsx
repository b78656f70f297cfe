import type { GroupCount, Segmented } from '../src/protocol.ts';
import { Chip } from './bar.tsx';
import { count, money } from './format.ts';
import { MakeList } from './make-list.tsx';
import type { Panel } from './panel.ts';
import { language, say, words } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly segmented: Segmented;
  readonly group: GroupCount;
}

/** One group: a row to unfold, and below it its segments, what to do, and its list. */
export function GroupRow({ panel, segmented, group: { group, ...counts } }: Props) {
  const open = panel.state.group === group;
  const lists = segmented.lists.filter((list) => list.group === group);
  return (
    <details
      class="group"
      open={open}
      onToggle={({ currentTarget: { open: now } }) => {
        // The event also follows when the state closes this group because another was opened.
        if (now !== open) panel.send({ type: 'unfolded', group: now ? group : null });
      }}
    >
      <summary>
        <Chip group={group} />
        <h2>{words.groups[group].name}</h2>
        <span class="numbers">
          {count(language, counts.customers)}
          {counts.atStake > 0 && (
            <small>
              {say.atStake(money(language, segmented.currency, counts.atStake, 'short'))}
            </small>
          )}
        </span>
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
        {lists.map((list, place) => (
          <MakeList key={list.id} panel={panel} list={list} first={place === 0} />
        ))}
      </div>
    </details>
  );
}
