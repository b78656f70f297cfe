import type { Segmented } from '../src/protocol.ts';
import { count, money } from './format.ts';
import { language, say } from './words.ts';

type Props = Pick<Segmented, 'cutoffs' | 'currency'>;

/** What earns which score, best first; the lowest score is for everybody else. */
export function Cutoffs({ cutoffs, currency }: Props) {
  const { within, above, atLeast, score, recency, frequency, monetary, ...says } = say;
  // Quantiles are passed, numbers that the owner typed are reached.
  const from = (line: 'frequency' | 'monetary') =>
    cutoffs.reached.includes(line) ? atLeast : above;
  const days = [...cutoffs.recency].sort((a, b) => a - b);
  const orders = [...cutoffs.frequency].sort((a, b) => b - a);
  const sales = [...cutoffs.monetary].sort((a, b) => b - a);
  const rows = days.map((most, place) => ({
    value: days.length + 1 - place,
    recency: within(count(language, Math.floor(most))),
    frequency: from('frequency')(count(language, orders[place])),
    monetary: from('monetary')(money(language, currency, sales[place], 'exact')),
  }));
  return (
    <details>
      <summary>{says.cutoffs}</summary>
      <table>
        <thead>
          <tr>
            {[score, recency, frequency, monetary].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.value}</th>
              <td>{row.recency}</td>
              <td>{row.frequency}</td>
              <td>{row.monetary}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">1</th>
            <td colSpan={3}>{says.beyondCutoffs}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
