import type { GroupCount, Segmented } from '../src/protocol.ts';
import { Chip } from './bar.tsx';
import { Fold } from './fold.tsx';
import { count } from './format.ts';
import { LackingList, ListRow, Numbers } from './list-row.tsx';
import { listsOfGroup } from './offers.ts';
import type { Panel } from './panel.ts';
import { Row } from './row.tsx';
import { language, say, words } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly segmented: Segmented;
  readonly group: GroupCount;
}

/** One group: a row to unfold, and below it its segments, what to do, and its lists. */
export function GroupRow({ panel, segmented, group: { group, ...counts } }: Props) {
  const { currency } = segmented;
  const { ready, lacking } = listsOfGroup(segmented, group);
  return (
    <Row
      look="group"
      open={panel.state.group === group}
      unfold={(open) => panel.send({ type: 'unfolded', group: open ? group : null })}
      head={
        <>
          <Chip group={group} />
          <h2>{words.groups[group].name}</h2>
          <Numbers people={counts.customers} atStake={counts.atStake} currency={currency} />
        </>
      }
    >
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
        <Fold title={say.moreLists}>
          {lacking.map((list) => (
            <LackingList key={list.id} list={list} />
          ))}
        </Fold>
      )}
    </Row>
  );
}
