import type { ListCount, Segmented } from '../src/protocol.ts';
import { count, money } from './format.ts';
import { MakeList } from './make-list.tsx';
import type { Panel } from './panel.ts';
import { Row } from './row.tsx';
import { language, say } from './words.ts';

interface Props {
  readonly panel: Panel;
  readonly segmented: Segmented;
  readonly list: ListCount;
}

/** A list that can be made: how many are on it and what is at stake, unfolded with its button. */
export function ListRow({ panel, segmented, list }: Props) {
  const open = panel.state.list === list.id;
  return (
    <Row
      look="list"
      open={open}
      unfold={(now) => panel.send({ type: 'listUnfolded', list: now ? list.id : null })}
      head={
        <>
          <h3>{list.name}</h3>
          <Numbers people={list.people} atStake={list.atStake} currency={segmented.currency} />
        </>
      }
    >
      {/* Only the open list has its fields in the page, and its button is the blue one. */}
      {open && <MakeList panel={panel} list={list} />}
    </Row>
  );
}

interface NumbersProps {
  readonly people: number;
  readonly atStake: number;
  readonly currency: string;
}

/** Head-count, and below it the money at stake where there is any. */
export function Numbers({ people, atStake, currency }: NumbersProps) {
  return (
    <span class="numbers">
      {count(language, people)}
      {atStake > 0 && <small>{say.atStake(money(language, currency, atStake))}</small>}
    </span>
  );
}

/** A list that the file has not the columns for: what would unlock it, and no button. */
export function LackingList({ list: { name, missing } }: { list: ListCount }) {
  return (
    <>
      <h3 class="gray">{name}</h3>
      <p class="gray">{missing}</p>
    </>
  );
}
