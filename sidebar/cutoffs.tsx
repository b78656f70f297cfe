import type { Segmented } from '../src/protocol.ts';
import { Fold } from './fold.tsx';
import { count, money } from './format.ts';
import { Table } from './table.tsx';
import { language, say } from './words.ts';

type Props = Pick<Segmented, 'cutoffs' | 'currency'>;

/** What earns which score, best first; the lowest score is for everybody else. */
export function Cutoffs({ cutoffs, currency }: Props) {
  // Quantiles are passed, numbers that the owner typed are reached.
  const from = (line: 'frequency' | 'monetary') =>
    cutoffs.reached.includes(line) ? say.atLeast : say.above;
  const days = [...cutoffs.recency].sort((a, b) => a - b);
  const orders = [...cutoffs.frequency].sort((a, b) => b - a);
  const sales = [...cutoffs.monetary].sort((a, b) => b - a);
  return (
    <Fold title={say.cutoffs}>
      <Table
        title=""
        header={[say.score, say.recency, say.frequency, say.monetary]}
        rows={days.map((most, place) => [
          String(days.length + 1 - place),
          say.within(count(language, Math.floor(most))),
          from('frequency')(count(language, orders[place])),
          from('monetary')(money(language, currency, sales[place], 'exact')),
        ])}
        aids={[say.beyondCutoffs]}
      />
    </Fold>
  );
}
